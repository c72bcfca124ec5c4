import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { InBoth } from '@bihuan/core';
import { Command } from 'commander';
import { removeLeftHalves } from '../backup/halves.js';
import { filesFolder } from '../backup/kept-files.js';
import { makeBackup } from '../backup/making.js';
import { readBackup } from '../backup/reader.js';
import { figuresOfBackup, showFigures } from '../backup/shown.js';
import { orTold } from '../backup/told.js';
import { settingsNow, withServer } from '../command.js';
import { paragraph, remark, said, tell, tellJson } from '../speech.js';

/** `bihuan backup` */
export function backupCommand(): Command {
  return new Command('backup')
    .description(said({ zh: '把全部数据备份到一个文件；系统可以照常运行', en: 'back up everything into one file; the system may go on running' }))
    .argument('<file>')
    .option('--check', said({ zh: '不备份，只从头到尾核对这个文件', en: 'make none, but read this file from end to end and check it' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action((file: string, { check, json }: { check?: boolean; json?: boolean }) => orTold(check ? checkBackup(named(file), json) : backUp(named(file), json)));
}

/** A file as whoever runs the command named it: from the folder where he stands, which npm leaves. */
export function named(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', file);
}

/** `--check`, here and with `restore`: needs no database. */
export async function checkBackup(path: string, json = false): Promise<void> {
  const figures = figuresOfBackup(await readBackup(path));
  if (json) return tellJson(figures);
  showFigures(figures);
  tell({ zh: `备份 ${path} 完好。`, en: `The backup ${path} is whole.` });
}

async function backUp(path: string, json = false): Promise<void> {
  const settings = settingsNow();
  const left = await removeLeftHalves(dirname(path));
  if (left.length > 0) remark(paragraph(halvesRemoved(left)));
  const began = Date.now();
  const backup = await withServer(settings, (url) => makeBackup({ url, files: filesFolder(settings.dataFolder), path, program: ownVersion() }));
  const figures = figuresOfBackup(backup);
  if (json) return tellJson({ ...figures, ms: Date.now() - began });
  showFigures(figures);
  tell({
    zh: `已备份到 ${path}，用时 ${Date.now() - began} 毫秒。其中有反映人信息和账号密码的摘要，请妥善保管，并存一份到另一台机器。`,
    en: `Backed up to ${path} in ${Date.now() - began} ms. It holds who complained and digests of passwords: keep it as such, and a copy on another machine.`,
  });
}

function halvesRemoved(names: readonly string[]): InBoth {
  return {
    zh: `已删除此前被强行终止的备份留下的半个文件：${names.join('、')}。`,
    en: `Removed what a backup that was killed had left half written: ${names.join(', ')}.`,
  };
}

/** By the package.json of the folder in which the program runs; only said, never decided upon. */
function ownVersion(): string {
  try {
    return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  } catch {
    return 'unknown';
  }
}
