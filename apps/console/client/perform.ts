import { language } from '../words/language.js';
import { phrases } from '../words/phrases.js';
import type { Answers } from './api.js';
import { moveForms, orderForms, problemForms } from './forms.js';
import type { MoveForm } from './move-form.js';
import { noAnswer, Problem, type ProblemAnswer } from './problem.js';

/** What moves by forms beside a complaint. */
export type OtherKind = 'order' | 'problem';

const kinds = {
  complaint: { path: 'complaints', forms: moveForms },
  order: { path: 'orders', forms: orderForms },
  problem: { path: 'problems', forms: problemForms },
};

/** A move that somebody asks for. */
export interface AskedMove {
  /** Of what; left out, of a complaint. */
  kind?: OtherKind;
  /** Empty where it is not there yet: what opens it has the address of all. */
  number: string;
  action: string;
  body: Readonly<Record<string, unknown>>;
  /** What the person saw; refused as `stale-version` if somebody was quicker. */
  version?: number;
  /** The same key again does it once. */
  key: string;
}

/** A key under which a move is done once, however often it is sent. */
export function newKey(): string {
  return crypto.randomUUID();
}

const ownVersions = new Map<string, number>();

/** What a complaint has become by the last move that was made here on what the person saw; the page may not have heard of it yet. */
export function ownVersion(number: string): number {
  return ownVersions.get(number) ?? 0;
}

/** Asks for a move; throws Problem where it is refused. Also while the page is being left, so that nothing is lost. */
export async function perform({ kind, number, action, body, version, key }: AskedMove): Promise<Answers['MovedAnswer']> {
  const form = formOf(kind, action);
  if (!form) throw new Error(`no form for ${action}`);
  const answer = await send<Answers['MovedAnswer']>(`/api/${kinds[kind ?? 'complaint'].path}${number === '' ? '' : `/${encodeURIComponent(number)}/${form.path}`}`, body, {
    'Idempotency-Key': key,
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  });
  if (version !== undefined) ownVersions.set(number, Math.max(answer.version, ownVersion(number)));
  return answer;
}

/** The form of a move of a complaint, or of what else moves. */
export function formOf(kind: OtherKind | undefined, action: string): MoveForm | undefined {
  return kinds[kind ?? 'complaint'].forms[action];
}

async function send<Answer>(path: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const request = { method: 'POST', keepalive: true, headers: { 'Content-Type': 'application/json', 'Accept-Language': language.value, ...headers }, body: JSON.stringify(body) };
  const response = await fetch(path, request).catch(() => undefined);
  const answer: unknown = await response?.json().catch(() => undefined);
  if (response?.ok) return answer as Answer;
  throw (answer as ProblemAnswer | undefined)?.code ? new Problem(answer as ProblemAnswer) : noAnswer(phrases.noAnswer[language.value]);
}
