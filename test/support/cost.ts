import type pg from 'pg';

/** What a stretch of work cost, as PostgreSQL counts it. */
export interface Cost {
  /** Statements of the work itself. */
  statements: number;
  /** Pages that those statements touched, of indexes and tables, in memory or not. */
  pages: number;
  /** Commits that wrote something: a record each in the log. */
  commits: number;
  /** Bytes of the log, without whole pages: how many of these there are depends on when the last checkpoint was. */
  logged: number;
}

/** Measures work on the database of `pool`, a superuser's; nothing else may be at work there meanwhile. */
export async function costOf(pool: pg.Pool, work: () => Promise<unknown>): Promise<Cost> {
  await pool.query('create extension if not exists pg_stat_statements');
  await pool.query('create extension if not exists pg_walinspect');
  await pool.query('select pg_stat_statements_reset(0, (select oid from pg_database where datname = current_database()), 0)');
  const from = await position(pool);
  await work();
  const to = await position(pool);
  const { rows: [asked] } = await pool.query<Pick<Cost, 'statements' | 'pages'>>(`
    select coalesce(sum(calls), 0)::float8 as statements, coalesce(sum(shared_blks_hit + shared_blks_read), 0)::float8 as pages
    from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database()) and query !~ 'pg_stat|pg_logical'`);
  const { rows: [written] } = await pool.query<Pick<Cost, 'commits' | 'logged'>>(
    `select coalesce(sum(count) filter (where "resource_manager/record_type" = 'Transaction/COMMIT'), 0)::float8 as commits, coalesce(sum(record_size) filter (where "resource_manager/record_type" not like 'LogicalMessage/%'), 0)::float8 as logged
     from pg_get_wal_stats($1, $2, true)`,
    [from, to],
  );
  return { statements: asked?.statements ?? NaN, pages: asked?.pages ?? NaN, commits: written?.commits ?? NaN, logged: written?.logged ?? NaN };
}

/** Where the log is now: after a mark of our own, so that there is a record to begin and to end with even if nothing is written. */
async function position(pool: pg.Pool): Promise<string> {
  const { rows: [row] } = await pool.query<{ lsn: string }>(`select pg_logical_emit_message(false, 'cost', '', true) as lsn`);
  return row?.lsn ?? '';
}
