import { add, type Due, type Instant } from '../calendar/index.js';
import type { Clock, ClockEffect, Happening, Tell } from '../loop/index.js';
import type { AmountRule, Party } from '../procedure/index.js';
import { ledgerOf } from './grades.js';
import type { ProblemAction } from './payloads.js';
import { movedIntoSeason } from './season.js';
import { stepOf } from './signing-off.js';
import type { ProblemLoop } from './standing.js';

export type Happens<A extends ProblemAction = ProblemAction> = Happening<ProblemLoop<A>>;
type Effect<A extends ProblemAction> = ClockEffect<ProblemLoop<A>>;

const effect = (op: Effect<ProblemAction>['op']) => <A extends ProblemAction>(clock: string, details: Omit<Effect<A>, 'op' | 'clock'> = {}): Effect<A> => ({ op, clock, ...details });
export const [start, stop, goOn, move, hand, rearm, recount, amend] = [effect('start'), effect('stop'), effect('continue'), effect('move'), effect('hand'), effect('rearm'), effect('recount'), effect('amend')];

/** Tells a party what happened; `only` and `whom` narrow it. */
export function tell<A extends ProblemAction>(to: Party, about: string, details: Omit<Tell<ProblemLoop<A>>, 'to' | 'about'> = {}): Tell<ProblemLoop<A>> {
  return { to, about, ...details };
}

/** Everything that the unit owes. */
export const stopAllOfTheUnit = [stop('plan'), stop('finish'), stop('milestone-*'), stop('nextDate')] as const;
/** Everything of the looks and of the sign-off. */
export const stopAllAfterwards = [stop('revisit'), stop('series'), stop('apply'), stop('step'), stop('notice'), stop('objection')] as const;
/** The unit has it again: what it must find out, plan and finish. */
export const startAnew = [start('plan'), start('finish', { amounts: ({ terms }) => ledgerOf(terms).redo })] as const;

export const ifUnitChanged = ({ before, after }: Happens): boolean => before?.standing.unit !== after.standing.unit;
export const ifFormerUnitStands = ({ event }: Happens): boolean => event.settled['formerStands'] === true;
export const ifGradeRose = ({ before, after }: Happens): boolean => before !== null && before.standing.grade !== after.standing.grade;
export const ifInterim = ({ after }: Happens): boolean => after.standing.interim;
export const unlessInterim = ({ after }: Happens): boolean => !after.standing.interim;
/** Of another unit nothing planned goes on. */
export const ifPlannedAnew = ({ after }: Happens): boolean => after.standing.planned === null;
export const ifStepsRemain = ({ after }: Happens): boolean => after.standing.step < after.standing.steps;
export const ifSeriesOver = ({ after }: Happens): boolean => after.standing.step >= after.standing.steps;
export const ifNoticeIsNext = ({ after, terms }: Happens): boolean => stepOf(after.standing, terms)?.does === 'notice';
export const ifPeopleAreNext = (happening: Happens): boolean => !ifNoticeIsNext(happening);

/** Whoever may take the next step of the sign-off owes it: the first role that its line names. */
export const whoTakesTheStep = ({ after, terms }: Happens): Party => {
  const role = stepOf(after.standing, terms)?.by[0];
  return role === 'handler' || role === undefined ? 'unit' : (role as Party);
};

/** Whoever signed it off is told by name. */
export const signersBefore = ({ before }: Happens): string[] => (before?.standing.signers ?? []).map((account) => `account:${account}`);

export const sinceRectified = ({ after, event }: Happens): Instant => after.standing.rectifiedAt ?? event.at;

/** The next step of the series counts from the rectification, and is made in the season. */
export const stepDue = (happening: Happens): Due | undefined => {
  const { after, terms } = happening;
  const amount: AmountRule | undefined = ledgerOf(terms).series.after[after.standing.step];
  return amount && movedIntoSeason(add(terms.calendar, sinceRectified(happening), amount, terms.procedure.counting), after.standing.season, terms.calendar);
};

/** A step that was counted while a year was unknown is counted again, and made in the season all the same. */
export const stepRecounted = ({ after, terms }: Happens, clock?: Clock): Due | undefined => {
  if (clock?.name !== 'series' || clock.why.milliseconds !== undefined) return undefined;
  const { from, amount, unit } = clock.why;
  return movedIntoSeason(add(terms.calendar, from, { amount, unit }, terms.procedure.counting), after.standing.season, terms.calendar);
};

/** A look that failed to come about is made again, but never earlier than it was due anyway. */
export const dueAgain = (clock: 'revisit' | 'series') => ({ before, event, terms }: Happens): Due | undefined => {
  const again = add(terms.calendar, event.at, terms.procedure.unreachable.again, terms.procedure.counting);
  const due = before?.clocks[clock]?.dueAt;
  return due && due >= again.at ? undefined : again;
};
