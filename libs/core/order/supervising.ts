import type { Dispatch, Event, Settled, Subject, Terms } from '../loop/index.js';
import type { Urgency } from '../words/nuisances.js';
import { orderId } from './order-id.js';
import type { OrderPayloads } from './payloads.js';
import type { SuperviseReason } from './reasons.js';

/** An order that is open on a subject. */
export interface OpenOrder {
  reason: SuperviseReason;
  level: string;
  /** The line of the history that issued it; missing where the procedure writes no orders. */
  order?: number;
}

/** What of a subject's standing its orders look at; what blocks it stands here first. */
export interface Supervisable {
  openOrders: readonly OpenOrder[];
  supervisions: number;
  unit: string | null;
  respondentUnit: string | null;
  starred: boolean;
  /** Of a complaint; a problem has none. */
  urgency?: Urgency;
}

type Line = Pick<Event, 'seq' | 'settled'>;
type Supervised = Pick<Supervisable, 'openOrders' | 'supervisions'>;

/** What a line of a history has done to a subject that can be put under supervision. */
export interface Supervising {
  event: Event;
  before: Subject<string, Supervisable> | null;
  after: Subject<string, Supervisable>;
}

/** What the procedure decides at the n-th time of something: supervision at a level, or nothing. */
export function levelAt(rules: readonly { count: number; level: string }[], count: number, reason: SuperviseReason, terms: Terms): Settled {
  const rule = rules.find((line) => line.count === count);
  return rule ? { supervise: rule.level, superviseReason: reason, ...writesOrders(terms) } : {};
}

/** Kept in the event: whether the procedure of the day has an order written. */
export function writesOrders({ procedure }: Terms): Settled {
  return procedure.supervision.order ? { order: true } : {};
}

/** Supervision that a rule settled, written on the subject; its order is the consequence. */
export function underSupervision(standing: Supervised, event: Line): Partial<Supervised> {
  const { supervise, superviseReason } = event.settled;
  return typeof supervise === 'string' ? withOrder(standing, superviseReason as SuperviseReason, supervise, event) : {};
}

/** One open order a reason: the same reason again has the level of the order that is open already follow. */
export function withOrder(standing: Supervised, reason: SuperviseReason, level: string, { seq, settled }: Line): Supervised {
  const before = standing.openOrders.find((order) => order.reason === reason);
  const others = standing.openOrders.filter((order) => order.reason !== reason);
  const order = before?.order ?? (!before && settled['order'] === true ? seq : undefined);
  return { openOrders: [...others, { reason, level, ...(order === undefined ? {} : { order }) }], supervisions: standing.supervisions + 1 };
}

/** Without the order that has been lifted. */
export function withoutOrder({ openOrders }: Supervised, { reason: of, order: line }: { reason: SuperviseReason; order?: number }): Pick<Supervised, 'openOrders'> {
  return { openOrders: openOrders.filter(({ reason, order }) => reason !== of || order !== line) };
}

/** Issues the order that a move has just put on its subject, or has the one that was open for the same reason follow. */
export function ordersIssued({ event, before, after }: Supervising, urgency: Urgency): readonly Dispatch[] {
  const known = before?.standing.openOrders ?? [];
  return after.standing.openOrders.flatMap((open): Dispatch[] => {
    const old = known.find((one) => one.order === open.order);
    if (open.order === undefined || (old && old.level === open.level)) return [];
    return old ? [toOrder(event, after, open, 'follow', { line: event.seq, level: open.level })] : [toOrder(event, after, open, 'issue', issuing(event, after, open, urgency))];
  });
}

/** What an order takes over from its subject whenever it changes there. */
const followedParts = ['unit', 'respondentUnit', 'urgency', 'starred'] as const;

/** Orders follow their subject to the unit that has it now, or back to the office, out of the sight of whom it is about, and into danger or a star and out of them. */
export function ordersFollowing({ event, before, after }: Supervising): readonly Dispatch[] {
  const parts = followedParts.filter((part) => before?.standing[part] !== after.standing[part]);
  if (parts.length === 0) return [];
  const changed = Object.fromEntries(parts.map((part) => [part, after.standing[part]]));
  const open = after.standing.openOrders.filter(({ order }) => before?.standing.openOrders.some((one) => one.order === order));
  return open.flatMap((one) => (one.order === undefined ? [] : [toOrder(event, after, one, 'follow', { line: event.seq, ...changed })]));
}

function issuing({ actor }: Event, { id, kind, number, procedure, standing }: Supervising['after'], { reason, level, order = 0 }: OpenOrder, urgency: Urgency): OrderPayloads['issue'] {
  const { unit, starred, respondentUnit } = standing;
  const what = kind === 'problem' ? { aboutKind: kind } : {};
  return { about: id, ...what, aboutNumber: number, procedure, supervisedAt: order, reason, level, unit, issuedBy: actor, urgency, starred, respondentUnit };
}

function toOrder<A extends 'issue' | 'follow'>({ seq }: Event, { id, kind, district }: Supervising['after'], { order = 0 }: OpenOrder, action: A, payload: OrderPayloads[A]): Dispatch {
  const no = `${seq}.${action}-${order}`;
  return { no, district, kind: 'order', subject: orderId(id, order), command: { id: `${action}:${id}:${seq}:${order}`, action, by: 'system', actor: `${kind}:${id}`, payload } };
}
