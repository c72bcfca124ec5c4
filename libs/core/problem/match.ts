import type { Match } from '../procedure/index.js';
import type { ProblemStanding } from './standing.js';

/** Whether a line of a procedure is for this problem: it may ask for a nuisance, a grade, how it was found, or a star. */
export function matchesProblem(match: Match | undefined, { nuisances, grade, source, starred }: ProblemStanding): boolean {
  if (!match) return true;
  if (match.level || match.urgency || match.matter || match.hard !== undefined || match.repeat !== undefined || match.anonymous !== undefined) return false;
  if (match.nuisance && !match.nuisance.some((nuisance) => nuisances.includes(nuisance))) return false;
  if (match.grade && !match.grade.includes(grade)) return false;
  if (match.source && !match.source.includes(source)) return false;
  return match.starred === undefined || match.starred === starred;
}
