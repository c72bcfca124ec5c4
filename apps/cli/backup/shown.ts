import { nameOf } from '@bihuan/store';
import { said, tell } from '../speech.js';
import { tableOf } from '../table.js';
import type { ReadBackup } from './form.js';

/** A backup in numbers, for people and programs. */
export interface BackupFigures {
  form: number;
  program: string;
  takenAt: string;
  /** Bytes of the file. */
  bytes: number;
  subjects: number;
  lines: number;
  rows: number;
  files: number;
  districts: ReadBackup['manifest']['districts'];
  tables: Readonly<Record<string, number>>;
}

/** Adds up. */
export function figuresOfBackup({ head, manifest, bytes }: ReadBackup): BackupFigures {
  const { districts } = manifest;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const rows = new Map(manifest.tables.map((table) => [table.name, table.rows]));
  return {
    form: head.form,
    program: head.program,
    takenAt: head.takenAt,
    bytes,
    subjects: sum(districts.map(({ subjects }) => subjects)),
    lines: sum(districts.map(({ lines }) => lines)),
    rows: sum([...rows.values()]),
    files: manifest.files.length,
    districts,
    tables: Object.fromEntries(head.tables.map((table) => [nameOf(table), rows.get(nameOf(table)) ?? 0])),
  };
}

/** One line: what is in it. */
export function showFigures({ takenAt, bytes, subjects, lines, rows, files }: BackupFigures): void {
  const size = (bytes / 1e6).toFixed(1);
  tell({
    zh: `备份时点 ${takenAt}：${subjects} 件、${lines} 行办理过程、共 ${rows} 行数据、${files} 个文件，${size} MB。`,
    en: `As of ${takenAt}: ${subjects} subjects, ${lines} lines of history, ${rows} rows in all, ${files} files, ${size} MB.`,
  });
}

/** How each district stood: what has to be compared with what was told since. */
export function showDistricts({ districts }: BackupFigures): void {
  const head = [{ zh: '辖区', en: 'district' }, { zh: '最大编号', en: 'highest number' }, { zh: '最后一行', en: 'last line' }, { zh: '待发通知', en: 'notices owed' }, { zh: '待办指令', en: 'commands owed' }, { zh: '待发回调', en: 'calls owed' }];
  const rows = districts.map(({ district, lastNumber, lastLine, notices, commands, deliveries }) => [district, lastNumber ?? '–', lastLine ?? '–', notices, commands, deliveries]);
  tell(tableOf([head.map(said), ...rows], '  '));
}
