import type { Alarm } from '@bihuan/alarm';
import type { Clocks } from '@bihuan/desk';
import { Loop } from './loop.js';
import type { Post } from './post.js';
import type { QueueWorkers } from './queue-workers.js';
import type { Rereading } from './rereading.js';
import type { Troubles } from './troubles.js';

/** How long each round pauses, in milliseconds. */
export interface Pace {
  sweep: number;
  arm: number;
  reread: number;
}

/** Who does what in the rounds. */
export interface Hands {
  clocks: Clocks;
  post: Post;
  alarm: Alarm;
  queueWorkers: QueueWorkers;
  rereading: Rereading;
}

/** The rounds that a worker makes by itself, whatever becomes of the queue. */
export class Rounds {
  private readonly loops: readonly Loop[];

  constructor(hands: Hands, pace: Pace, troubles: Troubles) {
    const loop = (name: string, pause: number, act: () => Promise<boolean>) => new Loop(name, pause, act, troubles);
    const post = loop('post', pace.sweep, () => hands.post.round());
    this.loops = [
      loop('sweep', pace.sweep, async () => {
        const { rang, failed } = await hands.clocks.sweep();
        if (rang.length > 0) post.wake();
        return rang.length + failed > 0;
      }),
      post,
      loop('alarm', pace.arm, () => arm(hands)),
      loop('rules', pace.reread, () => hands.rereading.round().then(() => false)),
    ];
  }

  start(): void {
    for (const loop of this.loops) loop.start();
  }

  /** Nothing new is claimed; resolves when what is in flight has ended. */
  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}

/** Asking the queue is also how one learns that it is gone, or there again. */
async function arm({ alarm, queueWorkers }: Hands): Promise<false> {
  try {
    await alarm.arm();
    queueWorkers.start();
  } catch (error) {
    alarm.forget();
    await queueWorkers.stop(true);
    throw error;
  }
  return false;
}
