import type { Calendar, Procedure } from '@bihuan/core';
import { faultOf, type Path, type RuleFault } from './fault.js';
import type { Read } from './load.js';
import { senseless } from './sense/sense.js';
import type { Source } from './yaml-file.js';

/** The version of a procedure that is in force on a local day (`YYYY-MM-DD`). */
export function procedureOn(procedures: readonly Procedure[], name: string, date: string): Procedure | undefined {
  return procedures.find(({ procedure, valid }) => procedure === name && valid.from <= date && date <= (valid.to ?? date));
}

/** On any day one version is in force: where two claim a day, the older stays and the newer is at fault. */
export function overlaps(read: readonly Read<Procedure>[]): { kept: Procedure[]; faults: RuleFault[] } {
  const kept: Procedure[] = [];
  const faults: RuleFault[] = [];
  for (const { document, source } of [...read].sort((a, b) => a.document.version - b.document.version)) {
    const { procedure, version, valid } = document;
    const same = kept.filter((other) => other.procedure === procedure);
    const twin = same.find((other) => other.version === version);
    const other = same.find((one) => one.valid.from <= (valid.to ?? one.valid.from) && valid.from <= (one.valid.to ?? valid.from));
    if (twin !== undefined) {
      faults.push(clash(source, ['version'], version, `a version other than ${version}`, `${procedure} 已有第 ${version} 版，请用新的版本号`, `${procedure} has a version ${version} already; give this one a new number`));
    } else if (other !== undefined) {
      const until = other.valid.to ?? '…';
      faults.push(clash(source, ['valid', 'from'], valid.from, `no day of version ${other.version}`, `与第 ${other.version} 版（${other.valid.from} 至 ${until}）的施行期间重叠，请先写明旧版的最后一日`, `version ${other.version} is in force from ${other.valid.from} to ${until}; give that one its last day first`));
    } else kept.push(document);
  }
  return { kept, faults };
}

/** One document per calendar: the first by file name stays, the second is at fault. */
export function sameCalendar(read: readonly Read<Calendar>[]): { kept: Calendar[]; faults: RuleFault[] } {
  const kept: Calendar[] = [];
  const faults: RuleFault[] = [];
  for (const { document, source } of read) {
    const { calendar } = document;
    if (kept.some((other) => other.calendar === calendar)) {
      faults.push(clash(source, ['calendar'], calendar, 'another name', '另有一个文件已用此代码', 'another file has this name already'));
    } else kept.push(document);
  }
  return { kept, faults };
}

function clash(source: Source, path: Path, value: unknown, allowed: string, zh: string, en: string): RuleFault {
  return faultOf(senseless(path, value, allowed, zh, en), source.file, source.lineOf(path));
}
