import type { Pool } from 'pg';

/** Lets the planner look at what was written all at once. */
export async function analyzeStore(pool: Pool): Promise<void> {
  await pool.query('analyze');
}

/** Milliseconds by which the movable time lies before the latest history line; 0 where it has passed it, as it should. */
export async function behindLatestLine(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ behind: number }>(
    `select greatest(0, coalesce(ceil(extract(epoch from max(at) - bihuan.now()) * 1000), 0))::float8 as behind from bihuan.history`,
  );
  return rows[0]?.behind ?? 0;
}
