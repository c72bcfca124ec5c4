import type { Pool } from 'pg';

import { hotPool } from '../hot-pool.js';

/** A pool whose every transaction the server itself keeps from writing. `patience`: milliseconds for a connection and for a statement. */
export function openReader(url: string, patience: { connect: number; statement: number }): Pool {
  const pool = hotPool({ url, applicationName: 'bihuan doctor', patience: { ...patience, lock: patience.connect, idleInTransaction: patience.statement }, size: 2 });
  // Sent before anything else on the connection; what fails here fails again, and is told, with the first question.
  pool.on('connect', (client) => void client.query('set default_transaction_read_only = on').catch(() => undefined));
  return pool;
}
