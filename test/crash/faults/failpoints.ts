import type { BuiltProcess } from '../../support/built-process';
import type { Chance } from '../chance';
import { apiPoints, workerPoints } from '../failpoints/points';
import type { Fault } from '../fault';
import { ArmedLife } from './armed-program';

/** Longest that a program may take from its first work to its point, in milliseconds. */
const LONGEST = 5_000;

/** Started anew, the API dies at a point that chance says, at one of its first passings. */
export const failpointApi: Fault = {
  name: 'failpoint-api', rows: ['F1'], kills: 2,
  strike: ({ api }, chance) => dieAt(api, drawn(apiPoints, chance), chance.between(1, 12)),
};

/** The same of a worker. */
export const failpointWorker: Fault = {
  name: 'failpoint-worker', rows: ['F2'], kills: 2,
  strike: ({ workers }, chance) => dieAt(drawn(workers, chance), drawn(workerPoints, chance), chance.between(1, 4)),
};

/** All workers die before the same write five times running: the clock that they were about to ring rings once, with the sixth. */
export const sameRingFiveTimes: Fault = {
  name: 'same-ring-five-times', rows: ['F2', 'T2'], kills: 10, silences: true,
  strike: async ({ workers }) => {
    let there = 0;
    for (let time = 1; time <= 5; time += 1) {
      const lives = await Promise.all(workers.map((worker) => ArmedLife.begin(worker, 'journal-write.before', 'kill', 1)));
      there += (await Promise.all(lives.map((life) => life.end(LONGEST)))).filter(Boolean).length;
    }
    if (there === 0) throw new Error('no worker came to write');
    return `${there} of ${5 * workers.length} deaths before a write`;
  },
};

async function dieAt(program: BuiltProcess, point: string, nth: number): Promise<string> {
  const life = await ArmedLife.begin(program, point, 'kill', nth);
  return (await life.end(LONGEST)) ? `${point}, passing ${nth}` : `${point}, passing ${nth}: never came there, killed where it was`;
}

function drawn<T>(list: readonly T[], chance: Chance): T {
  return list[chance.between(0, list.length - 1)] as T;
}
