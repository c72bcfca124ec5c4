import { createHash } from 'node:crypto';

import type { Calendar, Instant, NoticeRules, Procedure, TemplateFile } from '@bihuan/core';
import type { Pool, PoolClient } from 'pg';

import { toInstant } from './instants.js';
import { canonical } from './journal/chain.js';

/** Rules as an office works by them: every version of every procedure, the newest of each calendar, and how people are told outside the screen. */
export interface LoadedRules {
  procedures: Procedure[];
  calendars: Calendar[];
  notices: NoticeRules[];
  templates: TemplateFile[];
}

/** A version as it is stored, and who put it there. */
export interface StoredVersion {
  /** With the days on which it is really in force. */
  procedure: Procedure;
  loadedAt: Instant;
  /** Null for what came from a file. */
  approval: { district: string; draft: string; by: string; at: Instant } | null;
}

/** A connection, or something that lends one. */
type Reader = Pick<PoolClient, 'query'> | Pick<Pool, 'query'>;

/** Every version of every procedure, oldest first. */
export async function storedVersions(reader: Reader): Promise<StoredVersion[]> {
  const { rows } = await reader.query<{ document: Procedure; valid_to: string | null; loaded_at: Instant; approval: StoredVersion['approval'] }>(`
    select v.document, v.valid_to::text, v.loaded_at, case when s.draft is not null then json_build_object('district', s.district, 'draft', s.draft, 'by', s.account, 'at', s.at) end as approval
    from bihuan.procedure_version v
    left join bihuan.rule_draft_step s on s.draft = v.draft and s.did = 'approved'
    order by v.name, v.version`);
  return rows.map(({ document, valid_to: to, loaded_at: loadedAt, approval }) => ({ procedure: { ...document, valid: { from: document.valid.from, ...(to ? { to } : {}) } }, loadedAt, approval: approval && { ...approval, at: toInstant(approval.at) } }));
}

/** Reads what was loaded. */
export async function loadedRules(pool: Pool): Promise<LoadedRules> {
  const versions = await storedVersions(pool);
  const calendars = await pool.query<{ document: Calendar }>(
    'select distinct on (name) document from bihuan.calendar_version order by name, loaded_at desc',
  );
  return {
    procedures: versions.map(({ procedure }) => procedure),
    calendars: calendars.rows.map(({ document }) => document),
    notices: await postRules<NoticeRules>(pool, 'notices'),
    templates: await postRules<TemplateFile>(pool, 'templates'),
  };
}

/** What is to be stored; what is left out stays as it is. */
export type RulesToLoad = Pick<LoadedRules, 'procedures' | 'calendars'> & Partial<LoadedRules>;

/**
 * Stores rules read from files. Returns the procedures, as `name@version`, that were not stored: their version is there with
 * other content, or their days belong to a version that the office has approved. None of those was changed.
 */
export async function loadRules(pool: Pool, { procedures, calendars, notices = [], templates = [] }: RulesToLoad): Promise<string[]> {
  const refused = await writingVersions(pool, async (client) => {
    const stood: string[] = [];
    for (const procedure of procedures) if (!(await loadProcedure(client, procedure))) stood.push(`${procedure.procedure}@${procedure.version}`);
    return stood;
  });
  for (const calendar of calendars) {
    await pool.query(
      `insert into bihuan.calendar_version (name, digest, document) values ($1, $2, $3)
        on conflict (name, digest) do update set loaded_at = clock_timestamp()`,
      [calendar.calendar, digestOf(calendar), calendar],
    );
  }
  for (const document of notices) await loadPostRule(pool, 'notices', document.notices, document);
  for (const document of templates) await loadPostRule(pool, 'templates', document.templates, document);
  return refused;
}

/** As with calendars the newest of each name counts. */
async function postRules<Document>(pool: Pool, sort: 'notices' | 'templates'): Promise<Document[]> {
  const { rows } = await pool.query<{ document: Document }>(
    'select distinct on (name) document from bihuan.post_rule where sort = $1 order by name, loaded_at desc', [sort]);
  return rows.map(({ document }) => document);
}

async function loadPostRule(pool: Pool, sort: 'notices' | 'templates', name: string, document: object): Promise<void> {
  await pool.query(
    `insert into bihuan.post_rule (sort, name, digest, document) values ($1, $2, $3, $4)
      on conflict (sort, name, digest) do update set loaded_at = clock_timestamp()`,
    [sort, name, digestOf(document), document],
  );
}

/** Does something with the versions while nobody else writes any: whoever ends one and whoever begins the next must see each other. */
export async function writingVersions<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('lock table bihuan.procedure_version in share row exclusive mode');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Adds a version that the office has approved, from its first day on; the one before it ends on the day before. */
export async function addApproved(client: PoolClient, procedure: Procedure, draft: string): Promise<void> {
  const { procedure: name, version, valid: { from } } = procedure;
  await client.query(
    `insert into bihuan.procedure_version (name, version, valid_from, document, digest, draft) values ($1, $2, $3, $4, $5, $6)`,
    [name, version, from, procedure, digestOf({ ...procedure, valid: { from } }), draft],
  );
  await client.query(
    `update bihuan.procedure_version set valid_to = least(valid_to, $3::date - 1) where name = $1 and version < $2 and (valid_to is null or valid_to >= $3)`,
    [name, version, from],
  );
}

/**
 * A version's last day may be set or moved; anything else of it stays as it was. A version that the office has approved
 * keeps its first day from what files say of older ones, and its days from newer ones.
 */
async function loadProcedure(client: PoolClient, procedure: Procedure): Promise<boolean> {
  const { from, to } = procedure.valid;
  const digest = digestOf({ ...procedure, valid: { from } });
  const { rowCount } = await client.query(
    `with newer as (select min(valid_from) as first from bihuan.procedure_version where name = $1 and version > $2 and draft is not null),
      older as (select bool_or(valid_to is null or valid_to >= $3) as stands from bihuan.procedure_version where name = $1 and version < $2 and draft is not null)
    insert into bihuan.procedure_version as stored (name, version, valid_from, valid_to, document, digest)
      select $1, $2, $3, least($4::date, newer.first - 1), $5, $6 from newer, older
      where (newer.first is null or newer.first > $3::date) and older.stands is not true
      on conflict (name, version) do update set valid_to = excluded.valid_to where stored.digest = excluded.digest`,
    [procedure.procedure, procedure.version, from, to ?? null, procedure, digest],
  );
  return rowCount === 1;
}

/** A procedure of a file with the days that it really gets beside the versions that the office has approved. */
export function withinApproved(procedure: Procedure, versions: readonly StoredVersion[]): Procedure {
  const newer = versions.filter(({ procedure: other, approval }) => approval && other.procedure === procedure.procedure && other.version > procedure.version);
  const ends = [procedure.valid.to, ...newer.map(({ procedure: other }) => dayBefore(other.valid.from))].filter((day) => day !== undefined).sort();
  return { ...procedure, valid: { from: procedure.valid.from, ...(ends[0] === undefined ? {} : { to: ends[0] }) } };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function digestOf(document: unknown): Buffer {
  return createHash('sha256').update(canonical(document)).digest();
}
