import type { Settled } from '../loop/index.js';
import type { SuperviseReason } from './payloads.js';
import type { ComplaintEvent, ComplaintStanding } from './standing.js';

/** What the procedure decides at the n-th time of something: supervision at a level, or nothing. */
export function levelAt(rules: readonly { count: number; level: string }[], count: number, reason: SuperviseReason): Settled {
  const rule = rules.find((line) => line.count === count);
  return rule ? { supervise: rule.level, superviseReason: reason } : {};
}

/** Supervision that a rule settled, written on the complaint; opening its order is the other subject's consequence. */
export function underSupervision(standing: ComplaintStanding, { settled }: ComplaintEvent): Partial<ComplaintStanding> {
  const { supervise, superviseReason } = settled;
  return typeof supervise === 'string' ? withOrder(standing, superviseReason as SuperviseReason, supervise) : {};
}

/** One open order a reason: the same reason again raises its level. */
export function withOrder(standing: ComplaintStanding, reason: SuperviseReason, level: string): Partial<ComplaintStanding> {
  const others = standing.openOrders.filter((order) => order.reason !== reason);
  return { openOrders: [...others, { reason, level }], supervisions: standing.supervisions + 1 };
}
