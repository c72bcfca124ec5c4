import type { EvidenceKind, Finding } from '@bihuan/core';
import { deed, type Deed } from './story.js';

/** The clerk gives it to a unit. */
export const assign = (unit: string, login = 'clerk'): Deed => deed(login, 'assign', { unit });

/** The handler of the unit has received it. */
export const signFor = (login: string): Deed => deed(login, 'signFor', {});

/** The unit refuses it, and says whose it is. */
export const giveBack = (login: string, account: string, suggestedUnit: string): Deed =>
  deed(login, 'return', { reason: 'not-ours', suggestedUnit }, { texts: { account } });

/** The unit has put it right, with the evidence that the rules want. */
export const rectify = (login: string, finding: Finding, kinds: readonly EvidenceKind[], measures: string, answer: string): Deed =>
  deed(login, 'rectify', { findings: [finding], evidence: kinds, answered: true }, {
    texts: { measures, answer },
    evidence: evidenceOf(kinds),
  });

/** Papers of these kinds, as a unit would name them. */
export function evidenceOf(kinds: readonly EvidenceKind[]): NonNullable<Deed['evidence']> {
  return kinds.map((kind) => ({ kind, name: evidenceNames[kind], reference: `演示-${kind}` }));
}

/** The verifier found it solved. */
export const hold = (account: string, satisfaction: 'satisfied' | 'mostly-satisfied' = 'satisfied', login = 'verifier'): Deed =>
  deed(login, 'hold', { way: 'on-site', satisfaction }, { texts: { account } });

/** The verifier found it unsolved. */
export const fail = (reason: string, login = 'verifier'): Deed => deed(login, 'fail', { way: 'phone', satisfaction: 'dissatisfied' }, { texts: { reason } });

/** Nobody answered. */
export const miss = (account: string, login = 'verifier2'): Deed => deed(login, 'miss', { reason: 'no-contact', way: 'phone' }, { texts: { account } });

const evidenceNames: Readonly<Record<EvidenceKind, string>> = {
  'photo-before': '整改前照片', 'photo-after': '整改后照片', reading: '监测记录', record: '现场核查记录', letter: '函件', other: '其他材料',
};
