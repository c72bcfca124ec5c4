import { isRefusal, refuse, type Refusal, type Subject } from '@bihuan/core';
import type { Pool } from 'pg';

import type { Move, Page, Written } from '../page.js';
import { isKeyTaken, isOfOneRow } from './database-errors.js';
import { draftOf, requestDigest, type Draft } from './draft.js';
import { readPagesOf, type Found } from './read-pages.js';
import { writeTurnsOf } from './write-turns.js';

/** How often a move is decided before its caller is told that the subject keeps moving. */
const rounds = 3;

/** A move in the lane. */
export interface Entry {
  move: Move;
  /** Times that its subject turned out to have moved, the first among them. */
  round: number;
  /** Times that it was decided and could not be written. */
  tries: number;
  /** The version on which it was decided last. */
  version?: number;
  /** How often it asks again for a row that somebody else holds. */
  patience: number;
  resolve(written: Written): void;
  reject(error: unknown): void;
}

/** A move on its way, and the promise of what becomes of it. */
export function entryOf<S extends Subject>(move: Move<S>, patience: number): { entry: Entry; written: Promise<Written<S>> } {
  const { promise, resolve, reject } = withResolvers<Written<S>>();
  // A lane carries moves of every kind; each gets back what its own `decide` made of its own subject.
  const entry = { move, round: 1, tries: 0, patience, resolve, reject } as unknown as Entry;
  return { entry, written: promise };
}

/** Reads, decides and writes a batch; returns the entries whose subject moved meanwhile, to be tried again. Never throws. */
export async function settle(pool: Pool, reporterKey: string, batch: Entry[]): Promise<Entry[]> {
  let pages: Found[];
  try {
    pages = await readPagesOf(pool, batch.map(({ move }) => move));
  } catch (error) {
    return inParts(pool, reporterKey, batch, error);
  }
  const decided: { entry: Entry; draft: Draft }[] = [];
  batch.forEach((entry, index) => {
    const found = pages[index];
    const draft = found && decideOn(entry, found, reporterKey);
    if (draft) decided.push({ entry, draft });
  });
  if (decided.length === 0) return [];
  try {
    const written = await writeTurnsOf(pool, decided.map(({ draft }) => draft));
    return decided.filter(({ entry, draft }, index) => !conclude(entry, draft, written.get(index))).map(({ entry }) => entry);
  } catch (error) {
    return inParts(pool, reporterKey, decided.map(({ entry }) => entry), error);
  }
}

/** The rows of a move that is to be written; every other outcome is told to its caller here. */
function decideOn(entry: Entry, found: Found, reporterKey: string): Draft | undefined {
  const { move, resolve, reject } = entry;
  const { now, subject, directoryVersion } = found;
  try {
    if (directoryVersion === null) throw new Error(`no such district: ${move.district}`);
    const known = alreadyKnown(move, found);
    if (known) return void resolve(known);
    const weary = wearyOf(entry, subject);
    if (weary) return void resolve({ outcome: 'refused', refusal: weary, subject });
    const page: Page = { now, subject, done: null, directoryVersion };
    const decision = move.decide(page);
    if (decision === 'unchanged') return void resolve({ outcome: 'unchanged', subject });
    if (isRefusal(decision)) return void resolve({ outcome: 'refused', refusal: decision, subject });
    return draftOf(move, found, decision, reporterKey);
  } catch (error) {
    return void reject(error);
  }
}

/** Why a move is not tried again: its subject keeps moving, or somebody holds its row and does not let go. */
function wearyOf(entry: Entry, subject: Subject | null): Refusal | undefined {
  const version = subject?.version ?? 0;
  if (entry.version !== undefined && entry.version !== version) {
    entry.round += 1;
    entry.version = version; // counted once, however often its batch is read again in parts
  }
  if (entry.round > rounds) return refuse('stale-version', { version });
  return entry.tries > entry.patience ? refuse('being-written') : undefined;
}

/** A request that came before, or one that took the place of another. */
function alreadyKnown(move: Move, { subject, done }: Found): Written | undefined {
  if (!subject) return undefined;
  const same = done?.request.equals(requestDigest(move.request)) ?? false;
  if (done && same) return { outcome: 'already', subject, event: done.event };
  if (move.openingKey !== undefined) return { outcome: 'refused', refusal: refuse('opening-key-taken', { number: subject.number }), subject };
  if (done) return { outcome: 'refused', refusal: refuse('command-id-taken'), subject };
  return undefined;
}

/** Tells the caller of a row that came back; false for one that moved meanwhile, or that somebody else holds. */
function conclude(entry: Entry, { move, turn }: Draft, number: string | undefined): boolean {
  if (number === undefined) {
    entry.tries += 1;
    entry.version = turn.next.version - 1;
    return false;
  }
  const queryCode = move.attachments?.queryCode;
  entry.resolve({ outcome: 'written', turn: { ...turn, next: { ...turn.next, number } }, ...(queryCode ? { queryCode } : {}) });
  return true;
}

/** A bad row must not fail its neighbours: halves, and halves of these, until it stands alone. */
async function inParts(pool: Pool, reporterKey: string, batch: Entry[], error: unknown): Promise<Entry[]> {
  const [first] = batch;
  if (!first) return [];
  if (batch.length === 1 && isKeyTaken(error) && first.round < rounds) {
    first.round += 1;
    first.tries += 1;
    return batch;
  }
  if (batch.length === 1 || !isOfOneRow(error)) {
    for (const entry of batch) entry.reject(error);
    return [];
  }
  const middle = Math.ceil(batch.length / 2);
  const left = await settle(pool, reporterKey, batch.slice(0, middle));
  return [...left, ...(await settle(pool, reporterKey, batch.slice(middle)))];
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
