import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

import { MovedTime } from '@bihuan/store';
import type pg from 'pg';

import type { Chance } from './chance';
import { MarkedTime } from './marked-time';

/** Rung of a clock as it was seen armed: `<subject>:<command id>`. */
type RungId = string;

const HOUR_MS = 3_600_000;

/** Moves the installation's time on, so that clocks fall due all the while; knows at which real moment each instant passed. */
export class Timekeeper {
  private readonly passed = new MarkedTime();
  private readonly armed = new Map<RungId, number>();
  private readonly time: MovedTime;
  private over = false;
  private readonly log: string;

  constructor(private readonly pool: pg.Pool, folder: string, private readonly chance: Chance) {
    this.time = new MovedTime(pool);
    this.log = join(folder, 'time.jsonl');
  }

  /** Keeps time until it is told to end; while the database is away it waits. */
  async work(everyMs: number): Promise<void> {
    for (let turn = 0; !this.over; turn += 1) {
      await this.turn(turn % 2 === 0).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, everyMs / 2));
    }
  }

  end(): void {
    this.over = true;
  }

  /** Looks once more at what is armed, without moving time. */
  async look(): Promise<void> {
    await this.mark();
    const { rows } = await this.pool.query<{ id: RungId; at: Date }>(
      `select subject || ':clock:' || name || ':' || due_no || ':' || next_rung as id, next_at as at from bihuan.clock where next_at is not null`,
    );
    for (const { id, at } of rows) this.armed.set(id, new Date(at).getTime());
  }

  /** When a rung was to ring, as it was last seen armed; undefined where nobody saw it. */
  dueAt(id: RungId): number | undefined {
    return this.armed.get(id);
  }

  /** The real moment at which the moved time reached an instant; both in milliseconds. Undefined before the first mark. */
  realAt(movedMs: number): number | undefined {
    return this.passed.realAt(movedMs);
  }

  private async turn(moves: boolean): Promise<void> {
    await this.look();
    if (!moves) return;
    const hours = this.chance.next() < 0.1 ? this.chance.between(4, 16) : this.chance.next() * 1.5;
    await this.time.forwardBy(Math.round(hours * HOUR_MS));
    await this.mark();
  }

  private async mark(): Promise<void> {
    const { rows } = await this.pool.query<{ real: Date; moved: Date }>('select clock_timestamp() as real, bihuan.now() + (clock_timestamp() - now()) as moved');
    const [row] = rows;
    if (!row) return;
    const mark = { realMs: new Date(row.real).getTime(), movedMs: new Date(row.moved).getTime() };
    this.passed.mark(mark);
    appendFileSync(this.log, `${JSON.stringify(mark)}\n`);
  }
}
