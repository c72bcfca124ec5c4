import type { Settings } from '@bihuan/platform';
import { analyzeStore, behindLatestLine, openDatabase } from '@bihuan/store';
import { Command } from 'commander';
import { filesFolder } from '../backup/kept-files.js';
import { readBackup } from '../backup/reader.js';
import { restoreBackup } from '../backup/restoring.js';
import { figuresOfBackup, showDistricts, showFigures, type BackupFigures } from '../backup/shown.js';
import { orTold } from '../backup/told.js';
import { settingsNow, withServer } from '../command.js';
import { exitCodes } from '../failed.js';
import { paragraph, remark, said, tell, tellJson } from '../speech.js';
import { mustBeAlone } from '../start/one-run.js';
import { checkBackup, named } from './backup.js';
import { migrateAll } from './migrate.js';
import { showVerified, verifyAll, type Verified } from './verify.js';

/** What a restore came to. */
export interface Restored extends BackupFigures {
  /** Migrations run afterwards, because the program is newer than the backup. */
  migrated: readonly string[];
  verified: Verified;
  /** Milliseconds by which this machine's clock lies before the latest history line. */
  behind: number;
  ms: number;
}

/** `bihuan restore` */
export function restoreCommand(): Command {
  return new Command('restore')
    .description(said({ zh: '把备份恢复到空的地方，并核对', en: 'restore a backup into an empty place, and verify it' }))
    .argument('<file>')
    .option('--check', said({ zh: '不恢复，只从头到尾核对这个文件', en: 'restore nothing, but read this file from end to end and check it' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action((file: string, { check, json }: { check?: boolean; json?: boolean }) => check ? orTold(checkBackup(named(file), json)) : orTold(restore(named(file), json), nothingRestored));
}

const nothingRestored = { zh: '没有恢复任何内容。', en: ' Nothing of it was restored.' };

async function restore(path: string, json = false): Promise<void> {
  const settings = settingsNow();
  remark({ zh: `正在核对 ${path}`, en: `checking ${path}` });
  await readBackup(path); // what is damaged must not even begin
  if (settings.databaseUrl === undefined) await mustBeAlone(settings.dataFolder);
  const restored = await withServer(settings, (url) => restoreAll(url, path, settings));
  if (json) tellJson(restored);
  else show(restored);
  if (restored.verified.findings.length > 0) process.exitCode = exitCodes.failed;
}

async function restoreAll(url: string, path: string, settings: Settings): Promise<Restored> {
  const began = Date.now();
  const onTable = (name: string, rows: number) => (rows >= 10_000 ? remark(`${name}: ${rows}`) : undefined);
  const backup = await restoreBackup({ url, files: filesFolder(settings.dataFolder), path, onTable });
  const migrated = await migrateAll(url, settings);
  const database = await openDatabase({ url, applicationName: 'bihuan restore', patience: { statement: 600_000 } });
  try {
    await analyzeStore(database.hot);
    remark({ zh: '正在核对全部办理过程', en: 'verifying every history' });
    const verified = await verifyAll(database);
    return { ...figuresOfBackup(backup), migrated, verified, behind: await behindLatestLine(database.hot), ms: Date.now() - began };
  } finally {
    await database.close();
  }
}

function show(restored: Restored): void {
  showFigures(restored);
  tell({ zh: `已恢复，用时 ${restored.ms} 毫秒。`, en: `Restored in ${restored.ms} ms.` });
  if (restored.migrated.length > 0) tell({ zh: `已升级数据库结构：${restored.migrated.join('、')}`, en: `The schema was brought up to date: ${restored.migrated.join(', ')}` });
  showVerified(restored.verified);
  showDistricts(restored);
  for (const each of whatNow) tell(paragraph(each));
  if (restored.behind > 0) tell(paragraph(clockBehind(restored.behind)));
}

/** What a restore cannot know, and whoever restores must look at. */
const whatNow = [
  {
    zh: '备份时点以后办理的内容不在其中：请对照上表与此后发出的编号、通知和台账。待发的通知和回调会再发一次，回调编号（webhook-id）不变，接收方据此去重。只是演练时，启动前先停止回调：npm run -s bihuan -- webhook off。',
    en: 'What was done after that instant is not in it: compare the table above with the numbers and notices given out since. What was owed is sent again; a call to a webhook keeps its webhook-id, by which its receiver knows it. If this is an exercise, stop the calls before the start: npm run -s bihuan -- webhook off',
  },
  {
    zh: '登录和邀请没有恢复，所有人须重新登录。此后停用的账号、改过的密码、关闭的回调和抹去的文字又回到备份时的样子，请重做一遍。',
    en: 'Sessions and invitations do not come back; everybody signs in anew. Accounts disabled, passwords changed, webhooks switched off and texts erased since are again as they were: do it once more.',
  },
];

function clockBehind(milliseconds: number): { zh: string; en: string } {
  const minutes = Math.ceil(milliseconds / 60_000);
  return {
    zh: `这台机器的时钟比最后一行办理过程还早 ${minutes} 分钟；请先校正时钟，再启动系统。`,
    en: `The clock of this machine is ${minutes} minutes before the last line of a history; set it right before you start the system.`,
  };
}
