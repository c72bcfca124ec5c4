import { migrateQueue } from '@bihuan/alarm';
import type { Pool } from 'pg';

import { examine, type Examined } from '../../apps/cli/doctor/examine';
import type { Finding } from '../../apps/cli/doctor/finding';
import type { Report } from '../../apps/cli/doctor/report';
import { demoOffice, type DemoOffice } from './demo-office';

/** A doctor at one installation. */
export interface Visit {
  examine(more?: NodeJS.ProcessEnv, how?: Omit<Examined, 'env'>): Promise<Report>;
  /** What a check found, without what is well. */
  troubles(check: string, more?: NodeJS.ProcessEnv): Promise<Finding[]>;
}

/** Visits an installation that has these settings, and nothing of the shell that runs the specs. */
export function visit(settings: NodeJS.ProcessEnv): Visit {
  const look = (more: NodeJS.ProcessEnv = {}, how: Omit<Examined, 'env'> = {}) => examine({ env: { PORT: '0', ...settings, ...more }, ...how });
  return { examine: look, troubles: async (check, more) => troublesIn(await look(more), check) };
}

/** What a check found, without what is well; fails where it was not made. */
export function troublesIn({ findings, unseen }: Report, check: string): Finding[] {
  const made = findings.filter((finding) => finding.check === check);
  if (made.length === 0) throw new Error(`${check} was not looked at, nor were ${unseen.join(', ')}`);
  return made.filter(({ finding }) => finding !== 'ok');
}

/**
 * A demo office with queues, where all that was promised has been told. Its calendar shows Monday 2 March 2026, so that
 * what a spec sees of the calendar does not depend on the day on which it runs.
 */
export async function healthyOffice(): Promise<DemoOffice> {
  const here = await demoOffice({ demo: true, movable: true });
  await migrateQueue(here.database.url);
  await here.office.outgoing.flush();
  await showTheOffice(here.database.pool, '2026-03-02T01:00:00Z');
  await here.database.pool.query('update bihuan.clock set provisional = false');
  return here;
}

/** Sets the office's time to any instant, which nobody else may do. */
export async function showTheOffice(pool: Pool, at: string): Promise<void> {
  await pool.query(`update bihuan.installation set time_offset = make_interval(secs => extract(epoch from $1::timestamptz - now())::float8)`, [at]);
}

/** One text for everything that the schemas hold. */
export async function digestOf(pool: Pool): Promise<string> {
  const tables = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('bihuan', 'sealed', 'bullmq') order by 1`,
  );
  const digests: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await pool.query<{ digest: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as digest from ${name} t`);
    digests.push(`${name} ${rows[0]?.digest}`);
  }
  return digests.join('\n');
}
