import pg from 'pg';

import type { Patience } from './database.js';
import { toInstant } from './instants.js';
import { SteadyClient } from './steady-client.js';

/**
 * Named statements over arrays are planned once. To the planner an array of unknown length always looks dearer than
 * the one it has in hand, so that without this it plans them anew each time; and a plan made while a table was still
 * empty must not walk through it for ever.
 */
const planner = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off -c TimeZone=UTC -c search_path=bihuan';

/** Makes a pool for named statements; timestamps come as instants and bigints as numbers. With `readOnly` the server refuses every write. */
export function hotPool(options: { url: string; applicationName: string; patience: Patience; size: number; readOnly?: boolean }): pg.Pool {
  const { url, applicationName, patience, size, readOnly = false } = options;
  const pool = new pg.Pool({
    Client: SteadyClient,
    connectionString: url,
    application_name: applicationName,
    max: size,
    // Long-lived: a new connection has no plans yet.
    idleTimeoutMillis: 600_000,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.idleInTransaction,
    // The server's own limit never fires on a connection that is half open.
    query_timeout: patience.statement + patience.connect,
    keepAlive: true,
    options: readOnly ? `${planner} -c default_transaction_read_only=on` : planner,
    types: { getTypeParser },
  });
  // An idle connection that breaks is replaced on the next use; unheard, its error would end the process.
  pool.on('error', () => undefined);
  return pool;
}

const { INT8, TIMESTAMPTZ } = pg.types.builtins;

function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === TIMESTAMPTZ) return toInstant;
  if (oid === INT8) return Number;
  return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
}
