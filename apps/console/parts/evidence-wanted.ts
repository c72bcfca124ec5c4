import type { OtherKind } from '../client/perform.js';
import type { Movable } from './complaint.js';

/** A line of a procedure: for these complaints and these findings, this evidence. */
export interface EvidenceRule {
  when?: Readonly<Record<string, unknown>>;
  findings?: readonly string[];
  needs: readonly string[];
}

/** Kinds of evidence that must all be there, or one of them at least. */
export interface EvidenceWanted {
  all: readonly string[];
  one: readonly string[];
}

/** Moves that people prove with papers: the form has a place for them, whether the procedure wants some or not. */
const proved: Readonly<Record<OtherKind | 'complaint', readonly string[]>> = {
  complaint: ['rectify', 'pause'],
  order: [],
  problem: ['enter', 'visit', 'reach', 'rectify', 'hold', 'fail'],
};

export function isProved(kind: OtherKind | undefined, action: string): boolean {
  return proved[kind ?? 'complaint'].includes(action);
}

/** The kinds of evidence that the procedure wants for these findings, so that the form can name them beforehand; the server judges. */
export function wantedEvidence(rules: readonly EvidenceRule[], { standing }: Pick<Movable, 'standing'>, findings: readonly string[]): string[] {
  const fits = ({ when, findings: named }: EvidenceRule) =>
    findings.length > 0 && (!named || findings.some((finding) => named.includes(finding))) && Object.entries(when ?? {}).every(([name, value]) => holds(name, value, standing as Readonly<Record<string, unknown>>));
  return [...new Set(rules.filter(fits).flatMap(({ needs }) => needs))];
}

function holds(name: string, value: unknown, standing: Readonly<Record<string, unknown>>): boolean {
  if (name === 'nuisance') return (value as string[]).some((nuisance) => (standing['nuisances'] as string[]).includes(nuisance));
  return Array.isArray(value) ? value.includes(standing[name]) : value === standing[name];
}
