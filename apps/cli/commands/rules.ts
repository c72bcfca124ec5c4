import { Command } from 'commander';
import { settingsNow, withDatabase } from '../command.js';
import { exitCodes, Failed } from '../failed.js';
import { readRuleFiles, remarkFaults, storeRules, versionStands } from '../rule-files.js';
import { paragraph, remark, said, tell } from '../speech.js';

/** `bihuan rules check`, `bihuan rules load` */
export function rulesCommand(): Command {
  const rules = new Command('rules').description(said({ zh: '办理规程和工作日历', en: 'procedures and calendars' }));
  rules.command('check').description(said({ zh: '检查 procedures 文件夹中的文件', en: 'look for faults in the folder procedures' })).action(check);
  rules.command('load').description(said({ zh: '把 procedures 文件夹中的文件载入数据库', en: 'store what the folder procedures says' })).action(load);
  return rules;
}

/** Needs no database. */
function check(): void {
  const { procedures, calendars, lists, faults } = readRuleFiles();
  remarkFaults(faults);
  tell({ zh: `可用：规程 ${procedures.length} 部，日历 ${calendars.length} 部，词表 ${lists.length} 份；错误 ${faults.length} 处。`, en: `Fit for use: ${procedures.length} procedures, ${calendars.length} calendars, ${lists.length} word lists; faults: ${faults.length}.` });
  if (faults.length > 0) process.exitCode = exitCodes.failed;
}

async function load(): Promise<void> {
  const files = readRuleFiles();
  remarkFaults(files.faults);
  if (files.procedures.length === 0) throw new Failed({ zh: '没有可用的办理规程，未载入任何内容。', en: 'There is no procedure that can be used; nothing was stored.' });
  const { stored, changed } = await withDatabase(settingsNow(), (database) => storeRules(database, files));
  for (const name of changed) remark(paragraph(versionStands(name)));
  tell(stored.length > 0 ? { zh: `已载入：${stored.join('、')}。`, en: `Stored: ${stored.join(', ')}.` } : { zh: '没有变化。', en: 'Nothing has changed.' });
  if (files.faults.length + changed.length > 0) process.exitCode = exitCodes.failed;
}
