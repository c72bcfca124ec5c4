// Without the outbox in the same statement: what is promised is written down a moment later, in a transaction of its own.
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { slow } from './patches/slow.mjs';

const write = `
  insert into bihuan.outbox (district, subject, no, topic, addressee, about, body, created_at)
  select t.district, t.subject, n.no, n.topic, n.addressee, n.about, n.body, t.at
  from unnest($1::text[], $2::uuid[], $3::timestamptz[]) with ordinality as t(district, subject, at, no)
  join unnest($4::int[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::jsonb[])
    as n(turn, place, no, topic, addressee, about, body) on n.turn = t.no
  where t.no = any($11::int[]) order by t.no, n.place`;
/** Where the statement has its columns: those of the turns first (`at` is the eleventh), then the clocks', then these. */
const [AT, FIRST, AFTER] = [10, 28, 35];

const { query } = pg.Pool.prototype;
pg.Pool.prototype.query = async function (asked, ...more) {
  if (!/^journal-write/.test(asked?.name ?? '')) return query.call(this, asked, ...more);
  const { values } = asked;
  const promised = values.slice(FIRST, AFTER);
  const done = await query.call(this, { ...asked, values: [...values.slice(0, FIRST), ...promised.map(() => []), ...values.slice(AFTER)] });
  await pause(20);
  await query.call(this, write, [values[0], values[1], values[AT], ...promised, done.rows.map(({ no }) => no)]);
  return done;
};

// Whoever dies does so in between now and then; with the safeguard in its place that harms nothing.
await slow('journal-write.after:kill:9', 'journal-write-papers.after:kill:6');
