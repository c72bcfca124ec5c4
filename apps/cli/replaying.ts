import { Unplayable } from '@bihuan/replay';
import { Failed } from './failed.js';
import { Interrupted } from './interruption.js';
import { remark } from './speech.js';

/** Between two lines of progress. */
const EVERY = 500;

/** Stories that cannot be played end the command with their sentence. */
export async function orNotPlayed<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Unplayable ? new Failed(error.why) : error;
  }
}

/** Says now and then how far it is. */
export function progress(all: number, which = ''): (played: number, at: string) => void {
  return (played, at) => {
    if (played % EVERY === 0 || played === all) remark({ zh: `${which}已演 ${played}/${all}（${at.slice(0, 10)}）`, en: `${which}${played}/${all} played (${at.slice(0, 10)})` });
  };
}

/** Says how long it took, beside the answer: that holds no duration, so that twice is the same. */
export function took(began: number): void {
  const seconds = Math.round((Date.now() - began) / 1000);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  remark({ zh: `用时 ${seconds} 秒，内存最多 ${memory} MB`, en: `took ${seconds} s, at most ${memory} MB of memory` });
}

/** Lets work be asked to end, and waits until it has tidied up. Asked a second time the process ends as it stands. */
export async function askedToEnd<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const ask = (signal: NodeJS.Signals): void => {
    for (const each of signals) process.removeListener(each, ask);
    ending.abort(new Interrupted(signal));
  };
  for (const signal of signals) process.on(signal, ask);
  try {
    return await work(ending.signal);
  } finally {
    for (const signal of signals) process.removeListener(signal, ask);
  }
}
