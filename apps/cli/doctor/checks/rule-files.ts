import { readRuleFiles } from '../../rule-files.js';
import { bihuan, fault, warning, type Check } from '../finding.js';
import type { Machine } from '../places.js';

/** The files in procedures/, whether loaded or not. */
export const ruleFilesCheck: Check<Machine> = {
  name: 'rule-files',
  well: { zh: 'procedures 文件夹中的文件没有错误。', en: 'The files in procedures/ are without a fault.' },
  look: () => {
    const { procedures, faults } = readRuleFiles();
    const [first] = faults;
    if (first === undefined && procedures.length > 0) return [];
    const repair = { zh: `${bihuan('rules check')} 列出每处错误，逐一改正`, en: `${bihuan('rules check')} names every fault; mend each` };
    if (procedures.length === 0) return [fault('procedures 文件夹中没有可用的办理规程。', 'No procedure in the folder procedures can be used.', repair)];
    return [warning(`procedures 中有 ${faults.length} 处错误，首先：${first?.zh}`, `${faults.length === 1 ? 'There is 1 fault' : `There are ${faults.length} faults`} in procedures/, the first: ${first?.en}`, repair)];
  },
};
