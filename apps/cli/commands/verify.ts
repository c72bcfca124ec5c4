import type { InBoth } from '@bihuan/core';
import { NotMigrated } from '@bihuan/desk';
import { isMigrated, storeSize, verify, type Break, type Database, type Finding } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow, withDatabase } from '../command.js';
import { exitCodes } from '../failed.js';
import { said, tell, tellJson } from '../speech.js';

/** What a walk over every history came to. */
export interface Verified {
  subjects: number;
  lines: number;
  findings: readonly Finding[];
  ms: number;
}

/** `bihuan verify` */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(said({ zh: '核对全部办理过程是否被改动', en: 'prove that no history was changed' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action(async ({ json }: { json?: boolean }) => {
      const verified = await withDatabase(settingsNow(), async (database) => {
        if (!(await isMigrated(database.hot).catch(absent))) throw new NotMigrated();
        return verifyAll(database);
      });
      if (json) tellJson(verified);
      else showVerified(verified);
      if (verified.findings.length > 0) process.exitCode = exitCodes.failed;
    });
}

/** Walks every subject. */
export async function verifyAll({ hot }: Pick<Database, 'hot'>): Promise<Verified> {
  const began = Date.now();
  const findings: Finding[] = [];
  for await (const finding of verify(hot)) findings.push(finding);
  return { ...(await storeSize(hot)), findings, ms: Date.now() - began };
}

/** The table of what was migrated is not there. */
function absent(error: Error & { code?: unknown }): false {
  if (error.code !== '42P01') throw error;
  return false;
}

/** Names every line that is not as it was written, and says how many were read. */
export function showVerified({ subjects, lines, findings, ms }: Verified): void {
  for (const { district, number, subject, seq, what } of findings) {
    const { zh, en } = breaks[what];
    tell({ zh: `${district} ${number ?? subject} 第 ${seq} 行：${zh}`, en: `${district} ${number ?? subject} line ${seq}: ${en}` });
  }
  const found = findings.length > 0 ? { zh: `发现 ${findings.length} 处改动`, en: `${findings.length} lines are not as they were written` } : { zh: '未发现改动', en: 'nothing was changed' };
  tell({ zh: `已核对 ${subjects} 件、${lines} 行办理过程，用时 ${ms} 毫秒：${found.zh}。`, en: `${subjects} subjects with ${lines} lines read in ${ms} ms: ${found.en}.` });
}

const breaks: Readonly<Record<Break, InBoth>> = {
  'line-missing': { zh: '这一行缺失', en: 'the line is missing' },
  'line-changed': { zh: '内容被改动', en: 'its content was changed' },
  'chain-broken': { zh: '与上一行不再相连', en: 'it does not follow the line before' },
  'columns-differ-from-event': { zh: '编号或时间被改动', en: 'its id or time was changed' },
  'text-changed': { zh: '所附文字被改动', en: 'a text of it was changed' },
  'evidence-changed': { zh: '所附佐证被改动', en: 'a piece of its evidence was changed' },
  'reporter-changed': { zh: '反映人身份被改动', en: 'the reporter was changed' },
  'paper-not-in-history': { zh: '有办理过程中没有的文字或佐证', en: 'there is a paper that the history does not know' },
  'head-differs': { zh: '当前状态与最后一行不符', en: 'the row does not match the last line' },
  'subject-missing': { zh: '事项已不存在', en: 'the subject itself is gone' },
};
