import { demoOffices, demoStands, makeDemo } from '@bihuan/intake';
import type { Office } from '@bihuan/desk';
import type { Settings } from '@bihuan/platform';
import { districtCodes, type Database } from '@bihuan/store';
import { inOffice } from '../command.js';
import { migrateAll } from '../commands/migrate.js';
import { exitCodes, Failed } from '../failed.js';
import { readRuleFiles, remarkFaults, storeRules } from '../rule-files.js';
import { paragraph, remark, tell } from '../speech.js';
import { closeDemo, openDemoAccounts, type OpenAccount } from './demo-accounts.js';
import { INVITATION_HOURS } from './invitation-hours.js';
import { rulesMustBeThere } from './rules-there.js';
import { setTime } from './set-time.js';

/** What whoever started the system is to be told. */
export interface Welcome {
  accounts: readonly OpenAccount[];
  /** Token by which the first district is founded; set while there is none. */
  invitation?: string;
}

/** Brings a database to where the system can run on it: schema, rules, time, and on the first run the demo. A second run changes nothing. */
export async function makeReady(url: string, settings: Settings): Promise<Welcome> {
  tell({ zh: '正在检查数据库结构', en: 'looking at the schema' });
  const run = await migrateAll(url, settings);
  if (run.length > 0) tell({ zh: `已执行 ${run.length} 项迁移`, en: `${run.length} migrations run` });
  return inOffice(url, async (office, database) => {
    await loadFiles(office, database);
    const districts = await districtCodes(database.hot);
    const isDemo = districts.length === 0 ? settings.demo : await demoStands(office);
    // A demo that was cut off before it had a district has left its time behind: an office begins today.
    if (districts.length === 0 && !isDemo) await office.time.catchUp();
    await setTime(office, settings, isDemo && settings.demo);
    if (isDemo && settings.demo) await playDemo(office);
    if (isDemo && !settings.demo) await closeDemo(office);
    await rulesMustBeThere(office, await districtCodes(database.hot));
    return {
      accounts: isDemo && settings.demo ? await openDemoAccounts(office) : [],
      ...(districts.length === 0 && !isDemo ? { invitation: await office.accounts.invite(INVITATION_HOURS) } : {}),
    };
  });
}

async function loadFiles(office: Office, database: Database): Promise<void> {
  const files = readRuleFiles();
  remarkFaults(files.faults);
  if (files.procedures.length === 0) {
    throw new Failed({ zh: 'procedures 文件夹中没有可用的办理规程；请按上面的提示改正后重新启动。', en: 'No procedure in the folder procedures can be used; mend what is named above and start again.' }, exitCodes.mendFirst);
  }
  const { stored, refused } = await storeRules(database, files);
  for (const { why } of refused) remark(paragraph(why));
  if (stored.length > 0) tell({ zh: `已载入规程和日历：${stored.join('、')}`, en: `procedures and calendars loaded: ${stored.join(', ')}` });
  await office.hearOfRules();
}

async function playDemo(office: Office): Promise<void> {
  const [first] = demoOffices;
  if (first && !office.rulebook.all().some(({ procedure }) => procedure === first.procedure)) {
    throw new Failed(
      { zh: `演示辖区要用规程 ${first.procedure}，但它不可用；请改正该文件，或用 BIHUAN_DEMO=off npm start 启动。`, en: `The demo district wants the procedure ${first.procedure}, which cannot be used; mend that file, or start with BIHUAN_DEMO=off npm start.` },
      exitCodes.mendFirst,
    );
  }
  if (await office.time.behind()) tell({ zh: '正在办理演示辖区七个月的投诉件，约需十秒', en: 'living through seven months of the demo district, about ten seconds' });
  const { registered, refused } = await makeDemo(office);
  if (registered > 0) tell({ zh: `已生成演示辖区和 ${registered} 件虚构投诉件`, en: `demo districts made, with ${registered} invented complaints` });
  for (const { key, action, refusal } of registered > 0 ? refused : []) remark(`${key} ${action}: ${refusal.refused}`);
}
