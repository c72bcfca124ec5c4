import { createHash } from 'node:crypto';

import type { Clock, Instant, Subject, Turn } from '@bihuan/core';

import type { Move } from '../page.js';
import { canonical, genesis, lineHash, type StoredEvent } from './chain.js';
import { ledgeredOf, type LedgeredRow } from './ledgered.js';
import { papersOf, type Papers } from './papers.js';
import type { Found } from './read-pages.js';
import { toldOf, type ToldRow } from './told.js';

/** A decided move, ready to be written. */
export interface Draft {
  move: Move;
  turn: Turn;
  /** The event in canonical JSON, as it is hashed and stored. */
  event: string;
  request: Buffer;
  prev: Buffer;
  hash: Buffer;
  due: Instant | null;
  /** The clocks it had before; the others are new rows. */
  known: Readonly<Record<string, Clock>>;
  papers: Papers | null;
  /** What the complaint is compared by from now on; null where the move says nothing of it. */
  told: ToldRow | null;
  /** What it changes on the ledger; null unless a problem moves. */
  ledgered: LedgeredRow | null;
}

/** Prepares the rows of a move; throws when the turn does not follow from its page. */
export function draftOf(move: Move, found: Found, turn: Turn, reporterKey: string): Draft {
  const version = (found.subject?.version ?? 0) + 1;
  const { event, next } = turn;
  if (event.seq !== version || next.version !== version) throw new Error(`turn to version ${next.version}, expected ${version}`);
  if (event.id !== move.commandId) throw new Error(`event ${event.id} does not carry the id of command ${move.commandId}`);
  if (event.at !== found.now) throw new Error(`event ${event.id} happened at ${event.at}, not at the time of the database`);
  if (next.id !== (found.subject?.id ?? move.subject) || next.district !== move.district) throw new Error('turn of another subject');
  // No free text may stand in the outbox; a command made by an event has none to bring.
  const wordy = turn.dispatches.find(({ command }) => Object.keys(command.texts ?? {}).length > 0);
  if (wordy) throw new Error(`command ${wordy.command.id} carries texts into the outbox`);

  const papers = papersOf(move.attachments ?? {}, reporterKey);
  const stored: StoredEvent = papers ? { ...event, digests: papers.digests } : event;
  const line = canonical(stored);
  const prev = found.head ?? genesis(move.district, next.id);
  return {
    move,
    turn,
    event: line,
    request: requestDigest(move.request),
    prev,
    hash: lineHash(prev, line),
    due: soonestDue(next),
    known: found.subject?.clocks ?? {},
    papers,
    told: toldOf(move, turn, reporterKey),
    ledgered: ledgeredOf(move, turn),
  };
}

/** The request digest as bytes, whatever text the caller writes it in. */
export function requestDigest(request: string): Buffer {
  return /^[0-9a-f]{64}$/.test(request) ? Buffer.from(request, 'hex') : createHash('sha256').update(request).digest();
}

function soonestDue(subject: Subject): Instant | null {
  const running = Object.values(subject.clocks).filter((clock: Clock) => clock.state === 'running');
  return running.reduce<Instant | null>((due, { dueAt }) => (due === null || dueAt < due ? dueAt : due), null);
}
