import type { Meters } from './meters.js';

/** A last rung that repeats counts up for ever; labels must not. */
const LAST_RUNG = 10;

interface Move {
  action: string;
  outcome: string;
  code?: string;
  lane: string;
  seconds?: number;
}

interface Rang {
  claimed: number;
  rang: readonly { name: string; nextRung: number }[];
  before: readonly unknown[];
  failed: number;
  parked: readonly unknown[];
}

/** Counts what an office tells of its work. */
export function officeCounts(meters: Meters) {
  return {
    moved: ({ action, outcome, code = '', lane, seconds }: Move) => {
      meters.count('bihuan_moves_total', { action, outcome, code, lane });
      if (seconds !== undefined) meters.observe('bihuan_move_duration_seconds', { action, outcome }, seconds);
    },
    ran: (ran: readonly { outcome: string; event?: { action: string } }[]) => {
      for (const { outcome, event } of ran) if (event) meters.count('bihuan_moves_total', { action: event.action, outcome, code: '', lane: 'machines' });
    },
    rang: ({ claimed, rang, before, failed }: Rang, lateSeconds: readonly number[]) => {
      for (const { name, nextRung } of rang) meters.count('bihuan_rings_total', { clock: clockLabel(name), rung: rungLabel(nextRung) });
      for (const seconds of lateSeconds) meters.observe('bihuan_ring_lateness_seconds', {}, Math.max(0, seconds));
      const outcomes = { rang: rang.length, before: before.length, failed, silent: claimed - rang.length - before.length - failed };
      for (const [outcome, times] of Object.entries(outcomes)) meters.count('bihuan_due_clocks_total', { outcome }, Math.max(0, times));
    },
    wrote: (lane: string, moves: number, seconds: number) => {
      meters.observe('bihuan_journal_batch_moves', { lane }, moves);
      meters.observe('bihuan_journal_batch_duration_seconds', { lane }, seconds);
    },
    signedIn: (outcome: string) => meters.count('bihuan_sign_ins_total', { outcome }),
    imported: (outcome: 'accepted' | 'refused', reason: string, rows: number) => meters.count('bihuan_import_rows_total', { outcome, reason }, rows),
  };
}

/** A clock as a label: `milestone-3` is a milestone, `assist-housing` an assistance. */
export function clockLabel(name: string): string {
  return name.replace(/-.*$/, '');
}

/** A rung as a label. */
export function rungLabel(rung: number): string {
  return rung < LAST_RUNG ? String(rung) : `${LAST_RUNG}+`;
}

/** What a connection pool says of itself. */
export interface PoolState {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Shows the pools and the journal's lanes as they stand at each reading. */
export function showQueues(meters: Meters, pools: Readonly<Record<string, PoolState>>, waitingIn: (lane: 'people' | 'machines') => number): void {
  meters.onReading(() => {
    const all = Object.entries(pools);
    meters.set('bihuan_database_connections', all.flatMap(([pool, { totalCount, idleCount }]) => [
      [{ pool, state: 'used' }, totalCount - idleCount] as const,
      [{ pool, state: 'idle' }, idleCount] as const,
    ]));
    meters.set('bihuan_database_waiting_requests', all.map(([pool, { waitingCount }]) => [{ pool }, waitingCount] as const));
    meters.set('bihuan_journal_waiting_moves', (['people', 'machines'] as const).map((lane) => [{ lane }, waitingIn(lane)] as const));
  });
}
