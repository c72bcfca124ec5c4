import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { ClockAlarm } from '@bihuan/alarm';
import { Clocks } from '@bihuan/desk';
import { Post } from './post.js';

/** Rings due clocks. A job is only an alarm: the clock's row says whether anything is still owed. */
@Processor('clocks', { concurrency: 4 })
export class ClockProcessor extends WorkerHost {
  constructor(
    private readonly clocks: Clocks,
    private readonly post: Post,
  ) {
    super();
  }

  /** The sweep calls the same `ring` with its own page of due clocks; whoever comes second finds nothing owed. */
  async process({ data }: Job<ClockAlarm>): Promise<number> {
    const { rang } = await this.clocks.ring(data.clocks);
    await this.post.round();
    return rang.length;
  }
}
