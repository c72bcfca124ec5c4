import { procedureKey, type Calendar, type InBoth, type LikenessRules, type NoticeRules, type Procedure, type TemplateFile, type WordList } from '@bihuan/core';
import { loadCalendars, loadLikeness, loadNotices, loadProcedures, loadTemplates, loadWordLists, type RuleFault } from '@bihuan/rules';
import { canonical, loadedRules, loadRules, storedVersions, withinApproved, type Database, type StoredVersion } from '@bihuan/store';
import { paragraph, remark } from './speech.js';

/** Rules as the files of this folder say them. */
export interface RuleFiles {
  procedures: Procedure[];
  calendars: Calendar[];
  /** Words by which nuisances are suggested; read from the files at each start, and not stored. */
  lists: WordList[];
  /** What makes reports alike; read from the files, and not stored. */
  likeness: LikenessRules[];
  /** When mail goes out. */
  notices: NoticeRules[];
  /** The words of mails and letters. */
  templates: TemplateFile[];
  faults: RuleFault[];
}

/** Reads ./procedures, its calendars, word lists, rules of likeness and of mail, and templates; a faulty file never costs a good one. */
export function readRuleFiles(folder = 'procedures'): RuleFiles {
  const { procedures, faults } = loadProcedures(folder);
  const { calendars, faults: more } = loadCalendars(`${folder}/calendars`);
  const { lists, faults: rest } = loadWordLists(`${folder}/words`);
  const { notices, faults: ofNotices } = loadNotices(`${folder}/notices`);
  const { likeness, faults: ofLikeness } = loadLikeness(`${folder}/likeness`);
  const { templates, faults: ofTemplates } = loadTemplates(`${folder}/templates`);
  return { procedures, calendars, lists, likeness, notices, templates, faults: [...faults, ...more, ...rest, ...ofLikeness, ...ofNotices, ...ofTemplates] };
}

/** Says every fault, each with its file and line. */
export function remarkFaults(faults: readonly RuleFault[]): void {
  for (const fault of faults) remark(paragraph(fault));
}

/** A version of a file that was not stored, and what to do about it. */
export interface NotStored {
  name: string;
  why: InBoth;
}

/** Stores what the files say and the database does not know yet. Answers the names of what was stored, and the versions that were not. */
export async function storeRules({ hot }: Pick<Database, 'hot'>, files: RuleFiles): Promise<{ stored: string[]; refused: NotStored[] }> {
  const [versions, known] = [await storedVersions(hot), await loadedRules(hot)];
  const knownText = new Set([...versions.map(({ procedure }) => procedure), ...known.calendars, ...known.notices, ...known.templates].map(canonical));
  const procedures = files.procedures.filter((procedure) => !knownText.has(canonical(withinApproved(procedure, versions))));
  const calendars = files.calendars.filter((calendar) => !knownText.has(canonical(calendar)));
  const notices = files.notices.filter((rules) => !knownText.has(canonical(rules)));
  const templates = files.templates.filter((file) => !knownText.has(canonical(file)));
  const refused = await loadRules(hot, { procedures, calendars, notices, templates });
  const names = [...procedures.map(procedureKey), ...calendars.map(({ calendar }) => calendar), ...notices.map((rules) => rules.notices), ...templates.map((file) => file.templates)];
  return { stored: names.filter((name) => !refused.includes(name)), refused: refused.map((name) => ({ name, why: whyNotStored(name, versions) })) };
}

/** Why a version of a file was not stored, or will not be. */
export function whyNotStored(name: string, versions: readonly StoredVersion[]): InBoth {
  return versions.some(({ procedure }) => procedureKey(procedure) === name) ? versionStands(name) : daysTaken(name);
}

/** Why a version keeps its first content, and what to do instead. */
function versionStands(name: string): InBoth {
  return {
    zh: `规程 ${name} 已按原内容载入，正在办理的投诉件以它为准，不能改动；请把文件中的 version 加一，并写明新的 valid.from。`,
    en: `Procedure ${name} is stored with other content, and complaints are handled under it, so it stays; raise version in the file by one and give it a new valid.from.`,
  };
}

/** Why the days of a version that the office has approved are nobody else's, and what to do instead. */
function daysTaken(name: string): InBoth {
  return {
    zh: `规程 ${name} 的施行期间与办公室批准的版本重叠，未载入；请在系统中起草下一版（见 bihuan rules list）。`,
    en: `The days of ${name} belong to a version that the office has approved, so it was not stored; draft the next version in the system (see bihuan rules list).`,
  };
}
