import type { Pool } from 'pg';

/** What the database's user may not do, and would have to. */
export interface Rights {
  user: string;
  /** As PostgreSQL names them, e.g. `insert on bihuan.outbox`. */
  missing: string[];
}

/** Lines of these are never changed or removed by the system, so that an operator may refuse it. */
const writtenOnce = ['bihuan.history', 'bihuan.procedure_version', 'bihuan.rule_draft_step', 'sealed.unmasking'];

/** By the catalogue, which everybody may read; a schema that is not there lacks no right. */
const rights = `
  with ours as (
    select n.oid, n.nspname from pg_namespace n where n.nspname in ('bihuan', 'sealed')
  ),
  wanted as (
    select format('usage on schema %I', nspname) as "right", has_schema_privilege(oid, 'usage') as held from ours
    union all
    select format('%s on %I.%I', act, o.nspname, c.relname), has_table_privilege(c.oid, act)
    from ours o join pg_class c on c.relnamespace = o.oid and c.relkind in ('r', 'p')
      cross join unnest(array['select', 'insert', 'update']) as act
    where act <> 'update' or o.nspname || '.' || c.relname <> all ($1)
    union all
    select format('delete on %I.%I', o.nspname, c.relname), case when c.relkind in ('r', 'p') then has_table_privilege(c.oid, 'delete') else true end
    from ours o join pg_class c on c.relnamespace = o.oid and c.relname in ('outbox', 'session', 'wrong_try')
    union all
    select format('usage on sequence %I.%I', o.nspname, c.relname), case when c.relkind = 'S' then has_sequence_privilege(c.oid, 'usage') else true end
    from ours o join pg_class c on c.relnamespace = o.oid and c.relkind = 'S'
  )
  select current_user as "user", coalesce((select json_agg("right" order by "right") from wanted where not held), '[]') as missing`;

/** Compares what the user may do with what the system does. */
export async function rightsOf(pool: Pool): Promise<Rights> {
  return (await pool.query<Rights>(rights, [writtenOnce])).rows[0] ?? { user: '', missing: [] };
}
