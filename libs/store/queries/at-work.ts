import type { ClientBase, Pool } from 'pg';

/** Whoever asks is left out with all that goes by his name: a pool beside another is called after it. */
const others = `
  select distinct application_name as name from pg_stat_activity
  where datname = current_database() and application_name like 'bihuan%' and pid <> pg_backend_pid()
    and not starts_with(application_name || ' ', current_setting('application_name') || ' ')
  order by 1`;

/** The programs of Bihuan that are connected to this database beside the one that asks. */
export async function programsAtWork(client: Pool | ClientBase): Promise<string[]> {
  return (await client.query<{ name: string }>(others)).rows.map(({ name }) => name);
}
