import type { Amount, DueExplanation } from '../calendar/index.js';
import type { Grounds, Match } from './procedure.js';

/** A line by which a clock may have been counted. */
export type CountedLine = Grounds & Amount & { when?: Match };

/** Where the number comes from by which a due date was counted, found again among the lines of its rule; nothing where somebody named the date. */
export function groundsAmong(lines: readonly CountedLine[], why: DueExplanation, matches: (when: Match | undefined) => boolean): Grounds {
  if (why.amount === 0 && why.milliseconds === undefined) return {};
  const inUnit = lines.filter(({ unit }) => unit === why.unit);
  const exact = inUnit.filter(({ amount }) => amount === why.amount);
  // What a pause left is the rest of some number in that unit.
  const likely = exact.length > 0 ? exact : inUnit;
  // Marks may have changed since it was counted, so that the line of today is only the likelier one.
  return groundsIn(likely.find(({ when }) => matches(when)) ?? likely[0] ?? {});
}

/** The grounds of a part of a procedure by themselves. */
export function groundsIn({ basis, unverified }: Grounds): Grounds {
  return { ...(basis ? { basis } : {}), ...(unverified ? { unverified } : {}) };
}
