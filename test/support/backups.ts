import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';

import { makeBackup } from '../../apps/cli/backup/making';
import { restoreBackup, type RestoreAsked } from '../../apps/cli/backup/restoring';
import type { TestDatabase } from './database';

/** A folder of its own for backups and kept files. */
export class BackupFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'bihuan-backup-'));

  at(name: string): string {
    return join(this.path, name);
  }

  make(from: Pick<TestDatabase, 'url'>, name = 'a.backup') {
    return makeBackup({ url: from.url, files: this.at('files'), path: this.at(name), program: 'spec' });
  }

  restore(into: Pick<TestDatabase, 'url'>, name = 'a.backup', onTable?: RestoreAsked['onTable']) {
    return restoreBackup({ url: into.url, files: this.at('files-restored'), path: this.at(name), onTable });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Tables whose rows stay where they are. */
const left = ['bihuan.migration', 'bihuan.session', 'bihuan.invitation', 'bihuan.wrong_try'];

/** Every other table by the digest of its rows, and every sequence by its place. */
export async function picture(pool: pg.Pool): Promise<Record<string, string>> {
  const shown: Record<string, string> = {};
  const { rows: tables } = await pool.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('bihuan', 'sealed') order by 1`,
  );
  for (const { name } of tables.filter((table) => !left.includes(table.name))) {
    const { rows } = await pool.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t`,
    );
    shown[name] = rows[0]?.digest ?? '';
  }
  const { rows: sequences } = await pool.query<{ name: string; at: string }>(
    `select schemaname || '.' || sequencename as name, coalesce(last_value::text, 'unused') as at from pg_sequences where schemaname in ('bihuan', 'sealed')`,
  );
  for (const { name, at } of sequences) shown[name] = at;
  return shown;
}
