import type pg from 'pg';

/** A table as it is copied: its own columns by name, so that their order in another database does not matter. */
export interface CopiedTable {
  schema: string;
  name: string;
  columns: string[];
}

/** Where a sequence stands. */
export interface SequencePlace {
  schema: string;
  name: string;
  lastValue: string;
  isCalled: boolean;
}

/** A table of the store, and by its name what must be there before it. */
interface FoundTable extends CopiedTable {
  after: string[];
  /** A crash may empty it. */
  unlogged: boolean;
}

/**
 * What must not come back to life: whoever signed out or was shut out since, an invitation used since. And the list of
 * migrations, which is written by running them.
 */
const leftOut = ['bihuan.migration', 'bihuan.session', 'bihuan.invitation'];

const tables = `
  select n.nspname as schema, c.relname as name, c.relpersistence = 'u' as unlogged,
    (select json_agg(a.attname order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select coalesce(json_agg(fn.nspname || '.' || f.relname), '[]')
      from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as after
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('bihuan', 'sealed') and c.relkind in ('r', 'p') and not c.relispartition order by 1, 2`;

const sequences = `select schemaname as schema, sequencename as name from pg_sequences where schemaname in ('bihuan', 'sealed') order by 1, 2`;

/** Every table of the store, those that others refer to first. */
export async function storeTables(client: pg.ClientBase): Promise<FoundTable[]> {
  const { rows } = await client.query<FoundTable>(tables);
  return inOrder(rows);
}

/** The tables whose rows belong into a backup. */
export function copied(found: readonly FoundTable[]): CopiedTable[] {
  return found.filter((table) => !table.unlogged && !leftOut.includes(nameOf(table))).map(({ schema, name, columns }) => ({ schema, name, columns }));
}

/** Where every sequence stands; read after a snapshot it is never behind the rows of that snapshot. */
export async function sequencePlaces(client: pg.ClientBase): Promise<SequencePlace[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(sequences);
  const places: SequencePlace[] = [];
  for (const { schema, name } of rows) {
    const { rows: found } = await client.query<{ lastValue: string; isCalled: boolean }>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${quoted({ schema, name })}`,
    );
    places.push(...found.map((place) => ({ schema, name, ...place })));
  }
  return places;
}

/** `schema.name`, for people and for names of parts. */
export function nameOf({ schema, name }: { schema: string; name: string }): string {
  return `${schema}.${name}`;
}

/** The same for SQL. */
export function quoted({ schema, name }: { schema: string; name: string }): string {
  return `${ident(schema)}.${ident(name)}`;
}

/** A name within SQL. */
export function ident(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function inOrder(rows: readonly FoundTable[]): FoundTable[] {
  const ordered: FoundTable[] = [];
  let waiting = [...rows];
  while (waiting.length > 0) {
    const names = waiting.map(nameOf);
    const ready = waiting.filter(({ after }) => !after.some((name) => names.includes(name)));
    if (ready.length === 0) throw new Error(`tables refer to each other: ${names.join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}
