import type { Pool } from 'pg';

/** Whether any district was ever founded here; a database without a schema has none. */
export async function hasDistricts(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('bihuan.district') is not null as there`);
  return rows[0]?.there === true && (await pool.query('select from bihuan.district limit 1')).rowCount === 1;
}
