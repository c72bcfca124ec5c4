import type pg from 'pg';
import { programsAtWork } from '../queries/at-work.js';
import { nameOf, quoted, storeTables } from './catalog.js';
import { BackupTrouble } from './trouble.js';

/** Throws where something belongs to a district already, or where the system is running: a restore would mix two offices. */
export async function mustBeEmpty(client: pg.ClientBase): Promise<void> {
  const others = await programsAtWork(client);
  if (others.length > 0) throw inUse(others);
  for (const table of await storeTables(client)) {
    if (nameOf(table) !== 'bihuan.district' && !table.columns.includes('district')) continue;
    const { rowCount } = await client.query(`select from ${quoted(table)} limit 1`);
    if (rowCount) throw notEmpty(nameOf(table));
  }
}

function inUse(programs: readonly string[]): BackupTrouble {
  const names = programs.join(', ');
  return new BackupTrouble('in-use', {
    zh: `此数据库正在被使用（${names}）；请先停止系统，再恢复。`,
    en: `This database is in use (${names}); stop the system first, then restore.`,
  });
}

function notEmpty(table: string): BackupTrouble {
  return new BackupTrouble('not-empty', {
    zh: `此处已有数据（${table}），备份只能恢复到空的地方；请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-restored，或用 DATABASE_URL 指定空数据库。`,
    en: `There are rows here already (${table}), and a backup is restored into an empty place only; name an empty folder, e.g. BIHUAN_DATA=./.bihuan-restored, or an empty database with DATABASE_URL.`,
  });
}
