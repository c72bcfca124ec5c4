import type { Subject } from '@bihuan/core';
import type { Pool } from 'pg';

import type { Lane as LaneName, Move, Written } from '../page.js';
import { Lane } from './lane.js';
import { readSubjectsOf } from './read-subjects.js';
import { entryOf, settle, type Entry } from './settle.js';

/** Settings of the journal. */
export interface JournalOptions {
  /** Secret that keys the look-up of a reporter's telephone number. */
  reporterKey: string;
  /** Most moves of people in one statement; 64 unless told. */
  people?: number;
  /** Most moves of machines in one statement; 512 unless told. */
  machines?: number;
  /** Most moves that may wait in a lane before more are turned away; 20 000 unless told. */
  waiting?: number;
  /** Hears of each batch: how many moves, and the seconds from reading to commit. */
  wrote?(lane: LaneName, moves: number, seconds: number): void;
}

/** The database is slower than what is asked of it: nothing was written, and the same may be asked again later. */
export class JournalOverloaded extends Error {
  constructor() {
    super('too many moves are waiting to be written');
  }
}

/**
 * The only door through which subjects change. While one write of a lane is under way the next batch gathers; a batch
 * is read with one statement, decided here, and written with one statement and one commit.
 */
export class Journal {
  private readonly lanes: Record<LaneName, Lane<Entry>>;

  private readonly waiting: number;

  constructor(private readonly pool: Pool, options: JournalOptions) {
    this.waiting = options.waiting ?? 20_000;
    const lane = (name: LaneName, most: number) => new Lane<Entry>(most, tokens, (batch) => this.settled(name, batch, options), pause);
    this.lanes = { people: lane('people', options.people ?? 64), machines: lane('machines', options.machines ?? 512) };
  }

  /** Writes the moves and says what became of each, in their order; rejects with the first error of a move that could not be written. */
  async write<S extends Subject>(moves: readonly Move<S>[], lane: LaneName): Promise<Written<S>[]> {
    const settled = await this.writeEach(moves, lane);
    return settled.map((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    });
  }

  /** As `write`, but a move that fails leaves its neighbours their outcome: what the sweep and imports want. */
  async writeEach<S extends Subject>(moves: readonly Move<S>[], lane: LaneName): Promise<PromiseSettledResult<Written<S>>[]> {
    if (this.lanes[lane].length >= this.waiting) throw new JournalOverloaded();
    const waits = moves.map((move) => entryOf(move, patience[lane]));
    this.lanes[lane].add(waits.map(({ entry }) => entry));
    return Promise.allSettled(waits.map(({ written }) => written));
  }

  /** How many moves wait for their batch. */
  waitingIn(lane: LaneName): number {
    return this.lanes[lane].length;
  }

  private async settled(lane: LaneName, batch: Entry[], { reporterKey, wrote }: JournalOptions): Promise<Entry[]> {
    const began = performance.now();
    const again = await settle(this.pool, reporterKey, batch);
    wrote?.(lane, batch.length, (performance.now() - began) / 1000);
    return again;
  }

  /** Subjects as they stand, in the order asked; null for one that does not exist. */
  read(district: string, subjects: readonly string[]): Promise<(Subject | null)[]> {
    return readSubjectsOf(this.pool, district, subjects);
  }
}

/** How often a move asks for a row that somebody else holds: a person for about two seconds, a machine comes by again anyway. */
const patience: Readonly<Record<LaneName, number>> = { people: 9, machines: 2 };

/** Milliseconds before a move is decided again: at first about as long as a commit or two take. */
function pause({ tries }: Entry): number {
  return [5, 25, 50, 100, 200][tries - 1] ?? 400;
}

/** A batch touches a subject once, and opens under one key once. */
function tokens({ move }: Entry): string[] {
  const subject = `${move.district}/${move.subject}`;
  return move.openingKey === undefined ? [subject] : [subject, `${move.district} ${move.openingKey}`];
}
