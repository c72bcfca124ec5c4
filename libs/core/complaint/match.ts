import type { Match } from '../procedure/index.js';
import type { ComplaintStanding } from './standing.js';

/** Whether a line of a procedure is for this complaint: every condition it names must hold. */
export function matchesComplaint(match: Match | undefined, standing: ComplaintStanding): boolean {
  if (!match) return true;
  if (match.level || match.grade || match.source) return false;
  if (match.nuisance && !match.nuisance.some((nuisance) => standing.nuisances.includes(nuisance))) return false;
  if (match.urgency && !match.urgency.includes(standing.urgency)) return false;
  if (match.matter && !match.matter.includes(standing.matter)) return false;
  const marks = ['hard', 'starred', 'repeat', 'anonymous'] as const;
  return marks.every((mark) => match[mark] === undefined || match[mark] === standing[mark]);
}
