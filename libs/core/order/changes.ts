import { adding, type Dispatch, type Happening } from '../loop/index.js';
import type { OrderEvent, OrderLoop, OrderStanding } from './standing.js';

type Change = Partial<OrderStanding>;
type Happens = Happening<OrderLoop>;

/** The standing of an order that has just been issued. */
export function issued({ payload }: OrderEvent<'issue'>): OrderStanding {
  const { about, aboutKind, aboutNumber, supervisedAt, reason, level, unit, issuedBy, urgency, starred, respondentUnit } = payload;
  return {
    about, ...(aboutKind ? { aboutKind } : {}), aboutNumber, supervisedAt, reason, level, raised: 0, unit, units: unit ? [unit] : [], followed: supervisedAt, issuedBy,
    danger: urgency === 'danger', starred, respondentUnit, measures: [], answers: 0, answeredBy: [],
  };
}

export function followed(standing: OrderStanding, event: OrderEvent<'follow'>): Change {
  const { unit, line, respondentUnit, urgency, starred } = event.payload;
  if (line < standing.followed) return {};
  return {
    followed: line, ...(unit === undefined ? {} : { unit, units: unit === null ? standing.units : adding(standing.units, unit) }),
    ...(respondentUnit === undefined ? {} : { respondentUnit }), ...(urgency === undefined ? {} : { danger: urgency === 'danger' }), ...(starred === undefined ? {} : { starred }),
    ...raised(standing, event),
  };
}

export function answered({ answers, answeredBy }: OrderStanding, { actor }: OrderEvent<'answer'>): Change {
  return { answers: answers + 1, answeredBy: adding(answeredBy, actor) };
}

export function raised({ level, raised: times }: OrderStanding, { settled }: OrderEvent<'raise' | 'follow'>): Change {
  const to = settled['level'];
  return typeof to === 'string' && to !== level ? { level: to, raised: times + 1 } : {};
}

export function measured({ measures }: OrderStanding, { payload }: OrderEvent<'measure'>): Change {
  return { measures: adding(measures, payload.measure) };
}

/** What the order is about is released by the order's own end, and by nothing else. */
export function releaseItsSubject({ event, after }: Happens): readonly Dispatch[] {
  const { about, aboutKind, supervisedAt, reason } = after.standing;
  return [
    {
      no: `${event.seq}.d1`,
      district: after.district,
      kind: aboutKind ?? 'complaint',
      subject: about,
      command: { id: `lift:${after.id}`, action: 'lift', by: 'system', actor: `order:${after.id}`, payload: { reason, order: supervisedAt } },
    },
  ];
}
