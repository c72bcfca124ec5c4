import type pg from 'pg';
import { to, type CopyToStreamQuery } from 'pg-copy-streams';
import { migrationLock } from '../migrate.js';
import { SteadyClient } from '../steady-client.js';
import { copied, ident, quoted, sequencePlaces, storeTables, type CopiedTable, type SequencePlace } from './catalog.js';
import { districtsThen, type DistrictThen } from './owed.js';
import { textForm } from './text-form.js';
import { BackupTrouble } from './trouble.js';

/** The store at one instant, read while people go on working. */
export class Snapshot {
  private constructor(
    private readonly client: pg.Client,
    /** By the real clock of the database. */
    readonly takenAt: string,
    /** Names of the migrations that the schema has had, oldest first. */
    readonly migrations: readonly string[],
    /** Every table with rows to keep, in the order in which they can be written again. */
    readonly tables: readonly CopiedTable[],
    readonly sequences: readonly SequencePlace[],
    readonly districts: readonly DistrictThen[],
  ) {}

  /** One transaction that reads and never writes; a migration waits until it is over. */
  static async take(url: string): Promise<Snapshot> {
    const client = new SteadyClient({ connectionString: url, application_name: 'bihuan backup', connectionTimeoutMillis: 10_000, keepAlive: true });
    await client.connect();
    try {
      await textForm(client);
      await client.query('select pg_advisory_lock_shared($1)', [migrationLock]);
      await client.query('begin isolation level repeatable read, read only');
      const migrations = await migrationsOf(client);
      const { rows } = await client.query<{ at: Date }>('select now() as at');
      const tables = copied(await storeTables(client));
      const districts = await districtsThen(client);
      return new Snapshot(client, rows[0]?.at.toISOString() ?? '', migrations, tables, await sequencePlaces(client), districts);
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  /** The rows of a table in COPY's text form. A query, because a partitioned table cannot be copied by name. */
  rows(table: CopiedTable): CopyToStreamQuery {
    return this.client.query(to(`copy (select ${table.columns.map(ident).join(', ')} from ${quoted(table)}) to stdout`));
  }

  /** Lets go of the snapshot, also in the midst of a table. */
  async end(): Promise<void> {
    await this.client.query('commit').catch(() => undefined);
    await this.client.end().catch(() => undefined);
  }

  /** Lets go of it while a table is being read: the server would wait for ever for somebody to take the rest. */
  abandon(): void {
    this.client.connection.stream.destroy();
  }
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('bihuan.migration') is not null as there`);
  const names = rows[0]?.there ? (await client.query<{ name: string }>('select name from bihuan.migration order by timestamp, id')).rows : [];
  if (names.length > 0) return names.map(({ name }) => name);
  throw new BackupTrouble('nothing-there', {
    zh: '此数据库中还没有闭环的数据，没有可备份的；请检查 BIHUAN_DATA 或 DATABASE_URL 是否指向要备份的系统。',
    en: 'There is nothing of Bihuan in this database to back up; see that BIHUAN_DATA or DATABASE_URL names the system that you mean.',
  });
}
