import type { Complaint } from './complaint.js';

/** A line of a procedure: for these complaints and these findings, this evidence. */
export interface EvidenceRule {
  when?: Readonly<Record<string, unknown>>;
  findings?: readonly string[];
  needs: readonly string[];
}

/** The kinds of evidence that the procedure wants for these findings, so that the form can name them beforehand; the server judges. */
export function wantedEvidence(rules: readonly EvidenceRule[], { standing }: Complaint, findings: readonly string[]): string[] {
  const fits = ({ when, findings: named }: EvidenceRule) =>
    findings.length > 0 && (!named || findings.some((finding) => named.includes(finding))) && Object.entries(when ?? {}).every(([name, value]) => holds(name, value, standing as Readonly<Record<string, unknown>>));
  return [...new Set(rules.filter(fits).flatMap(({ needs }) => needs))];
}

function holds(name: string, value: unknown, standing: Readonly<Record<string, unknown>>): boolean {
  if (name === 'nuisance') return (value as string[]).some((nuisance) => (standing['nuisances'] as string[]).includes(nuisance));
  return Array.isArray(value) ? value.includes(standing[name]) : value === standing[name];
}
