import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

import { entities } from './entities/index.js';
import { hotPool } from './hot-pool.js';
import { migrations } from './migrations/index.js';
import { SteadyClient } from './steady-client.js';

/** How long the database may take, in milliseconds. No connection waits for ever: a call without an end hangs its loop. */
export interface Patience {
  connect: number;
  statement: number;
  lock: number;
  idleInTransaction: number;
}

/** Waits that suit an office's server; fault runs shrink them. */
const usualPatience: Patience = { connect: 5_000, statement: 10_000, lock: 2_000, idleInTransaction: 10_000 };

/** What it takes to open a database. */
export interface DatabaseOptions {
  url: string;
  /** Shown in `pg_stat_activity`. */
  applicationName: string;
  patience?: Partial<Patience>;
}

/** The open database of one process: at most eight connections, and two more for the sweep. */
export interface Database {
  /** Entities and screens. */
  dataSource: DataSource;
  /** Named statements: journal, worklists, timelines. */
  hot: Pool;
  /** Clocks and outbox; nobody's request can take these from the sweep. Connects on first use. */
  sweep: Pool;
  close(): Promise<void>;
}

/** Opens the database; fails when it does not answer. The schema must have been migrated before. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const patience = { ...usualPatience, ...options.patience };
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    schema: 'bihuan',
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    applicationName: options.applicationName,
    connectTimeoutMS: patience.connect,
    poolSize: 3,
    extra: {
      Client: SteadyClient,
      options: '-c TimeZone=UTC -c search_path=bihuan',
      statement_timeout: patience.statement,
      lock_timeout: patience.lock,
      idle_in_transaction_session_timeout: patience.idleInTransaction,
      query_timeout: patience.statement + patience.connect,
      keepAlive: true,
    },
  });
  await dataSource.initialize();
  const hot = hotPool({ ...options, patience, size: 5 });
  const sweep = hotPool({ ...options, applicationName: `${options.applicationName} sweep`, patience, size: 2 });
  return {
    dataSource,
    hot,
    sweep,
    close: async () => {
      await Promise.all([hot.end(), sweep.end(), dataSource.destroy()]);
    },
  };
}
