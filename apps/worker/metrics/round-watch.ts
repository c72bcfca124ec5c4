import type { Meters } from '@bihuan/platform';
import type { Watch } from '../loop.js';
import type { Pulse } from '../pulse.js';

/** Measures every turn of every round. */
export function roundWatch(meters: Meters): Watch {
  return {
    clock: () => performance.now(),
    ended: (round, outcome, seconds) => meters.observe('bihuan_round_duration_seconds', { round, outcome }, seconds),
  };
}

/** Shows how long ago each round last went well, and how many jobs the queue holds where it answers. */
export function showRounds(meters: Meters, pulses: () => readonly Pulse[], waitingJobs: () => Promise<number>): void {
  meters.onReading(() => {
    const now = performance.now();
    meters.set('bihuan_round_seconds_ago', pulses().flatMap(({ name, wellAt }) => (wellAt === undefined ? [] : [[{ round: name }, (now - wellAt) / 1000] as const])));
  });
  meters.onReading(async () => {
    const jobs = await waitingJobs().catch(() => undefined);
    meters.set('bihuan_queue_jobs', jobs === undefined ? [] : [[{ queue: 'clocks' }, jobs]]);
  });
}
