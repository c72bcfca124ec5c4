import { localDate, type Instant } from '@bihuan/core';
import type { Settings } from '@bihuan/platform';
import { candidateOf, inUse, mustBeFirstOfItsName, mustBeFree, readStories, replay, rowsOf, storiesMapping, type Candidate, type ReplayReport } from '@bihuan/replay';
import { Command } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { Failed } from '../failed.js';
import { groupLabel, ledgerRow, nameLabel, readings } from '../replayed.js';
import { orNotPlayed, progress, took } from '../replaying.js';
import { readRuleFiles, remarkFaults, storeRules, type RuleFiles } from '../rule-files.js';
import { paragraph, remark, said, tell, tellJson } from '../speech.js';
import { whoRuns } from '../start/one-run.js';
import { tableOf } from '../table.js';

/** `bihuan replay` */
export function replayCommand(): Command {
  return new Command('replay')
    .description(said({ zh: '在空数据库中重演一个机关实际的办理经过，时间随之移动', en: 'play what a real office did in an empty store, with the clock moved' }))
    .argument('<stories>', said({ zh: 'JSON 行文件，可用 gzip 压缩', en: 'JSON lines, gzipped or not' }))
    .option('--procedure <name>', said({ zh: `办理规程的名称，或尚未施行的 .yaml 文件；不写则用 ${storiesMapping.office.procedure}`, en: `procedure by its name, or a .yaml file that is not in force yet; ${storiesMapping.office.procedure} when left out` }))
    .option('--on-this-store', said({ zh: '即使此库的邀请尚未使用，也在此库重演', en: 'replay in this store, also while an invitation to found a district is open' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action(async (file: string, { procedure = storiesMapping.office.procedure, json, onThisStore }: { procedure?: string; json?: boolean; onThisStore?: boolean }) => {
      const began = Date.now();
      const stories = await orNotPlayed(() => readStories(file, storiesMapping));
      const files = readRuleFiles();
      remarkFaults(files.faults);
      const candidate = await orNotPlayed(() => candidateOf(procedure, files.procedures, localDate(storiesMapping.office.zone, stories.from)));
      const settings = settingsNow();
      await mustNotRun(settings);
      const report = await withOffice(settings, (office, database) =>
        orNotPlayed(async () => {
          await mustBeFree(office, onThisStore); // before the rules are written, too
          mustBeFirstOfItsName(office, candidate);
          await storeRules(database, filesWith(files, candidate));
          await office.hearOfRules();
          return replay(office, stories, storiesMapping, { procedure: candidate.procedure, onThisStore, onBegin: sayTheTime, onProgress: progress(stories.commands.length) });
        }),
      );
      if (json) tellJson(report);
      else show(report);
      took(began);
    });
}

/** Of the server that comes along the folder knows more than the database: a system that is about to run has not connected yet. */
async function mustNotRun({ databaseUrl, dataFolder }: Settings): Promise<void> {
  const run = databaseUrl === undefined ? await whoRuns(dataFolder) : undefined;
  if (run) throw new Failed(inUse([`${dataFolder}, ${run.address}`]).why);
}

/** The rule files, with what is tried in the place of its name. */
function filesWith(files: RuleFiles, { procedure, versions }: Candidate): RuleFiles {
  return { ...files, procedures: [...files.procedures.filter((each) => each.procedure !== procedure), ...versions] };
}

function sayTheTime(from: Instant, to: Instant): void {
  remark(
    paragraph({
      zh: `此库的时间将从 ${from} 永久拨到 ${to}，随经过前进，演完后停在那时继续走；系统以后在此库启动，仍是那个时间。`,
      en: `The time of this store is now set from ${from} to ${to} for good; it moves on with the stories and goes on from their end, also when the system is started on it later.`,
    }),
  );
}

function show(report: ReplayReport): void {
  const { stories, procedures, played, refusals, ledger } = report;
  tell({
    zh: `${stories.from.slice(0, 10)} 至 ${stories.to.slice(0, 10)}：${stories.complaints} 件、${stories.commands} 个动作，规程 ${procedures.join('、')}`,
    en: `${stories.from.slice(0, 10)} to ${stories.to.slice(0, 10)}: ${stories.complaints} complaints, ${stories.commands} commands, procedure ${procedures.join(', ')}`,
  });
  tell({ zh: '\n经过与对应的动作', en: '\nWhat the office did, and as what it was played' });
  tell(tableOf(played.map(({ command, times, done, refused }) => [times, command, counts(done), refusedIn(refused)]), '  '));
  tell({ zh: '\n被拒', en: '\nRefused' });
  tell(tableOf(refusals.map(({ code, times, by }) => [times, code, counts(by)]), '  '));
  tell({ zh: '\n结果', en: '\nWhat came of it' });
  tell(tableOf(rowsOf(report).filter(({ group }) => group !== 'refused' && group !== 'ledger').map((row) => [row.value, said(groupLabel(row)), said(nameLabel(row))]), '  '));
  tell({ zh: `\n台账：${ledger.length} 个点位，投诉最多的在前`, en: `\nThe ledger: ${ledger.length} places, the most complained of first` });
  tell(tableOf(ledger.map((entry) => ledgerRow(entry).map((cell) => (typeof cell === 'number' ? cell : said(cell)))), '  '));
  for (const reading of readings) tell(reading);
}

function counts(of: Readonly<Record<string, number>>): string {
  return Object.entries(of).map(([name, times]) => `${name} ${times}`).join(', ');
}

function refusedIn(refused: Readonly<Record<string, number>>): string {
  return Object.keys(refused).length > 0 ? `✗ ${counts(refused)}` : '';
}
