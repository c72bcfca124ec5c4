import { demoStands, makeDemo } from '@bihuan/intake';
import { districtCodes } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { Failed } from '../failed.js';
import { readRuleFiles, remarkFaults, storeRules } from '../rule-files.js';
import { said, tell } from '../speech.js';
import { setTime } from '../start/set-time.js';

/** `bihuan demo` */
export function demoCommand(): Command {
  return new Command('demo').description(said({ zh: '在空数据库中生成演示辖区', en: 'make the demo districts in an empty store' })).action(() => {
    const settings = settingsNow();
    return withOffice(settings, async (office, database) => {
      const districts = await districtCodes(database.hot);
      if (districts.length > 0 && !(await demoStands(office))) {
        throw new Failed({
          zh: `数据库中已有辖区 ${districts.join('、')}；演示只能生成在空数据库中，例如 BIHUAN_DATA=./.bihuan-demo npm start。`,
          en: `There are districts already (${districts.join(', ')}); the demo wants an empty store, e.g. BIHUAN_DATA=./.bihuan-demo npm start.`,
        });
      }
      const files = readRuleFiles();
      remarkFaults(files.faults);
      await storeRules(database, files);
      await setTime(office, settings, true);
      await office.hearOfRules();
      const { registered } = await makeDemo(office);
      tell(registered > 0 ? { zh: `已生成演示辖区和 ${registered} 件虚构投诉件。`, en: `Demo districts made, with ${registered} invented complaints.` } : { zh: '演示辖区已经齐全，没有变化。', en: 'The demo is there already; nothing has changed.' });
    });
  });
}
