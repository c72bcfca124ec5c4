import { setTimeout as pause } from 'node:timers/promises';

import type { Fault } from '../fault';
import { ArmedLife } from './armed-program';

/** Longer than the lease of the run, so that somebody else takes over what it held; in milliseconds. */
const [LEAST, MOST] = [3_000, 5_000];

/** A worker stands still for longer than its lease, and goes on as if nothing had been. */
export const stopHolder: Fault = {
  name: 'stop-holder', rows: ['F11', 'T4', 'T5'],
  strike: async ({ workers }, chance) => {
    const n = chance.between(0, workers.length - 1);
    const still = chance.between(LEAST, MOST);
    workers[n]?.signal('SIGSTOP');
    await pause(still);
    workers[n]?.signal('SIGCONT');
    return `worker ${n + 1} stood still for ${still} ms`;
  },
};

/** Where a worker holds what another may take over: between a claim and what it claimed for. */
const holding = ['deliveries-claim.after', 'outbox-claim-commands.after', 'clocks-claim.after', 'journal-read.after', 'journal-write.before', 'call.sent', 'call.after'];

/** The same at a point where it surely holds something. */
export const stopAtPoint: Fault = {
  name: 'stop-at-point', rows: ['F11', 'T4', 'T5'], kills: 1,
  strike: async ({ workers }, chance) => {
    const worker = workers[chance.between(0, workers.length - 1)];
    const point = holding[chance.between(0, holding.length - 1)];
    if (!worker || point === undefined) throw new Error('there is nobody to be stopped');
    const life = await ArmedLife.begin(worker, point, 'stop', chance.between(1, 3));
    if (!(await life.end(5_000))) return `never came to ${point}, killed where it was`;
    const still = chance.between(LEAST, MOST);
    await pause(still);
    worker.signal('SIGCONT');
    return `stood still at ${point} for ${still} ms`;
  },
};
