import { language } from '../words/language.js';
import { phrases } from '../words/phrases.js';
import type { Answers } from './api.js';
import { moveForms } from './forms.js';
import { noAnswer, Problem, type ProblemAnswer } from './problem.js';

/** A move that somebody asks for. */
export interface AskedMove {
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
export async function perform({ number, action, body, version, key }: AskedMove): Promise<Answers['MovedAnswer']> {
  const form = moveForms[action];
  if (!form) throw new Error(`no form for ${action}`);
  const answer = await send<Answers['MovedAnswer']>(`/api/complaints/${encodeURIComponent(number)}/${form.path}`, body, {
    'Idempotency-Key': key,
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  });
  if (version !== undefined) ownVersions.set(number, Math.max(answer.version, ownVersion(number)));
  return answer;
}

async function send<Answer>(path: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const request = { method: 'POST', keepalive: true, headers: { 'Content-Type': 'application/json', 'Accept-Language': language.value, ...headers }, body: JSON.stringify(body) };
  const response = await fetch(path, request).catch(() => undefined);
  const answer: unknown = await response?.json().catch(() => undefined);
  if (response?.ok) return answer as Answer;
  throw (answer as ProblemAnswer | undefined)?.code ? new Problem(answer as ProblemAnswer) : noAnswer(phrases.noAnswer[language.value]);
}
