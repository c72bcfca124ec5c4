import type { BullRegistrar } from '@nestjs/bullmq';
import type { Worker } from 'bullmq';
import { inTime } from '@bihuan/alarm';
import type { ClockProcessor } from './clock.processor.js';
import type { PostProcessor } from './post.processor.js';
import type { Troubles } from './troubles.js';

const PATIENCE = 5_000;

/**
 * BullMQ's workers, made when the queue is there and thrown away when it is not: one whose schema was dropped under it
 * asks again without a pause, and one that never found its queue remembers that for ever.
 */
export class QueueWorkers {
  private running: readonly Worker[] = [];

  constructor(
    private readonly registrar: BullRegistrar,
    private readonly clocks: ClockProcessor,
    private readonly post: PostProcessor,
    private readonly troubles: Troubles,
  ) {}

  /** Makes the workers unless they are at work. */
  start(): void {
    if (this.running.length > 0) return;
    this.registrar.register();
    this.running = [this.clocks.worker, this.post.worker];
    for (const worker of this.running) {
      // Stopped within the event, before the worker can ask again.
      worker.on('error', (error) => {
        this.troubles.heard('queue worker', error);
        if (this.running.includes(worker)) void this.stop(true);
      });
    }
  }

  /** Lets jobs under way end, unless the queue is gone: then what they do goes on, and only their answer is lost. */
  async stop(gone: boolean): Promise<void> {
    const workers = this.running;
    this.running = [];
    const closing = workers.map(async (worker) => {
      const closed = worker.close(gone);
      // A wait for jobs that is under way ends only by itself, or so.
      if (gone) void worker.disconnect().catch(() => undefined);
      await inTime(closed, PATIENCE, `closing ${worker.name}`);
    });
    await Promise.allSettled(closing);
  }
}
