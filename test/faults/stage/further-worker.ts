import { anyFreePort } from '@bihuan/platform';

import { BuiltProcess } from '../../support/built-process';
import { quick, SWEEP_MS } from './quick';

/** One more worker beside those of a system, with a door of its own. */
export interface FurtherWorker {
  program: BuiltProcess;
  /** Where its metrics are read. */
  door: string;
}

/** A worker on a database, not started yet. */
export async function furtherWorker(databaseUrl: string, more: Readonly<Record<string, string>> = {}): Promise<FurtherWorker> {
  const port = String(await anyFreePort());
  const settings = { DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1', BIHUAN_TIME: 'movable', BIHUAN_DEMO: 'off', BIHUAN_SWEEP_MS: String(SWEEP_MS), BIHUAN_WORKER_PORT: port, ...quick, ...more };
  return { program: new BuiltProcess('worker', settings), door: `http://127.0.0.1:${port}/metrics` };
}
