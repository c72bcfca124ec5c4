import { readFileSync } from 'node:fs';
import { check, linesOfCheck, type Checked, type ClientLine, type Evidence, type ReceiverLine, type Violation } from '@bihuan/check';
import { NotMigrated } from '@bihuan/desk';
import { isMigrated } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow, withDatabase } from '../command.js';
import { exitCodes, misused } from '../failed.js';
import { remark, said, tell, tellJson } from '../speech.js';

interface Asked {
  json?: boolean;
  clients?: string;
  receiver?: string;
}

/** `bihuan check` */
export function checkCommand(): Command {
  return new Command('check')
    .description(said({ zh: '核对全库：没有丢失，没有重复，没有无人负责的事项；不改动任何内容', en: 'hold the whole store against all that must be so: nothing lost, nothing doubled, nothing that nobody owes; changes nothing' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .option('--clients <file>', said({ zh: '请求记录（每行一个 JSON）', en: 'record of the clients, one JSON a line' }))
    .option('--receiver <file>', said({ zh: '接收方日志（每行一个 JSON）', en: 'log of the receiver, one JSON a line' }))
    .action(async ({ json, clients, receiver }: Asked) => {
      const evidence: Evidence = { ...(clients ? { clients: linesOf<ClientLine>(clients) } : {}), ...(receiver ? { receiver: linesOf<ReceiverLine>(receiver) } : {}) };
      const checked = await withDatabase(settingsNow(), async ({ hot }) => {
        if (!(await isMigrated(hot).catch(absent))) throw new NotMigrated();
        return check(hot, { evidence, progress });
      });
      if (json) tellJson(checked);
      else show(checked);
      if (checked.violations.length > 0) process.exitCode = exitCodes.failed;
    });
}

/** The table of what was migrated is not there. */
function absent(error: Error & { code?: unknown }): false {
  if (error.code !== '42P01') throw error;
  return false;
}

function linesOf<Line>(file: string): Line[] {
  const texts = readFileSync(file, 'utf8').split('\n');
  return texts.flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      return [JSON.parse(text) as Line];
    } catch {
      throw misused(`${file} 第 ${index + 1} 行不是 JSON`, `line ${index + 1} of ${file} is no JSON`);
    }
  });
}

/** Only of a store on which somebody waits. */
function progress(subjects: number): void {
  if (subjects % 10_000 === 0) remark({ zh: `已核对 ${subjects} 件…`, en: `${subjects} subjects checked…` });
}

function show({ violations, unlisted, counts, lateness, ms }: Checked): void {
  for (const violation of violations) tell(sentenceOf(violation));
  for (const { no, remedy, ...name } of linesOfCheck.filter((line) => violations.some((violation) => violation.line === line.no))) {
    tell(`→ [${no}] ${said(name)}\n    ${said(remedy)}`);
  }
  if (unlisted > 0) tell({ zh: `另有 ${unlisted} 处未列出。`, en: `${unlisted} more are not listed.` });
  const { subjects, lines, clocks, rungs, notices, deliveries, commands, parked, partly } = counts;
  tell({ zh: `${subjects} 件、${lines} 行过程、${clocks} 个时限、${rungs} 次响铃、${notices} 条通知、${deliveries} 次回调、${commands} 条对其他事项的指令；搁置 ${parked}，只核对到日的到期日 ${partly}。`,
    en: `${subjects} subjects, ${lines} lines, ${clocks} clocks, ${rungs} rungs, ${notices} notices, ${deliveries} deliveries, ${commands} commands to other subjects; ${parked} parked, ${partly} due dates checked to the day only.` });
  tell({ zh: `响铃迟到：中位 ${lateness.p50} 毫秒，95% 在 ${lateness.p95} 毫秒内，最多 ${lateness.max} 毫秒；未响先停 ${lateness.overtaken}。`,
    en: `rungs late: median ${lateness.p50} ms, 95 % within ${lateness.p95} ms, at most ${lateness.max} ms; ${lateness.overtaken} stopped before they rang.` });
  const found = violations.length + unlisted;
  tell(found > 0 ? { zh: `用时 ${ms} 毫秒：发现 ${found} 处不符。`, en: `${ms} ms: ${found} things are not as they must be.` } : { zh: `用时 ${ms} 毫秒：全部相符。`, en: `${ms} ms: all is as it must be.` });
}

function sentenceOf({ line, district, number, subject, what, ...sentence }: Violation): string {
  const where = [district, number ?? subject].filter(Boolean).join(' ');
  return `[${line}] ${where}${where ? ' ' : ''}${what}: ${said(sentence)}`;
}
