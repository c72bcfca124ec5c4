import { localDate, procedureKey, type Procedure } from '@bihuan/core';
import { procedureOn } from '@bihuan/rules';
import { canonical, hoursOf, loadedRules, storedVersions, withinApproved, type LoadedRules, type StoredVersion } from '@bihuan/store';
import { readRuleFiles, whyNotStored } from '../../rule-files.js';
import { bihuan, fault, warning, type Check, type Trouble } from '../finding.js';
import type { Installation } from '../places.js';

/** Whether every district has rules in force, and whether they are those of the files. */
export const rulesCheck: Check<Installation> = {
  name: 'rules',
  well: { zh: '每个辖区都有施行中的规程，与 procedures 文件夹一致。', en: 'Every district has a procedure in force, as the folder procedures says.' },
  look: async ({ pool, districts }) => {
    const [loaded, versions] = [await loadedRules(pool), await storedVersions(pool)];
    const now = (await hoursOf(pool)).office;
    const lacking = districts.filter(({ procedure, zone }) => procedureOn(loaded.procedures, procedure, localDate(zone, now)) === undefined);
    return [
      ...lacking.map(({ district, procedure }) =>
        fault(`辖区 ${district} 没有施行中的办理规程（${procedure}），不能登记。`, `District ${district} has no procedure in force (${procedure}); nothing can be registered.`, {
          zh: `在 procedures/${procedure}.yaml 写明今天有效的版本（valid.from），再运行 ${bihuan('rules load')}`,
          en: `give procedures/${procedure}.yaml a version that is valid today (valid.from), then ${bihuan('rules load')}`,
        }),
      ),
      ...otherOnDisk(loaded, versions),
    ];
  },
};

function otherOnDisk(loaded: LoadedRules, versions: readonly StoredVersion[]): Trouble[] {
  const files = readRuleFiles();
  const texts = new Set([...loaded.procedures, ...loaded.calendars].map(canonical));
  // What the office has approved ends what a file leaves open.
  const changed = files.procedures.map((procedure) => withinApproved(procedure, versions)).filter((procedure) => !texts.has(canonical(procedure)));
  const names = [...changed.map(procedureKey), ...files.calendars.filter((calendar) => !texts.has(canonical(calendar))).map(({ calendar }) => calendar)];
  const stands = changed.filter((file) => loaded.procedures.some((other) => procedureKey(file) === procedureKey(other) && !sameButForEnd(file, other)) || versions.some((other) => other.approval && takesItsDays(other, file)));
  const fresh = names.filter((name) => !stands.some((procedure) => name === procedureKey(procedure)));
  return [
    ...stands.map(procedureKey).map((name) => warning(`规程 ${name} 的文件与已载入的内容不同，没有生效。`, `The file of ${name} differs from what is loaded, and is not in force.`, whyNotStored(name, versions))),
    ...(fresh.length > 0 ? [warning(`procedures 中有尚未载入的改动：${fresh.join('、')}。`, `Changed in procedures/ and not loaded: ${fresh.join(', ')}.`, bihuan('rules load'))] : []),
  ];
}

/** An approved version that is older and still in force on the first day of the other. */
function takesItsDays({ procedure: approved }: StoredVersion, file: Procedure): boolean {
  return approved.procedure === file.procedure && approved.version < file.version && (approved.valid.to ?? file.valid.from) >= file.valid.from;
}

/** The last day of a version may still be set; anything else of it stays. */
function sameButForEnd(file: Procedure, loaded: Procedure): boolean {
  const open = (one: Procedure) => canonical({ ...one, valid: { from: one.valid.from } });
  return open(file) === open(loaded);
}
