import type { Pool, PoolClient } from 'pg';

/** Does something while nobody else changes units, people or duties of the district: whatever was counted is still so when it is written. */
export async function withDistrictHeld<Result>(pool: Pool, district: string, act: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select from bihuan.district where code = $1 for update', [district]);
    const result = await act(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
