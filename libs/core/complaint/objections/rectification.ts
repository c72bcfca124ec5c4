import { refuse, type Refusal, type Terms } from '../../loop/index.js';
import { matchesComplaint } from '../match.js';
import type { Complaint, ComplaintCommand } from '../standing.js';

/** A finding for every point, and all the evidence that the procedure wants for its nuisances and these findings together. */
export function rectificationIsIncomplete(
  { standing }: Complaint,
  { payload }: ComplaintCommand<'rectify'>,
  { procedure }: Terms,
): Refusal | undefined {
  if (payload.findings.length !== standing.points) {
    return refuse('finding-missing', { points: standing.points, findings: payload.findings.length });
  }
  const wanted = procedure.evidence
    .filter(({ when, findings }) => matchesComplaint(when, standing) && (!findings || payload.findings.some((finding) => findings.includes(finding))))
    .flatMap(({ needs }) => needs);
  const missing = [...new Set(wanted)].filter((kind) => !payload.evidence.includes(kind));
  return missing.length > 0 ? refuse('evidence-missing', { missing: missing.join(', ') }) : undefined;
}
