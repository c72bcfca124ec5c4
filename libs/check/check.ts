import type { ClientBase, Pool } from 'pg';

import { dossiersOf, type Dossier } from './dossiers.js';
import type { Evidence, Violation } from './evidence.js';
import { groundOf, type Ground, type Tally } from './ground.js';
import type { Found, Line, Walk } from './line.js';
import { latenessOf, type Lateness } from './lateness.js';
import { lines } from './lines/index.js';

/** How a check is made. */
export interface CheckOptions {
  /** What is held against the database beside its own word. */
  evidence?: Evidence;
  /** Milliseconds: what fell due so recently need not have rung; 65 000 unless told. */
  graceMs?: number;
  /** Milliseconds for which a transaction may be left idle; 60 000 unless told. */
  idleMs?: number;
  /** Hears how many subjects have been walked past. */
  progress?(subjects: number): void;
}

/** What a check came to. */
export interface Checked {
  /** At most a thousand of each line. */
  violations: Violation[];
  /** Those beyond a thousand of a line. */
  unlisted: number;
  counts: Tally;
  lateness: Lateness;
  ms: number;
}

const MOST = 1_000;

/** Holds a database, and what else is shown of a run, against everything that must be so; reads one moment of it, and writes nothing. */
export async function check(pool: Pool, options: CheckOptions = {}): Promise<Checked> {
  const client = await pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    return await checkWithin(client, options);
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

/** The same within a transaction that is open already. */
export async function checkWithin(client: Pick<ClientBase, 'query'>, { evidence = {}, graceMs = 65_000, idleMs = 60_000, progress }: CheckOptions = {}): Promise<Checked> {
  const began = Date.now();
  // A walk over everything may take its time, and wants whole tables more often than single rows.
  await client.query(`set local timezone = 'UTC'; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
    set local enable_seqscan = on; set local plan_cache_mode = auto; set local jit = off`);
  const ground = await groundOf(client, evidence, graceMs, idleMs);
  const kept = new Kept();
  const walks = lines.flatMap((line) => (line.walk ? [{ line, walk: line.walk(ground) }] : []));
  for (const line of lines) if (line.look) await kept.take(line, line.look(ground));
  for await (const dossiers of dossiersOf(client)) {
    count(ground, dossiers);
    for (const { line, walk } of walks) await kept.take(line, walk.page(dossiers));
    progress?.(ground.tally.subjects);
  }
  for (const { line, walk } of walks) if (walk.end) await kept.take(line, walk.end());
  const { tally, late, overtaken } = ground;
  const violations = kept.violations.sort((a, b) => a.line - b.line);
  return { violations, unlisted: kept.unlisted, counts: tally, lateness: latenessOf(late, overtaken), ms: Date.now() - began };
}

class Kept {
  readonly violations: Violation[] = [];
  unlisted = 0;
  private readonly times = new Map<number, number>();

  async take({ no }: Line, found: ReturnType<Walk['page']> | AsyncIterable<Found>): Promise<void> {
    for await (const violation of found) {
      const times = (this.times.get(no) ?? 0) + 1;
      this.times.set(no, times);
      if (times <= MOST) this.violations.push({ line: no, ...violation });
      else this.unlisted += 1;
    }
  }
}

function count({ tally }: Ground, dossiers: readonly Dossier[]): void {
  for (const { history, clocks } of dossiers) {
    tally.subjects += 1;
    tally.lines += history.length;
    tally.clocks += clocks.length;
    tally.rungs += history.filter(({ event }) => event.rang).length;
  }
}
