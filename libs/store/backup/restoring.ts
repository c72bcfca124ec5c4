import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { migrationLock } from '../migrate.js';
import { migrations } from '../migrations/index.js';
import { SteadyClient } from '../steady-client.js';
import { ident, quoted, storeTables, type CopiedTable, type SequencePlace } from './catalog.js';
import { mustBeEmpty } from './empty-place.js';
import { pour } from './pour.js';
import { textForm } from './text-form.js';
import { BackupTrouble } from './trouble.js';

/** Writing a backup into an empty place: schema, rows and sequences in one transaction, so that there is all of it or nothing. */
export class Restoring {
  private constructor(
    private readonly source: DataSource,
    private readonly runner: QueryRunner,
    private readonly client: pg.ClientBase,
  ) {}

  /** Makes the schema as the backup knew it; throws where something is in the way. Later migrations are run after `commit`. */
  static async begin(url: string, had: readonly string[]): Promise<Restoring> {
    const known = migrationsNamed(had);
    const source = new DataSource({ type: 'postgres', url, schema: 'bihuan', migrations: known, migrationsTableName: 'migration', applicationName: 'bihuan restore', connectTimeoutMS: 10_000, extra: { max: 1, keepAlive: true, Client: SteadyClient } });
    await source.initialize();
    const runner = source.createQueryRunner();
    const restoring = new Restoring(source, runner, (await runner.connect()) as pg.ClientBase);
    try {
      await restoring.makeSchema();
      return restoring;
    } catch (error) {
      await restoring.abandon();
      throw error;
    }
  }

  /** Writes the rows of a table and answers how many they were. */
  load(table: CopiedTable, content: AsyncIterable<Buffer>): Promise<number> {
    return pour(content, this.client.query(from(`copy ${quoted(table)} (${table.columns.map(ident).join(', ')}) from stdin`)));
  }

  /** Sets the sequences, lets the triggers watch again, and makes it all stay. */
  async commit(sequences: readonly SequencePlace[]): Promise<void> {
    for (const sequence of sequences) {
      await this.client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(sequence), sequence.lastValue, sequence.isCalled]);
    }
    await this.triggers('enable');
    await this.runner.commitTransaction();
    await this.end();
  }

  /** Takes back everything. The connection is cut, because a table may be half way. */
  async abandon(): Promise<void> {
    (this.client as pg.Client).connection.stream.destroy();
    await this.end().catch(() => undefined);
  }

  private async makeSchema(): Promise<void> {
    await textForm(this.client);
    await this.client.query("set lock_timeout = '10s'");
    await this.client.query('select pg_advisory_lock($1)', [migrationLock]);
    await this.runner.startTransaction();
    await mustBeEmpty(this.client);
    // Of an empty place only a schema is lost, perhaps of another version, with its rules, which are in the backup too.
    await this.client.query('drop schema if exists bihuan, sealed cascade; create schema bihuan');
    const executor = new MigrationExecutor(this.source, this.runner);
    executor.transaction = 'none'; // it has begun already
    await executor.executePendingMigrations();
    await this.triggers('disable');
    const made = (await storeTables(this.client)).filter(({ name }) => name !== 'migration');
    await this.client.query(`truncate ${made.map(quoted).join(', ')}`); // a secret, a place in time: the backup brings its own
  }

  /** What a trigger does for a new row was done when the row was new, and is in the backup. */
  private async triggers(act: 'enable' | 'disable'): Promise<void> {
    for (const table of await storeTables(this.client)) await this.client.query(`alter table ${quoted(table)} ${act} trigger user`);
  }

  private async end(): Promise<void> {
    await this.runner.release();
    await this.source.destroy();
  }
}

function migrationsNamed(names: readonly string[]): typeof migrations {
  const known = migrations.filter((each) => names.includes(new each().name));
  if (known.length === names.length) return known;
  throw new BackupTrouble('newer', {
    zh: '备份来自更新版本的程序，本程序不认识其数据库结构；请安装同一版本或更新的程序，再恢复。',
    en: 'The backup is of a newer program, whose schema this one does not know; install that version or a later one, and restore with it.',
  });
}
