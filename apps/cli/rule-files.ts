import type { Calendar, InBoth, Procedure, WordList } from '@bihuan/core';
import { loadCalendars, loadProcedures, loadWordLists, type RuleFault } from '@bihuan/rules';
import { canonical, loadedRules, loadRules, type Database } from '@bihuan/store';
import { paragraph, remark } from './speech.js';

/** Rules as the files of this folder say them. */
export interface RuleFiles {
  procedures: Procedure[];
  calendars: Calendar[];
  /** Words by which nuisances are suggested; read from the files at each start, and not stored. */
  lists: WordList[];
  faults: RuleFault[];
}

/** Reads ./procedures, its calendars and its word lists; a faulty file never costs a good one. */
export function readRuleFiles(folder = 'procedures'): RuleFiles {
  const { procedures, faults } = loadProcedures(folder);
  const { calendars, faults: more } = loadCalendars(`${folder}/calendars`);
  const { lists, faults: rest } = loadWordLists(`${folder}/words`);
  return { procedures, calendars, lists, faults: [...faults, ...more, ...rest] };
}

/** Says every fault, each with its file and line. */
export function remarkFaults(faults: readonly RuleFault[]): void {
  for (const fault of faults) remark(paragraph(fault));
}

/** Stores what the files say and the database does not know yet. Answers the names of what was stored, and of versions that are stored with other content. */
export async function storeRules({ hot }: Pick<Database, 'hot'>, files: RuleFiles): Promise<{ stored: string[]; changed: string[] }> {
  const known = await loadedRules(hot);
  const knownText = new Set([...known.procedures, ...known.calendars].map(canonical));
  const procedures = files.procedures.filter((procedure) => !knownText.has(canonical(procedure)));
  const calendars = files.calendars.filter((calendar) => !knownText.has(canonical(calendar)));
  const changed = await loadRules(hot, { procedures, calendars });
  const names = [...procedures.map(({ procedure, version }) => `${procedure}@${version}`), ...calendars.map(({ calendar }) => calendar)];
  return { stored: names.filter((name) => !changed.includes(name)), changed };
}

/** Why a version keeps its first content, and what to do instead. */
export function versionStands(name: string): InBoth {
  return {
    zh: `规程 ${name} 已按原内容载入，正在办理的投诉件以它为准，不能改动；请把文件中的 version 加一，并写明新的 valid.from。`,
    en: `Procedure ${name} is stored with other content, and complaints are handled under it, so it stays; raise version in the file by one and give it a new valid.from.`,
  };
}
