import { setTimeout as pause } from 'node:timers/promises';

import { Chance } from './chance';
import type { Fault } from './fault';
import type { FaultLog } from './fault-log';
import type { KillCount } from './kill-count';
import { mend } from './mending';
import type { Stage } from './stage';

/** What a run is to suffer. */
export interface Suffering {
  stage: Stage;
  faults: readonly Fault[];
  kills: number;
  /** Real time at which it ends whatever has been reached, in milliseconds. */
  until: number;
  chance: Chance;
  log: FaultLog;
  count: KillCount;
}

/** Strikes in three lanes at once, each by the seed: two kill, the third does everything else, so that a kill also meets another one, a slow network, a held lock, a stopped neighbour. */
export async function suffer(suffering: Suffering): Promise<void> {
  const { faults, chance } = suffering;
  const kinds = [faults.filter(kills), faults.filter(kills), faults.filter((fault) => !kills(fault))];
  // Each lane has its own chance, or the pace of one would change what the other does.
  const seeds = kinds.map(() => chance.between(1, 2 ** 31));
  await Promise.all(kinds.map((lane, n) => strike(suffering, lane, new Chance(seeds[n] ?? 1))));
}

function kills({ kills = 0 }: Fault): boolean {
  return kills > 0;
}

/** So many wishes are granted for each kill: where nobody gets anything done, a kill proves nothing. */
const GRANTED = 6;

/** The API listens, a worker keeps time, and people have got something done since the last kills; not for longer than twenty seconds. */
async function atWork({ api, workers, accepted }: Stage, kills: number): Promise<void> {
  const works = () => api.hasSaid('listening') && workers.some((worker) => worker.hasSaid('keeping time')) && accepted.times >= GRANTED * kills;
  for (const end = Date.now() + 20_000; !works() && Date.now() < end; ) await pause(50);
}

async function strike(suffering: Suffering, lane: readonly Fault[], chance: Chance): Promise<void> {
  const { stage, count } = suffering;
  let bag: Fault[] = [];
  while (lane.length > 0 && count.total < suffering.kills && Date.now() < suffering.until) {
    await pause(chance.between(100, 800));
    // Mostly it hits what is at work; sometimes what only just begins.
    if (chance.next() < 0.75) await atWork(stage, count.total + 1);
    if (bag.length === 0) bag = chance.shuffled(lane);
    const fault = bag.pop();
    if (!fault) continue;
    // The database may lie down just now, and then there is nothing to be held or cut.
    for (let tries = 1; !(await struck(fault, suffering, chance)) && tries < 3; tries += 1) await pause(700);
    count.look();
  }
}

async function struck(fault: Fault, { stage, log }: Suffering, chance: Chance): Promise<boolean> {
  const at = Date.now();
  const kept = (what: string, done: boolean) => log.keep({ at, ms: Date.now() - at, fault: fault.name, rows: fault.rows, what, done });
  try {
    kept(await fault.strike(stage, chance), true);
    return true;
  } catch (error) {
    kept(error instanceof Error ? error.message : String(error), false);
    await mend(stage);
    return false;
  }
}
