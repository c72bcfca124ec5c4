import type { Pool } from 'pg';
import { migrations } from '../migrations/index.js';

/** Whether the database answers and has the schema that this program was built for; throws where it does not answer. */
export async function isMigrated(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ name: string }>('select name from bihuan.migration');
  const run = new Set(rows.map(({ name }) => name));
  return migrations.every((Migration) => run.has(new Migration().name));
}
