import type { Alarm } from '@bihuan/alarm';
import type { AmendedNow, Amending, Clocks, Rung } from '@bihuan/desk';
import type { Mailing } from '@bihuan/post';
import type { HandingOver } from './handing-over.js';
import { Loop, type Watch } from './loop.js';
import type { Post } from './post.js';
import type { Pulse } from './pulse.js';
import type { QueueWorkers } from './queue-workers.js';
import type { Rereading } from './rereading.js';
import type { Troubles } from './troubles.js';

/** How long each round pauses, in milliseconds. */
export interface Pace {
  sweep: number;
  arm: number;
  reread: number;
  /** Between two looks for work at units that are no more. */
  handOver: number;
}

/** Who does what in the rounds. */
export interface Hands {
  clocks: Clocks;
  post: Post;
  /** Only where a mail server is named. */
  mailing?: Mailing;
  alarm: Alarm;
  queueWorkers: QueueWorkers;
  rereading: Rereading;
  handingOver: HandingOver;
  amending: Amending;
  /** Hears how many were moved by a look that moved any. */
  amended?(sum: AmendedNow): void;
  /** Hears of each page that a sweep took up. */
  swept?(rung: Rung): void;
}

/** The rounds that a worker makes by itself, whatever becomes of the queue. */
export class Rounds {
  private readonly loops: readonly Loop[];

  constructor(hands: Hands, pace: Pace, troubles: Troubles, watch?: Watch) {
    const loop = (name: string, pause: number, act: () => Promise<boolean>) => new Loop(name, pause, act, troubles, watch);
    const { mailing } = hands;
    const post = loop('post', pace.sweep, () => hands.post.round());
    this.loops = [
      loop('sweep', pace.sweep, async () => {
        const rung = await hands.clocks.sweep();
        hands.swept?.(rung);
        if (rung.rang.length > 0) post.wake();
        return rung.rang.length + rung.failed > 0;
      }),
      post,
      ...(mailing ? [loop('mail', pace.sweep, () => mailing.round())] : []),
      loop('alarm', pace.arm, () => arm(hands)),
      loop('amendments', pace.arm, async () => {
        const sum = await hands.amending.round();
        if (sum.moved > 0) hands.amended?.(sum);
        // Whoever is told of it hears soon, and another look finds what came in meanwhile.
        if (sum.moved > 0) post.wake();
        return sum.moved > 0;
      }),
      loop('rules', pace.reread, () => hands.rereading.round().then(() => false)),
      loop('hand-over', pace.handOver, () => hands.handingOver.round().then(() => false)),
    ];
  }

  /** How each round goes. */
  pulses(): readonly Pulse[] {
    return this.loops.map(({ pulse }) => pulse);
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
