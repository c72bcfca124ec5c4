import { checkWithin, type Evidence, type Violation } from '@bihuan/check';
import type pg from 'pg';

/** What the checker finds after somebody changed the database with triggers off, as only a superuser can; taken back at the end. */
export async function foundAfter(pool: pg.Pool, corruption: string, evidence: Evidence = {}): Promise<Violation[]> {
  const client = await pool.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    for (const statement of corruption.split(';\n').flatMap((part) => part.split('; '))) expect((await client.query(statement)).rowCount).not.toBe(0);
    return (await checkWithin(client, { evidence })).violations;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
