import * as room from '@bihuan/check';
import type { Evidence, Violation } from '@bihuan/check';
import type pg from 'pg';

/** Until the room of the checker is there. */
export async function check(pool: pg.Pool, options: { evidence?: Evidence }): Promise<{ violations: Violation[] }> {
  const { check: real } = room as unknown as { check?: typeof check };
  return real ? real(pool, options) : { violations: [] };
}
