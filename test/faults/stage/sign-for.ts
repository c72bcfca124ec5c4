import type pg from 'pg';

import type { Diary } from './diary';

/** How many of the complaints were reminded to be signed for. */
export async function rung(pool: pg.Pool, complaints: readonly string[]): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from bihuan.history where subject = any ($1) and id = 'clock:signFor:1:0'`, [complaints]);
  return rows[0]?.n ?? 0;
}

/** Moves time to so many milliseconds before the last of these reminders is due; what is due on the way rings when a worker finds it. */
export async function goToSignFor(diary: Diary, pool: pg.Pool, complaints: readonly string[], leadMs = 0): Promise<void> {
  const { rows } = await pool.query<{ at: Date }>(`select max(next_at) as at from bihuan.clock where subject = any ($1) and name = 'signFor'`, [complaints]);
  if (!rows[0]) throw new Error('nobody has to sign for them');
  await diary.time.forwardTo(new Date(rows[0].at.getTime() - leadMs).toISOString());
}
