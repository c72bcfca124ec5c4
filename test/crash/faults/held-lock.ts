import { setTimeout as pause } from 'node:timers/promises';

import type { Fault } from '../fault';

/** Somebody at a console holds the subjects that fall due next, and their clocks, and takes his time. */
export const heldLock: Fault = {
  name: 'held-lock', rows: ['F10'],
  strike: async ({ pool }, chance) => {
    const client = await pool.connect();
    client.on('error', () => undefined);
    try {
      await client.query('begin');
      const { rows } = await client.query<{ id: string }>(
        `select s.id from bihuan.subject s where exists (select from bihuan.clock c where c.district = s.district and c.subject = s.id and c.next_at is not null)
         order by s.due limit $1 for update of s skip locked`,
        [chance.between(5, 40)],
      );
      if (rows.length === 0) throw new Error('there was no running clock to be held');
      await client.query('select from bihuan.clock where subject = any($1) for update skip locked', [rows.map(({ id }) => id)]);
      const held = chance.between(1_000, 4_000);
      await pause(held);
      await client.query('rollback');
      return `${rows.length} subjects with their clocks, for ${held} ms`;
    } finally {
      client.release(true);
    }
  },
};
