import { localDate, procedureKey, type InBoth } from '@bihuan/core';
import { accountsOf, districtAsOf, storedVersions } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow, withDatabase } from '../command.js';
import { exitCodes, Failed } from '../failed.js';
import { readRuleFiles, remarkFaults, storeRules } from '../rule-files.js';
import { paragraph, remark, said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

/** `bihuan rules check | list | load` */
export function rulesCommand(): Command {
  const rules = new Command('rules').description(said({ zh: '办理规程和工作日历', en: 'procedures and calendars' }));
  rules.command('check').description(said({ zh: '检查 procedures 文件夹中的文件', en: 'look for faults in the folder procedures' })).action(check);
  rules.command('list').description(said({ zh: '列出已载入的规程版本、施行期间和来源', en: 'the versions that are loaded, when they are in force, and where they came from' })).option('--json').action(list);
  rules.command('load').description(said({ zh: '把 procedures 文件夹中的文件载入数据库', en: 'store what the folder procedures says' })).action(load);
  return rules;
}

/** Needs no database. */
function check(): void {
  const { procedures, calendars, lists, likeness, notices, templates, faults } = readRuleFiles();
  remarkFaults(faults);
  tell({ zh: `可用：规程 ${procedures.length} 部，日历 ${calendars.length} 部，词表 ${lists.length} 份，相似规则 ${likeness.length} 份，通知规则 ${notices.length} 份，文书模板 ${templates.length} 份；错误 ${faults.length} 处。`, en: `Fit for use: ${procedures.length} procedures, ${calendars.length} calendars, ${lists.length} word lists, ${likeness.length} rules of likeness, ${notices.length} rules of notices, ${templates.length} files of templates; faults: ${faults.length}.` });
  if (faults.length > 0) process.exitCode = exitCodes.failed;
}

function list({ json }: { json?: boolean }): Promise<void> {
  return withDatabase(settingsNow(), async ({ hot }) => {
    const versions = await storedVersions(hot);
    const districts = [...new Set(versions.flatMap(({ approval }) => approval?.district ?? []))];
    const accounts = (await Promise.all(districts.map((district) => accountsOf(hot, district)))).flat();
    const zones = new Map(await Promise.all(districts.map(async (district) => [district, (await districtAsOf(hot, district))?.settings.zone ?? 'UTC'] as const)));
    const rows = versions.map(({ procedure: { valid: { from, to }, ...procedure }, approval }) => ({
      version: procedureKey(procedure), title: procedure.title, from, to: to ?? null,
      approved: approval && { by: accounts.find(({ id }) => id === approval.by)?.name ?? approval.by, district: approval.district, at: approval.at, on: localDate(zones.get(approval.district) ?? 'UTC', approval.at) },
    }));
    if (json) return tellJson(rows);
    tell(tableOf(rows.map(({ version, title, from, to, approved }) => [version, `${from} – ${to ?? ''}`.trimEnd(), said(sourceOf(approved)), said(title)])));
  });
}

function sourceOf(approved: { by: string; on: string } | null): InBoth {
  if (!approved) return { zh: '来自文件', en: 'from a file' };
  const { by, on } = approved;
  return { zh: `${by} 批准于 ${on}`, en: `approved by ${by} on ${on}` };
}

async function load(): Promise<void> {
  const files = readRuleFiles();
  remarkFaults(files.faults);
  if (files.procedures.length === 0) throw new Failed({ zh: '没有可用的办理规程，未载入任何内容。', en: 'There is no procedure that can be used; nothing was stored.' });
  const { stored, refused } = await withDatabase(settingsNow(), (database) => storeRules(database, files));
  for (const { why } of refused) remark(paragraph(why));
  tell(stored.length > 0 ? { zh: `已载入：${stored.join('、')}。`, en: `Stored: ${stored.join(', ')}.` } : { zh: '没有变化。', en: 'Nothing has changed.' });
  if (files.faults.length + refused.length > 0) process.exitCode = exitCodes.failed;
}
