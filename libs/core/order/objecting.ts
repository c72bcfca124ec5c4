import { refuse, type Asker, type Refusal, type Terms } from '../loop/index.js';
import type { SuperviseReason } from './reasons.js';
import type { Supervisable } from './supervising.js';

interface Subject {
  standing: Pick<Supervisable, 'openOrders'>;
}

/** Whoever supervises by hand what is under an order for that reason already raises the order. */
export function underOrderAlready({ standing }: Subject, { by, payload }: Pick<Asker, 'by'> & { payload: { level: string; reason: SuperviseReason } }, { procedure }: Terms): Refusal | undefined {
  const levels = procedure.supervision.levels.map(({ code }) => code);
  if (!levels.includes(payload.level)) return refuse('level-unknown', { level: payload.level, allowed: levels.join(', ') });
  const open = standing.openOrders.find(({ reason }) => reason === payload.reason);
  return (by === 'supervisor' || by === 'leader') && open?.order !== undefined ? refuse('order-open-already', { reason: payload.reason }) : undefined;
}

/** Who lifts lifts the order, and its subject follows; only what was put under supervision without one is lifted there. */
export function liftedByItsOrder({ standing }: Subject, { by }: Pick<Asker, 'by'>): Refusal | undefined {
  return by !== 'system' && standing.openOrders.every(({ order }) => order !== undefined) ? refuse('lift-the-order') : undefined;
}

export function noSuchOrder({ standing }: Subject, { payload, by }: Pick<Asker, 'by'> & { payload: { reason: SuperviseReason; order?: number } }): Refusal | undefined {
  const open = standing.openOrders.find(({ reason, order }) => reason === payload.reason && (by !== 'system' || order === payload.order));
  if (!open) return refuse('no-such-order', { reason: payload.reason });
  return by !== 'system' && open.order !== undefined ? refuse('lift-the-order') : undefined;
}

export function starredAlready({ standing }: { standing: Pick<Supervisable, 'starred'> }, { payload }: { payload: { starred: boolean } }): Refusal | undefined {
  return standing.starred === payload.starred ? refuse('is-so-already') : undefined;
}
