import type { Complaint, Order, OrderAction, OrderPayloads, StaffRole } from '@bihuan/core';
import { askingOf, type Asking, type Office, type Person } from '@bihuan/desk';

import { whose, type Cast } from './cast';
import { happens } from './dice';
import type { Tally } from './tally';
import { unseen } from './unseen';

interface OrderAct<A extends OrderAction = OrderAction> {
  /** A colleague of this role; oneself where it is left out. */
  as?: StaffRole;
  action: A;
  payload: OrderPayloads[A];
  texts: Readonly<Record<string, string>>;
}

/** An order that lies on somebody's worklist: the unit answers it, some day; the supervisor finds it wanting, or lifts it when the complaint has been revisited. */
export async function takesUpOrder(office: Office, cast: Cast, person: Person, row: { subject: string; number: string; version: number }, tally: Tally): Promise<void> {
  const read = await office.orderRoom.read(person, row.subject);
  if (!read) return unseen(office, person, row, tally);
  const order = read.timeline.subject as Order;
  if (order.version !== row.version) return; // a colleague was quicker
  const [complaint] = await office.journal.read(person.district, [order.standing.about]);
  const chosen = complaint && orderActs(order, complaint as Complaint, person, (await office.time.now()).slice(0, 10));
  if (!chosen) return;
  const asking = askingOf(chosen.as ? whose(cast, order.number, chosen.as) : person);
  if (happens(4, order.number, 'foolish', order.version)) {
    const unit = order.standing.unit ?? 'squad';
    const folly: OrderAct<'lift'> = { action: 'lift', payload: {}, texts: { judgement: '我看可以' } };
    await tries(office, order, { ...folly, asking: askingOf(whose(cast, order.number, 'handler', unit)), foolish: true }, tally);
  }
  await tries(office, order, { ...chosen, asking }, tally);
}

function orderActs({ number, state, version, standing }: Order, complaint: Complaint, { roles: [role] }: Person, today: string): OrderAct | undefined {
  if (role === 'handler' && state === 'issued') {
    return happens(40, number, 'answers', today) ? { action: 'answer', payload: {}, texts: { answer: '已按督办要求办理' } } : undefined;
  }
  if (role !== 'supervisor' || state !== 'answered') return undefined;
  if (standing.answers < 3 && happens(20, number, 'is wanting', standing.answers)) return { action: 'findWanting', payload: {}, texts: { reason: '答复与现场不符' } };
  if (standing.raised === 0 && happens(5, number, 'is raised', version)) return { action: 'raise', payload: {}, texts: { reason: '答复敷衍' } };
  const done = complaint.state === 'revisited' || complaint.state === 'closed';
  return done ? { ...(standing.level === 'leader' ? { as: 'leader' } : {}), action: 'lift', payload: {}, texts: { judgement: '已整改到位' } } : undefined;
}

async function tries(office: Office, { id, district, version, number }: Order, { asking, foolish = false, ...asked }: OrderAct & { asking: Asking; foolish?: boolean }, tally: Tally): Promise<void> {
  const request = { district, subject: id, id: `${foolish ? 'folly' : 'act'}:${version}:${asked.action}`, asking, version, action: asked.action, payload: asked.payload, texts: asked.texts };
  const performed = await office.orders.perform(request);
  tally.heardOfOrder(number, asked.action, performed, foolish);
  if (performed.outcome === 'done' && happens(5, number, 'sent twice', version)) {
    tally.againOfOrder(number, asked.action, await office.orders.perform(request));
  }
}
