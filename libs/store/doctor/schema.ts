import type { Pool } from 'pg';

import { migrations } from '../migrations/index.js';

/** The schema of a database beside the one of this program. */
export interface SchemaState {
  /** Migrations of this program that were run there. */
  run: number;
  /** Those that were not. */
  missing: string[];
  /** Those that this program does not know: the database belongs to a newer one. */
  newer: string[];
  /** Whether the schema of the queues is there. */
  queues: boolean;
}

const there = `select to_regclass('bihuan.migration') is not null as migrated, to_regnamespace('bullmq') is not null as queues`;

/** Compares migrations; an empty database misses all of them. */
export async function schemaState(pool: Pool): Promise<SchemaState> {
  const [found] = (await pool.query<{ migrated: boolean; queues: boolean }>(there)).rows;
  const rows = found?.migrated ? (await pool.query<{ name: string }>('select name from bihuan.migration order by name')).rows : [];
  const run = new Set(rows.map(({ name }) => name));
  const known = migrations.map((Migration) => new Migration().name);
  return {
    run: known.filter((name) => run.has(name)).length,
    missing: known.filter((name) => !run.has(name)),
    newer: [...run].filter((name) => !known.includes(name)),
    queues: found?.queues ?? false,
  };
}
