import type { Pool } from 'pg';

import { hotPool } from '../hot-pool.js';

/** A pool that the server itself keeps from writing. `patience`: milliseconds for a connection and for a statement. */
export function openReader(url: string, { connect, statement }: { connect: number; statement: number }): Pool {
  return hotPool({ url, applicationName: 'bihuan doctor', patience: { connect, statement, lock: connect, idleInTransaction: statement }, size: 2, readOnly: true });
}
