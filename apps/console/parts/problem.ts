import { computed, type Ref } from 'vue';
import { answered, api, type Answers } from '../client/api.js';
import { language } from '../words/language.js';
import type { Movable } from './complaint.js';
import { useSubject } from './subject.js';

/** What the console reads of the standing of a problem; the API gives it whole and without a type. */
interface Standing {
  nuisances: readonly string[];
  activity?: string;
  season: { from: string; to: string } | null;
  starred: boolean;
  unit: string | null;
  person: string | null;
  planned: string | null;
  similar: boolean;
  interim: boolean;
  round: number;
  step: number;
  steps: number;
  objected: boolean;
  signingOff: object | null;
  signedOffAt: string | null;
  rectifiedAt: string | null;
  archived: boolean;
  relapses: number;
  revocations: number;
  openOrders: readonly { reason: string; level: string }[];
}

/** A problem on the ledger as the person who is signed in may see it. */
export type Problem = Omit<Answers['ProblemAnswer'], 'standing'> & Movable & { kind: 'problem'; standing: Standing };

/** Reads a problem by its number or id, and again when anything has moved. */
export function useProblem(named: Ref<string | undefined>) {
  const { subject, trouble, refresh } = useSubject('problem', named, (id) => answered(api.GET('/api/problems/{id}', { params: { path: { id } } })));
  return { problem: computed<Problem | undefined>(() => (subject.value ? { ...subject.value, kind: 'problem', standing: subject.value.standing as unknown as Standing } : undefined)), trouble, refresh };
}

/** The page on which a problem stands on paper, in the language of the screens. */
export function sheetOf(id: string): string {
  return `/api/problems/${id}/print?lang=${language.value}`;
}
