import { localDate, type InBoth } from '@bihuan/core';
import { startEmbeddedPostgres, type Settings } from '@bihuan/platform';
import { candidateOf, readStories, rehearse, storiesMapping, type RehearsalReport } from '@bihuan/replay';
import { MayNotCreateDatabases } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow } from '../command.js';
import { Failed, misused } from '../failed.js';
import { groupLabel, nameLabel, readings } from '../replayed.js';
import { askedToEnd, orNotPlayed, progress, took } from '../replaying.js';
import { readRuleFiles, remarkFaults } from '../rule-files.js';
import { remark, said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

/** `bihuan rehearse` */
export function rehearseCommand(): Command {
  return new Command('rehearse')
    .description(said({ zh: '按两部规程各重演一遍并比较；不写入本库', en: 'play the same stories under two procedures and compare; nothing is written' }))
    .argument('<stories>', said({ zh: 'JSON 行文件，可用 gzip 压缩', en: 'JSON lines, gzipped or not' }))
    .requiredOption('--procedures <a,b>', said({ zh: '两部规程：名称，或尚未施行的 .yaml 文件', en: 'two procedures: names, or .yaml files that are not in force yet' }))
    .option('--json', said({ zh: '输出 JSON', en: 'answer as JSON' }))
    .action(async (file: string, { procedures, json }: { procedures: string; json?: boolean }) => {
      const began = Date.now();
      const [a, b, third] = procedures.split(',').map((name) => name.trim());
      if (!a || !b || third !== undefined || a === b) throw misused('--procedures 要写两部不同的规程，用逗号隔开。', 'With --procedures name two different procedures, a comma between them.');
      const stories = await orNotPlayed(() => readStories(file, storiesMapping));
      const files = readRuleFiles();
      remarkFaults(files.faults);
      const firstDay = localDate(storiesMapping.office.zone, stories.from);
      const [one, other] = [await orNotPlayed(() => candidateOf(a, files.procedures, firstDay)), await orNotPlayed(() => candidateOf(b, files.procedures, firstDay))];
      const report = await askedToEnd((stop) =>
        withServerToTheEnd(settingsNow(), (url) =>
          orNotPlayed(() =>
            rehearse(
              {
                url, stories, mapping: storiesMapping, calendars: files.calendars, stop, tell: (parked) => remark(JSON.stringify(parked)),
                onProgress: (label) => progress(stories.commands.length, `${label} `),
              },
              one, other,
            ),
          ),
        ),
      );
      if (json) tellJson(report);
      else show(report);
      took(began);
    });
}

/** The server is not stopped before what was made in it is dropped, also when somebody asks to end. */
async function withServerToTheEnd<T>({ databaseUrl, dataFolder }: Settings, work: (url: string) => Promise<T>): Promise<T> {
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres({ dataFolder, onProgress: remark }) : undefined;
  try {
    return await work(embedded?.url ?? databaseUrl ?? '');
  } catch (error) {
    throw error instanceof MayNotCreateDatabases ? new Failed(mayNot(error.user)) : error;
  } finally {
    await embedded?.stop();
  }
}

function mayNot(user: string): InBoth {
  return {
    zh: `数据库用户 ${user} 不能新建数据库，而预演要在旁边另建一个；请由数据库管理员执行：alter role "${user}" createdb。`,
    en: `The database user ${user} may not create databases, and a rehearsal makes one beside; let the database's administrator run: alter role "${user}" createdb.`,
  };
}

function show({ procedures: { a, b }, differences }: RehearsalReport): void {
  const head = ['', '', 'A', 'B', 'B−A'];
  tell(`A = ${a}   B = ${b}\n`);
  tell(tableOf([head, ...differences.map((row) => [said(groupLabel(row)), said(nameLabel(row)), row.a, row.b, signed(row.difference)])]));
  for (const reading of readings) tell(reading);
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}
