import { pause } from './process-life.js';
import { SupervisedChild, mendFirst } from './supervised-child.js';
import type { ChildPlan } from './supervised-child.js';

export { mendFirst } from './supervised-child.js';
export type { ChildPlan } from './supervised-child.js';

/** What the supervisor needs of a database; the embedded one fits as it is. */
export interface WatchedDatabase {
  readonly url: string;
  watch(onDeath: () => void): () => void;
  revive(): Promise<void>;
  stop(withinMs?: number): Promise<void>;
}

/** What to watch over. */
export interface SupervisorOptions {
  readonly children: readonly ChildPlan[];
  /** Restarted when it dies and stopped last; undefined when the operator named a database of his own. */
  readonly database?: WatchedDatabase;
  /** Where lines go, the children's among them; standard output unless told otherwise. */
  readonly onLine?: (line: string) => void;
  /** Milliseconds the children get to end before they are killed; 7000 unless told otherwise. */
  readonly graceMs?: number;
}

/** A running system. */
export interface Supervision {
  /** Stops children, then the database, within 10 seconds altogether; a second call waits for the first. */
  stop(): Promise<void>;
  /** Resolves after everything has stopped, with the exit code: 0, or 78 when a child said that starting it again is of no use. */
  readonly finished: Promise<number>;
}

/** Starts the children and keeps them and the database alive until SIGINT, SIGTERM or SIGHUP asks to stop. */
export function supervise({ children: plans, database, onLine, graceMs = 7000 }: SupervisorOptions): Supervision {
  const say = onLine ?? toStandardOutput;
  let finish: (code: number) => void;
  const finished = new Promise<number>((resolve) => (finish = resolve));
  const giveUp = (): void => void stop(mendFirst);
  const children = plans.map((plan) => new SupervisedChild(plan, say, giveUp));
  const unwatch = database?.watch(() => void reviveDatabase(database, children, say, () => stopping !== undefined));
  const ask = (name: NodeJS.Signals): void => {
    if (stopping === undefined) say(`正在停止（${name}） / stopping (${name})`);
    void stop(0); // npm passes a Ctrl+C on that the terminal has sent already: the second one is the same wish
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, ask);

  let stopping: Promise<void> | undefined;
  const stop = (code: number): Promise<void> => (stopping ??= stopAll(code));
  const stopAll = async (code: number): Promise<void> => {
    const end = Date.now() + graceMs + 2500;
    unwatch?.();
    await Promise.all(children.map((child) => child.stop(graceMs)));
    const left = Math.max(1500, end - Date.now());
    const stopped = database?.stop(left).catch((error: Error) => say(error.message));
    if (stopped) await atMost(stopped, left + 500); // one that cannot be stopped now is taken over by the next start
    for (const name of signals) process.removeListener(name, ask);
    finish(code);
  };

  for (const child of children) child.start();
  return { stop: () => stop(0), finished };
}

async function reviveDatabase(database: WatchedDatabase, children: readonly SupervisedChild[], say: (line: string) => void, stopping: () => boolean): Promise<void> {
  for (let delay = 200; !stopping(); delay = Math.min(delay * 2, 5000)) {
    say('数据库意外停止，正在重新启动 / the database died; starting it again');
    const before = database.url;
    try {
      await database.revive();
      if (database.url !== before) for (const child of children) child.restart(); // they know the old address only
      return;
    } catch (error) {
      say((error as Error).message);
      await pause(delay);
    }
  }
}

function atMost(work: Promise<unknown>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A terminal that was closed must not stop the stopping. */
function toStandardOutput(line: string): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => undefined);
  process.stdout.write(`${line}\n`);
}
