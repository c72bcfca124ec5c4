import { setTimeout as pause } from 'node:timers/promises';

import type { Chance } from '../chance';
import type { Fault } from '../fault';
import type { Gate } from '../gate';
import type { Stage } from '../stage';

const EVERY_MS = 200;

/** The server ends a connection of ours that chance says, again and again. */
export const cutConnections: Fault = {
  name: 'cut-connections', rows: ['F4'],
  strike: async ({ pool }, chance) => {
    let cut = 0;
    for (const end = Date.now() + chance.between(1_500, 4_000); Date.now() < end; await pause(EVERY_MS)) {
      const { rows } = await pool.query<{ cut: boolean }>(
        `select pg_terminate_backend(pid) as cut from
           (select pid from pg_stat_activity where datname = current_database() and application_name like 'bihuan%' order by md5(pid || $1) limit 1) as drawn`,
        [chance.next()],
      );
      cut += rows.filter((row) => row.cut).length;
    }
    if (cut === 0) throw new Error('there was no connection to be cut');
    return `${cut} connections`;
  },
};

/** A network that takes everything and brings nothing, for longer than anybody waits for a statement. */
export const halfOpen: Fault = {
  name: 'half-open', rows: ['F8', 'T7', 'T18'],
  strike: async (stage, chance) => {
    const { gate, before } = aGate(stage, chance);
    const way = (['both', 'to-database', 'from-database'] as const)[chance.between(0, 2)] ?? 'both';
    const lasts = chance.between(5_000, 7_000);
    gate.swallow(way);
    await pause(lasts);
    gate.pass();
    return `before the ${before}, ${way}, for ${lasts} ms`;
  },
};

/** Something was committed, and nobody hears of it. */
export const loseAnswer: Fault = {
  name: 'lose-answer', rows: ['F9'],
  strike: async (stage, chance) => {
    const { gate, before } = aGate(stage, chance);
    await gate.loseAnswer();
    return `of a commit, to the ${before}`;
  },
};

/** Everything takes its time, sometimes longer than a lock or a connection may. */
export const slowDatabase: Fault = {
  name: 'slow-database', rows: ['F10'],
  strike: async (stage, chance) => {
    const { gate, before } = aGate(stage, chance);
    const late = chance.between(300, 2_000);
    const lasts = chance.between(1_500, 4_000);
    gate.delay(late);
    await pause(lasts);
    gate.pass();
    return `${late} ms to the ${before}, for ${lasts} ms`;
  },
};

function aGate({ apiGate, workerGate }: Stage, chance: Chance): { gate: Gate; before: string } {
  return chance.next() < 0.5 ? { gate: apiGate, before: 'API' } : { gate: workerGate, before: 'workers' };
}
