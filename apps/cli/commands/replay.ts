import { localDate } from '@bihuan/core';
import { mustBeInForce, readStories, replay, rowsOf, storiesMapping, type ReplayReport } from '@bihuan/replay';
import { Command } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { groupLabel, nameLabel, readings } from '../replayed.js';
import { orNotPlayed, progress, took } from '../replaying.js';
import { readRuleFiles, remarkFaults, storeRules } from '../rule-files.js';
import { said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

/** `bihuan replay` */
export function replayCommand(): Command {
  return new Command('replay')
    .description(said({ zh: '在空数据库中重演一个机关实际的办理经过，时间随之移动', en: 'play what a real office did in an empty store, with the clock moved' }))
    .argument('<stories>', said({ zh: 'JSON 行文件，可用 gzip 压缩', en: 'JSON lines, gzipped or not' }))
    .option('--procedure <name>', said({ zh: `办理规程；不写则用 ${storiesMapping.office.procedure}`, en: `procedure; ${storiesMapping.office.procedure} when left out` }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action(async (file: string, { procedure, json }: { procedure?: string; json?: boolean }) => {
      const began = Date.now();
      const stories = await orNotPlayed(() => readStories(file, storiesMapping));
      const files = readRuleFiles();
      remarkFaults(files.faults);
      await orNotPlayed(() => mustBeInForce(files.procedures, procedure ?? storiesMapping.office.procedure, localDate(storiesMapping.office.zone, stories.from)));
      const report = await withOffice(settingsNow(), async (office, database) => {
        await storeRules(database, files);
        await office.hearOfRules();
        return orNotPlayed(() => replay(office, stories, storiesMapping, { procedure, onProgress: progress(stories.commands.length) }));
      });
      if (json) tellJson(report);
      else show(report);
      took(began);
    });
}

function show(report: ReplayReport): void {
  const { stories, procedures, played, refusals } = report;
  tell({
    zh: `${stories.from.slice(0, 10)} 至 ${stories.to.slice(0, 10)}：${stories.complaints} 件、${stories.commands} 个动作，规程 ${procedures.join('、')}`,
    en: `${stories.from.slice(0, 10)} to ${stories.to.slice(0, 10)}: ${stories.complaints} complaints, ${stories.commands} commands, procedure ${procedures.join(', ')}`,
  });
  tell({ zh: '\n经过与对应的动作', en: '\nWhat the office did, and as what it was played' });
  tell(tableOf(played.map(({ command, times, done, refused }) => [times, command, counts(done), refusedIn(refused)]), '  '));
  tell({ zh: '\n被拒', en: '\nRefused' });
  tell(tableOf(refusals.map(({ code, times, by }) => [times, code, counts(by)]), '  '));
  tell({ zh: '\n结果', en: '\nWhat came of it' });
  tell(tableOf(rowsOf(report).filter(({ group }) => group !== 'refused').map((row) => [row.value, said(groupLabel(row)), said(nameLabel(row))]), '  '));
  for (const reading of readings) tell(reading);
}

function counts(of: Readonly<Record<string, number>>): string {
  return Object.entries(of).map(([name, times]) => `${name} ${times}`).join(', ');
}

function refusedIn(refused: Readonly<Record<string, number>>): string {
  return Object.keys(refused).length > 0 ? `✗ ${counts(refused)}` : '';
}
