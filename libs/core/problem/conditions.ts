import type { Terms } from '../loop/index.js';
import { ledgerOf } from './grades.js';
import { daysInSeason } from './season.js';
import type { Problem } from './standing.js';

/** What must be met before a problem is signed off (销号条件). */
export const signOffConditions = ['milestones', 'similar', 'series', 'held', 'calm-days', 'no-open-order', 'no-objection'] as const;
export type SignOffCondition = (typeof signOffConditions)[number];

/** One condition, computed: whether it is met, how much there is and how much is wanted. */
export interface ComputedCondition {
  condition: SignOffCondition;
  met: boolean;
  has: number;
  wants: number;
}

/** Every condition of the sign-off as it stands now: nobody argues about it. */
export function conditionsOf({ standing }: Pick<Problem, 'standing'>, terms: Pick<Terms, 'now' | 'calendar' | 'procedure'>): ComputedCondition[] {
  const { signOff, series } = ledgerOf(terms);
  const { held, calmDays } = signOff.conditions;
  const { milestones, ahead, similar, step, steps, openOrders, objected } = standing;
  return [
    atLeast('milestones', milestones - ahead.length, Math.max(milestones, 1)),
    atLeast('similar', Number(similar), 1),
    // Before the first look that holds nobody has settled how many steps there will be.
    atLeast('series', step, standing.held === 0 ? series.after.length : steps),
    atLeast('held', standing.held, held),
    atLeast('calm-days', calmDaysOf({ standing }, terms), calmDays),
    { condition: 'no-open-order', met: openOrders.length === 0, has: openOrders.length, wants: 0 },
    { condition: 'no-objection', met: !objected, has: Number(objected), wants: 0 },
  ];
}

/** Days in the season since it was rectified, or since the last complaint that came after that. */
export function calmDaysOf({ standing }: { standing: Pick<Problem['standing'], 'rectifiedAt' | 'fresh' | 'season'> }, { now, calendar }: Pick<Terms, 'now' | 'calendar'>): number {
  const { rectifiedAt, fresh, season } = standing;
  if (rectifiedAt === null) return 0;
  const last = fresh.reduce((latest, { at }) => (at > latest ? at : latest), rectifiedAt);
  return daysInSeason(season, last, now, calendar);
}

function atLeast(condition: SignOffCondition, has: number, wants: number): ComputedCondition {
  return { condition, met: has >= wants, has, wants };
}
