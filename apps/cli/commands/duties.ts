import { readDutyList } from '@bihuan/rules';
import { Command, Option } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { districtOf } from '../district.js';
import { Failed, misused, orFailed } from '../failed.js';
import { remarkFaults } from '../rule-files.js';
import { said, tell, tellJson } from '../speech.js';

/** `bihuan duties load | show` */
export function dutiesCommand(): Command {
  const duties = new Command('duties').description(said({ zh: '职责清单：何种投诉归哪个单位', en: 'duty lists: which complaints are whose' }));
  const district = () => new Option('--district <code>', said({ zh: '辖区（只有一个时可不写）', en: 'district, where there is more than one' }));
  duties.command('load <file>').description(said({ zh: '载入一份清单（YAML），自其施行之日起生效', en: 'take in a list (YAML), which holds from its first day on' })).addOption(district()).action(load);
  duties.command('show').description(said({ zh: '查看某日施行的清单', en: 'show the list that holds on a day' })).addOption(district())
    .option('--on <day>', said({ zh: '日期，例如 2026-07-01；不写即今日', en: 'a day, e.g. 2026-07-01; today where none is named' })).action(show);
  return duties;
}

interface Asked {
  district?: string;
  on?: string;
}

/** All of it or nothing. */
function load(file: string, { district: named }: Asked): Promise<void> {
  const { list, faults } = readDutyList(file);
  remarkFaults(faults);
  if (!list) throw new Failed({ zh: '清单有误，未载入任何内容。', en: 'The list is at fault; nothing was stored.' });
  return withOffice(settingsNow(), async ({ duties, time }, database) => {
    const district = await districtOf(database, named);
    orFailed(await duties.put({ district, account: 'command-line' }, list, list.reason, await time.now()));
    tell({ zh: `已载入 ${list.rows.length} 行，自 ${list.from} 起施行。`, en: `${list.rows.length} rows are stored, which hold from ${list.from} on.` });
  });
}

function show({ district: named, on: day }: Asked): Promise<void> {
  if (day !== undefined && !isDay(day)) throw misused(`${day} 不是日期；应如 2026-07-01。`, `${day} is no day; write it like 2026-07-01.`);
  return withOffice(settingsNow(), async ({ duties, rulebook, time }, database) => {
    const district = await districtOf(database, named);
    await rulebook.know(district);
    const { on, list, next } = await duties.on(district, await time.now(), day);
    tellJson({ on, from: list?.from ?? null, rows: list?.rows ?? [], next });
  });
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
