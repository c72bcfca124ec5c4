import type pg from 'pg';
import { toInstant } from '../instants.js';

/** One district at the instant of a backup: what whoever restores it has to compare with what was told since. */
export interface DistrictThen {
  district: string;
  subjects: number;
  lines: number;
  /** Highest public number of a complaint; null before the first. */
  lastNumber: string | null;
  /** Time of the latest history line, by the movable time; null before the first. */
  lastLine: string | null;
  /** Still owed then, and told again after a restore: notices and commands in the outbox, calls to webhooks. */
  notices: number;
  commands: number;
  deliveries: number;
}

const owed = `
  select d.code as district,
    (select count(*)::int from bihuan.subject s where s.district = d.code) as subjects,
    (select count(*)::int from bihuan.history h where h.district = d.code) as lines,
    (select s.number from bihuan.subject s where s.district = d.code and s.kind = 'complaint' order by length(s.number) desc, s.number desc limit 1) as "lastNumber",
    (select max(h.at)::text from bihuan.history h where h.district = d.code) as "lastLine",
    (select count(*)::int from bihuan.outbox o where o.district = d.code and o.topic = 'notice' and o.parked_at is null) as notices,
    (select count(*)::int from bihuan.outbox o where o.district = d.code and o.topic = 'command' and o.parked_at is null) as commands,
    (select count(*)::int from bihuan.delivery v where v.district = d.code and v.status = 'pending') as deliveries
  from bihuan.district d order by d.code`;

/** Counts, district by district. */
export async function districtsThen(client: pg.ClientBase): Promise<DistrictThen[]> {
  const { rows } = await client.query<DistrictThen>(owed);
  return rows.map((row) => ({ ...row, lastLine: row.lastLine === null ? null : toInstant(row.lastLine) }));
}
