import { refuse, type Refusal, type Terms } from '../../loop/index.js';
import { matchesComplaint } from '../match.js';
import type { Match, Procedure } from '../../procedure/index.js';
import type { EvidenceKind, Finding } from '../../words/nuisances.js';
import type { Complaint, ComplaintCommand, ComplaintStanding } from '../standing.js';

/** A finding for every point, and all the evidence that the procedure wants for its nuisances and these findings together. */
export function rectificationIsIncomplete(
  { standing }: Complaint,
  { payload }: ComplaintCommand<'rectify'>,
  { procedure }: Terms,
): Refusal | undefined {
  if (payload.findings.length !== standing.points) {
    return refuse('finding-missing', { points: standing.points, findings: payload.findings.length });
  }
  return evidenceIsMissing(standing, payload, procedure);
}

/** Evidence that is wanted for these findings on a complaint, and has not been given. */
export function evidenceIsMissing(standing: ComplaintStanding, { findings, evidence }: { findings: readonly Finding[]; evidence: readonly EvidenceKind[] }, procedure: Procedure): Refusal | undefined {
  const wanted = evidenceWanted(procedure, findings, (when) => matchesComplaint(when, standing));
  const missing = wanted.filter((kind) => !evidence.includes(kind));
  return missing.length > 0 ? refuse('evidence-missing', { missing: missing.join(', ') }) : undefined;
}

/** Kinds of evidence, each once, that the procedure wants for these findings: of every line that is for the case. */
export function evidenceWanted({ evidence }: Pick<Procedure, 'evidence'>, found: readonly Finding[], isFor: (when: Match | undefined) => boolean): EvidenceKind[] {
  const wanted = evidence.filter(({ when, findings }) => isFor(when) && (!findings || found.some((finding) => findings.includes(finding)))).flatMap(({ needs }) => needs);
  return [...new Set(wanted)];
}
