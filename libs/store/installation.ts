import type { Pool } from 'pg';

/** The random secret that this installation was given when it was migrated; the same for all of its processes. */
export async function installationSecret(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ secret: string }>('select secret from sealed.installation');
  if (!rows[0]) throw new Error('the database has no installation secret');
  return rows[0].secret;
}
