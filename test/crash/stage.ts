import type { EmbeddedPostgres } from '@bihuan/platform';
import type pg from 'pg';

import type { BuiltProcess } from '../support/built-process';
import type { TestRedis } from '../support/redis';
import type { FailingReceiver } from './failing-receiver';
import type { Gate } from './gate';
import type { Moment } from './moment';

/** What a run is played on. */
export interface Stage {
  readonly api: BuiltProcess;
  /** At least two. A supervisor starts programs that lie down; whoever kills the database or Redis brings it back. */
  readonly workers: readonly BuiltProcess[];
  readonly postgres: EmbeddedPostgres;
  readonly redis?: TestRedis;
  /** Superuser, direct, never through a gate. */
  readonly pool: pg.Pool;
  /** Between the workers and the database. */
  readonly workerGate: Gate;
  /** Between the API and the database. */
  readonly apiGate: Gate;
  readonly receiver: FailingReceiver;
  /** An acceptance was heard just now. */
  readonly accepted: Moment;
  /** Folder of the run: its log, its record, the receiver's log. */
  readonly folder: string;
}
