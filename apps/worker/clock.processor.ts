import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { ClockAlarm } from '@bihuan/alarm';
import { Clocks } from '@bihuan/desk';
import type { Log } from '@bihuan/platform';
import { Post } from './post.js';
import { logRung } from './ring-log.js';

/** Where the processor writes what rang; a class of its own, as Nest hands out classes. */
export class RingLog {
  constructor(readonly log: Pick<Log, 'debug'>) {}
}

/** Rings due clocks. A job is only an alarm: the clock's row says whether anything is still owed. */
@Processor('clocks', { concurrency: 4 })
export class ClockProcessor extends WorkerHost {
  constructor(
    private readonly clocks: Clocks,
    private readonly post: Post,
    private readonly rings: RingLog,
  ) {
    super();
  }

  /** The sweep calls the same `ring` with its own page of due clocks; whoever comes second finds nothing owed. */
  async process({ data }: Job<ClockAlarm>): Promise<number> {
    const rung = await this.clocks.ring(data.clocks);
    logRung(this.rings.log, 'alarm', rung);
    await this.post.round();
    return rung.rang.length;
  }
}
