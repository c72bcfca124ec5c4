import { chanceSteps } from './chance';
import { officerSteps } from './officer';
import { Promises } from './promises';
import type { Protocol } from './protocol';
import { workerSteps } from './worker';
import { keyOf, type World } from './world';

/** What a visit of every state came to. */
export interface Visit {
  states: number;
  transitions: number;
  /** States at which everything is done. */
  quiet: number;
  /** The promise that is broken first, and the shortest way to it. */
  broken?: { promise: string; story: readonly string[] };
}

/** Visits every state that can be reached, nearest first, by every order of steps; stops at the first that breaks a promise. */
export function visit(protocol: Protocol, first: World): Visit {
  const promises = new Promises(protocol);
  const places = new Map([[keyOf(first), 0]]);
  const worlds: (World | undefined)[] = [first];
  const cameBy: { from: number; words: string }[] = [{ from: 0, words: '' }];
  /** Certain steps as pairs of places, for the way back from the good ends. */
  const certain: number[] = [];
  const good: number[] = [];
  let transitions = 0;
  const story = (place: number): string[] => (place === 0 ? [] : [...story(cameBy[place]?.from ?? 0), cameBy[place]?.words ?? '']);
  const result = (broken?: { promise: string; place: number }): Visit => ({
    states: worlds.length, transitions, quiet: good.length, ...(broken ? { broken: { promise: broken.promise, story: story(broken.place) } } : {}),
  });

  for (let place = 0; place < worlds.length; place += 1) {
    const world = worlds[place];
    if (!world) break;
    // What has been looked at is not needed any more, only that it was.
    worlds[place] = undefined;
    const promise = promises.broken(world);
    if (promise !== undefined) return result({ promise, place });
    if (promises.isQuiet(world)) good.push(place);
    for (const step of [...officerSteps(protocol, world), ...workerSteps(protocol, world), ...chanceSteps(protocol, world)]) {
      const key = keyOf(step.to);
      let to = places.get(key);
      if (to === undefined) {
        to = worlds.length;
        places.set(key, to);
        worlds.push(step.to);
        cameBy.push({ from: place, words: step.words });
      }
      transitions += 1;
      if (step.certain) certain.push(place, to);
    }
  }
  const lost = firstWithoutGoodEnd(worlds.length, certain, good);
  return lost === undefined ? result() : result({ promise: 'from here on the programs cannot come to a good end, whatever they do', place: lost });
}

/** Goes back from the good ends over certain steps; the nearest state that is not met has no way there. */
function firstWithoutGoodEnd(states: number, certain: readonly number[], good: readonly number[]): number | undefined {
  const heads = new Int32Array(states).fill(-1);
  const next = new Int32Array(certain.length / 2);
  for (let edge = 0; edge < next.length; edge += 1) {
    const to = certain[2 * edge + 1] ?? 0;
    next[edge] = heads[to] ?? -1;
    heads[to] = edge;
  }
  const met = new Uint8Array(states);
  const waiting = [...good];
  for (const place of good) met[place] = 1;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (let edge = heads[place] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
      const from = certain[2 * edge] ?? 0;
      if (met[from]) continue;
      met[from] = 1;
      waiting.push(from);
    }
  }
  const lost = met.indexOf(0);
  return lost < 0 ? undefined : lost;
}
