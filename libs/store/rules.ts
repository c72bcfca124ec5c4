import { createHash } from 'node:crypto';

import type { Calendar, Procedure } from '@bihuan/core';
import type { Pool } from 'pg';

import { canonical } from './journal/chain.js';

/** Rules as an office works by them: every version of every procedure, and the newest of each calendar. */
export interface LoadedRules {
  procedures: Procedure[];
  calendars: Calendar[];
}

/** Reads what was loaded. */
export async function loadedRules(pool: Pool): Promise<LoadedRules> {
  const procedures = await pool.query<{ document: Procedure; valid_to: string | null }>(
    'select document, valid_to::text from bihuan.procedure_version order by name, version',
  );
  const calendars = await pool.query<{ document: Calendar }>(
    'select distinct on (name) document from bihuan.calendar_version order by name, loaded_at desc',
  );
  return {
    procedures: procedures.rows.map(({ document, valid_to: to }) => ({ ...document, valid: { from: document.valid.from, ...(to ? { to } : {}) } })),
    calendars: calendars.rows.map(({ document }) => document),
  };
}

/** Stores rules read from files. Returns the procedures, as `name@version`, whose version is stored with other content: none of those was changed. */
export async function loadRules(pool: Pool, { procedures, calendars }: LoadedRules): Promise<string[]> {
  const changed: string[] = [];
  for (const procedure of procedures) if (!(await loadProcedure(pool, procedure))) changed.push(`${procedure.procedure}@${procedure.version}`);
  for (const calendar of calendars) {
    await pool.query(
      `insert into bihuan.calendar_version (name, digest, document) values ($1, $2, $3)
        on conflict (name, digest) do update set loaded_at = clock_timestamp()`,
      [calendar.calendar, digestOf(calendar), calendar],
    );
  }
  return changed;
}

/** A version's last day may be set or moved; anything else of it stays as it was. */
async function loadProcedure(pool: Pool, procedure: Procedure): Promise<boolean> {
  const { from, to } = procedure.valid;
  const digest = digestOf({ ...procedure, valid: { from } });
  const { rowCount } = await pool.query(
    `insert into bihuan.procedure_version as stored (name, version, valid_from, valid_to, document, digest)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (name, version) do update set valid_to = excluded.valid_to where stored.digest = excluded.digest`,
    [procedure.procedure, procedure.version, from, to ?? null, procedure, digest],
  );
  return rowCount === 1;
}

function digestOf(document: unknown): Buffer {
  return createHash('sha256').update(canonical(document)).digest();
}
