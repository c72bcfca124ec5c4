import { BullModule, BullRegistrar } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { Alarm, queueConnection, Queues, type QueuePlace } from '@bihuan/alarm';
import { Clocks, Outgoing } from '@bihuan/desk';
import type { Log, Meters } from '@bihuan/platform';
import { Webhooks } from '@bihuan/post';
import { DueClocks, MovedTime } from '@bihuan/store';
import { ClockProcessor, RingLog } from './clock.processor.js';
import { roundWatch } from './metrics/round-watch.js';
import { PostProcessor } from './post.processor.js';
import { Post } from './post.js';
import { QueueWorkers } from './queue-workers.js';
import { logRung } from './ring-log.js';
import { Rounds, type Pace } from './rounds.js';
import { Troubles } from './troubles.js';
import type { Workshop } from './workshop.js';

/** What the worker is told from outside. */
export interface WorkerOptions extends QueuePlace {
  pace: Pace;
}

/** Time and post: decides nothing. */
@Module({})
export class WorkerModule {
  static over(workshop: Workshop, { pace, ...place }: WorkerOptions, log: Log, meters: Meters): DynamicModule {
    const { database, clocks, outgoing, webhooks, mailing, rereading, handingOver, amending } = workshop;
    const troubles = new Troubles(log);
    const alarm = new Alarm(new DueClocks(database.hot), new MovedTime(database.hot), new Queues(queueConnection(place, 2)));
    const values = [[Clocks, clocks], [Outgoing, outgoing], [Webhooks, webhooks], [Alarm, alarm], [RingLog, new RingLog(log)]] as const;
    return {
      module: WorkerModule,
      imports: [
        // The workers are made by QueueWorkers, as often as the queue comes back.
        BullModule.forRoot({ connection: queueConnection(place), extraOptions: { manualRegistration: true } }),
        BullModule.registerQueue(),
      ],
      providers: [
        ...values.map(([provide, useValue]) => ({ provide, useValue })),
        Post,
        ClockProcessor,
        PostProcessor,
        {
          provide: QueueWorkers,
          useFactory: (registrar: BullRegistrar, clock: ClockProcessor, post: PostProcessor) => new QueueWorkers(registrar, clock, post, troubles),
          inject: [BullRegistrar, ClockProcessor, PostProcessor],
        },
        {
          provide: Rounds,
          useFactory: (post: Post, queueWorkers: QueueWorkers) => 
            new Rounds({ clocks, post, mailing, alarm, queueWorkers, rereading, handingOver, amending, amended: (sum) => log.info(sum, 'complaints moved to a mended version'), swept: (rung) => logRung(log, 'sweep', rung) }, pace, troubles, roundWatch(meters)),
          inject: [Post, QueueWorkers],
        },
      ],
    };
  }
}
