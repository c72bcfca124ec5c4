import { complaintRules, type ComplaintAction, type ComplaintCommand, type ComplaintPayloads, type ComplaintRules } from '@bihuan/core';

import { aReport, clerk, handler } from '../../libs/core/complaint/testing/index';
import { Book, type Errand } from './book';
import { given, type Given } from './given-problems';
import { hours, keepingLedger, procedure } from './procedure';
import type { Protocol, Safeguard } from './protocol';
import { changed, type World } from './world';

/** Who asks what, over how many hours, beside what has happened before. */
interface Chapter {
  /** Requests that were done before it begins. */
  before: readonly string[];
  scripts: readonly (readonly string[])[];
  hours: number;
  webhook?: boolean;
  /** With a ledger; its commands are played, and no notices. */
  ledger?: true;
  /** A problem that stands there when it begins. */
  given?: Given;
  /** What the requests before it asked of others waits when it begins. */
  waits?: true;
  /** How often each officer may ask again without waiting. */
  repeats: number;
  /** How many crashes there may be. */
  crashes: number;
}

/** Two crashes everywhere take a minute: BIHUAN_CRASHES=2. */
const CRASHES = process.env['BIHUAN_CRASHES'];

/** Stories that between them play every part of the protocol. */
export const chapters = {
  opening: { before: [], scripts: [['ask register a', 'ask supplement a']], hours: 1, repeats: 1, crashes: 2 },
  deadline: { before: ['ask register a'], scripts: [['ask assign a']], hours: 3, repeats: 1, crashes: 2 },
  transfer: { before: ['ask register a'], scripts: [['ask transfer a']], hours: 2, repeats: 0, crashes: 1 },
  receiver: { before: ['ask register a'], scripts: [['ask supplement a', 'ask assign a']], hours: 1, webhook: true, repeats: 0, crashes: 2 },
  lateness: { before: ['ask register a', 'ask register b'], scripts: [['ask supplement a'], ['ask supplement b']], hours: 1, repeats: 1, crashes: 2 },
  joining: { before: ['ask register a', 'ask register b'], scripts: [['ask leave a']], hours: 1, ledger: true, waits: true, repeats: 0, crashes: 0 },
  together: { before: ['ask register a', 'ask assign a', 'ask join a'], given: 'ready', scripts: [['ask rectify p'], ['ask rectify a']], hours: 1, ledger: true, waits: true, repeats: 0, crashes: 1 },
  watch: { before: ['ask register a'], given: 'watched', scripts: [['ask join a']], hours: 2, ledger: true, waits: true, repeats: 0, crashes: 0 },
} satisfies Record<string, Chapter>;
export type ChapterName = keyof typeof chapters;

/** What is other than it should be. */
export interface Changed {
  missing?: readonly Safeguard[];
  /** The complaint's table with a row spoilt. */
  rules?: ComplaintRules;
  /** The clock that is rung is not looked at again. */
  blind?: boolean;
  /** Nothing crashes: what breaks without a crash is found sooner. */
  calm?: boolean;
}

/** The protocol of a chapter, without some safeguards or with other rules, and the state in which it begins. */
export function beginning(name: ChapterName, { missing = [], rules = complaintRules, blind = false, calm = false }: Changed = {}): { protocol: Protocol; first: World } {
  const chapter: Chapter = chapters[name];
  const book = new Book(hours.slice(0, chapter.hours), rules, !blind, chapter.ledger ? keepingLedger : procedure, chapter.ledger ?? false);
  for (const errand of [...requests('a'), ...requests('b'), rectification]) book.add(errand);
  const protocol = { book, scripts: chapter.scripts, webhook: chapter.webhook ?? false, missing: new Set(missing) };
  const histories: Record<string, readonly number[]> = {};
  if (chapter.given) histories['p'] = [book.given(given[chapter.given]()).no];
  for (const request of chapter.before) {
    const errand = book.errand(request);
    const line = book.decide(histories[errand.subject] ?? [], errand, 0);
    if (typeof line === 'string') throw new Error(`${request} was refused: ${line}`);
    histories[errand.subject] = [...(histories[errand.subject] ?? []), line.no];
  }
  const commands = chapter.waits ? Object.values(histories).flat().flatMap((no) => book.line(no).commands.map((errand) => ({ errand, state: 'waits' as const }))) : [];
  const inbox = Object.values(histories).flat().flatMap((no) => book.line(no).notices);
  const effects = chapter.webhook ? inbox : [];
  const first: World = {
    hour: 0, crashes: calm ? 0 : CRASHES === undefined ? chapter.crashes : Number(CRASHES), histories, adrift: [], notices: [], commands, inbox, effects, deliveries: Object.fromEntries(effects.map((key) => [key, 'sent'])),
    officers: chapter.scripts.map(() => ({ repeats: chapter.repeats, heard: [] })), api: [], workers: [null, null], jobs: {}, numbers: [], mark: 0,
  };
  return { protocol, first: changed(first, { inbox, commands }) };
}

function requests(subject: string): Errand[] {
  const request = <A extends ComplaintAction>(action: A, words: string, payload: ComplaintPayloads[A], opens?: string): Errand => ({
    name: `ask ${action} ${subject}`, words: `${words} of complaint ${subject}`, subject, id: `${action}:${subject}`, opens,
    // What the type parameter says of action and payload holds of the union as well.
    command: { id: `${action}:${subject}`, ...clerk, action, payload, texts: { account: 'said', reason: 'said' } } as ComplaintCommand,
  });
  return [
    request('register', 'the registration', { ...aReport, receivedAt: hours[0] ?? '' }, `register:${subject}`),
    request('supplement', 'the supplement', { channel: 'phone' }),
    request('assign', 'the assignment', { unit: 'environment' }),
    request('transfer', 'the transfer', { body: 'district', district: 'nankai' }),
    request('join', 'the joining', { problem: 'p' }),
    request('leave', 'the leaving', {}),
    { name: `ask rectify ${subject}`, words: `the rectification of complaint ${subject}`, subject, id: `rectify:${subject}`, command: { id: `rectify:${subject}`, ...handler, action: 'rectify', payload: { findings: ['true'], evidence: ['photo-after'], answered: true }, texts: { measures: 'said', answer: 'said' } } },
  ];
}

const rectification: Errand = {
  name: 'ask rectify p', words: 'the rectification of the problem', subject: 'p', id: 'rectify:p',
  command: { id: 'rectify:p', ...handler, action: 'rectify', payload: { finding: 'true', evidence: ['photo-after'] }, texts: { measures: 'said', answer: 'said' } },
};
