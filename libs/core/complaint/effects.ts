import type { ClockEffect, Happening, Tell } from '../loop/index.js';
import type { Party } from '../procedure/index.js';
import type { ComplaintAction } from './payloads.js';
import type { ComplaintLoop } from './standing.js';

export type Happens<A extends ComplaintAction = ComplaintAction> = Happening<ComplaintLoop<A>>;
type Effect<A extends ComplaintAction> = ClockEffect<ComplaintLoop<A>>;
type Details<A extends ComplaintAction> = Omit<Effect<A>, 'op' | 'clock'>;

/** The words in which the table speaks of clocks: `+` start, `−` stop, `‖` pause, `▶` resume or continue. */
const effect =
  (op: Effect<ComplaintAction>['op']) =>
  <A extends ComplaintAction>(clock: string, details: Details<A> = {}): Effect<A> => ({ op, clock, ...details });

export const start = effect('start');
export const stop = effect('stop');
export const pause = effect('pause');
export const resume = effect('resume');
/** Goes on at its old due date, as if it had never stopped. */
export const goOn = effect('continue');
export const move = effect('move');
/** The due date stays, somebody else owes it. */
export const hand = effect('hand');
export const rearm = effect('rearm');
export const recount = effect('recount');
/** Under the ladder of another version, with the due date that it gives. */
export const amend = effect('amend');

/** Tells a party what happened; `only` and `former` narrow it. */
export function tell<A extends ComplaintAction>(
  to: Party,
  about: string,
  details: Omit<Tell<ComplaintLoop<A>>, 'to' | 'about'> = {},
): Tell<ComplaintLoop<A>> {
  return { to, about, ...details };
}

/** Everything that the unit in charge owes goes to whoever is in charge now, at its due date. */
export const handAllOfTheUnit = [
  hand('finish', { holder: () => 'unit' }), hand('nextDate', { holder: () => 'unit' }), hand('onSite', { holder: () => 'unit' }),
  hand('returnWindow'), hand('extensionRuling'), hand('pauseEnds'), hand('milestone-*'), hand('explain'), hand('penalty'),
] as const;

/** Everything that the unit in charge owes. */
export const stopAllOfTheUnit = [
  stop('finish'), stop('signFor'), stop('returnWindow'), stop('onSite'), stop('extensionRuling'), stop('nextDate'), stop('milestone-*'),
  stop('assist-*'), stop('consult-*'),
] as const;
