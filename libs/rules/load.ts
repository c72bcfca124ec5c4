import { readdirSync } from 'node:fs';
import type { Calendar, LikenessRules, NoticeRules, Procedure, TemplateFile, WordList } from '@bihuan/core';
import { faultOf, type Remark, type RuleFault } from './fault.js';
import { namedOnce } from './named-once.js';
import { calendarSchema } from './schema/calendar-schema.js';
import { dutyListSchema, type DutyFile } from './schema/duty-list-schema.js';
import { likenessSchema } from './schema/likeness-schema.js';
import { noticesSchema } from './schema/notices-schema.js';
import { procedureSchema } from './schema/procedure-schema.js';
import { templatesSchema } from './schema/templates-schema.js';
import { wordListSchema } from './schema/word-list-schema.js';
import { calendarSense } from './sense/calendar-sense.js';
import { likenessSense } from './sense/likeness-sense.js';
import { noticesSense } from './sense/notices-sense.js';
import { procedureSense } from './sense/procedure-sense.js';
import { makeSense, type Sense } from './sense/sense.js';
import { templatesSense } from './sense/templates-sense.js';
import { wordListSense } from './sense/word-list-sense.js';
import { type Shape, shapeOf } from './shape.js';
import { oneOfNotices, wholeTemplates } from './templates.js';
import { overlaps, sameCalendar } from './versions.js';
import { weighedOnce } from './word-lists.js';
import { parseSource, readSource, type Source } from './yaml-file.js';

/** A rule document together with the file it came from. */
export interface Read<Document> {
  document: Document;
  source: Source;
}

/** Reads every procedure of a folder. Faults never stop at the first, and a bad file never costs a good one. */
export function loadProcedures(folder: string): { procedures: Procedure[]; faults: RuleFault[] } {
  const { read, faults } = load(folder, procedureShape, procedureSense);
  const { kept, faults: clashes } = overlaps(read);
  return { procedures: kept, faults: [...faults, ...clashes] };
}

/** Reads every calendar of a folder. */
export function loadCalendars(folder: string): { calendars: Calendar[]; faults: RuleFault[] } {
  const { read, faults } = load(folder, calendarShape, calendarSense);
  const { kept, faults: clashes } = sameCalendar(read);
  return { calendars: kept, faults: [...faults, ...clashes] };
}

/** Reads every word list of a folder. */
export function loadWordLists(folder: string): { lists: WordList[]; faults: RuleFault[] } {
  const { read, faults } = load(folder, wordListShape, wordListSense);
  const { kept, faults: clashes } = weighedOnce(read, folder);
  return { lists: kept, faults: [...faults, ...clashes] };
}

/** Reads when mail goes out. */
export function loadNotices(folder: string): { notices: NoticeRules[]; faults: RuleFault[] } {
  const { read, faults } = load(folder, noticesShape, noticesSense);
  const { kept, faults: clashes } = oneOfNotices(read);
  return { notices: kept, faults: [...faults, ...clashes] };
}

/** Reads every file of what makes reports alike. */
export function loadLikeness(folder: string): { likeness: LikenessRules[]; faults: RuleFault[] } {
  const { read, faults } = load(folder, likenessShape, likenessSense);
  const { kept, faults: clashes } = namedOnce(read);
  return { likeness: kept, faults: [...faults, ...clashes] };
}

/** Reads one such file by its path. */
export function readLikeness(file: string): { likeness: LikenessRules[]; faults: RuleFault[] } {
  const source = readSource('', file);
  if (!('lineOf' in source)) return { likeness: [], faults: [source] };
  const faults = faultsOf(source, likenessShape, likenessSense);
  return { likeness: faults.length === 0 ? [source.value as LikenessRules] : [], faults };
}

/** Reads the words of mails and letters. */
export function loadTemplates(folder: string): { templates: TemplateFile[]; faults: RuleFault[] } {
  const { read, faults } = load(folder, templatesShape, templatesSense);
  // What is missing may stand in the very file that is at fault.
  const { kept, faults: clashes } = wholeTemplates(read, faults.length > 0 ? undefined : folder);
  return { templates: kept, faults: [...faults, ...clashes] };
}

/** A procedure as text, read as a file of that name would be. */
export interface ReadProcedure {
  /** Only where nothing is at fault. */
  procedure?: Procedure;
  /** What the text says, whatever is wrong with it; undefined for what cannot be read. */
  value: unknown;
  faults: RuleFault[];
}

/** Reads one procedure from its text by everything that files are read by, and by further checks; every fault with its line. */
export function readProcedure(file: string, text: string, more: readonly Sense<Procedure>[] = []): ReadProcedure {
  const source = parseSource(file, text);
  if (!('lineOf' in source)) return { value: undefined, faults: [source] };
  const faults = faultsOf(source, procedureShape, [...procedureSense, ...more]);
  return { value: source.value, faults, ...(faults.length === 0 ? { procedure: source.value as Procedure } : {}) };
}

/** Reads one duty list; whether its units exist and its rows agree is judged where it is kept. */
export function readDutyList(file: string): { list: DutyFile | undefined; faults: RuleFault[] } {
  const source = readSource('', file);
  if (!('lineOf' in source)) return { list: undefined, faults: [source] };
  const { remarks } = dutyListShape(source.value);
  if (remarks.length === 0) return { list: source.value as DutyFile, faults: [] };
  return { list: undefined, faults: remarks.map((remark) => faultOf(remark, file, source.lineOf(remark.path))) };
}

const dutyListShape = shapeOf(dutyListSchema);
const procedureShape = shapeOf(procedureSchema);
const calendarShape = shapeOf(calendarSchema);
const wordListShape = shapeOf(wordListSchema);
const likenessShape = shapeOf(likenessSchema);
const noticesShape = shapeOf(noticesSchema);
const templatesShape = shapeOf(templatesSchema);

function load<Document>(folder: string, shape: (value: unknown) => Shape, checks: readonly Sense<Document>[]): { read: Read<Document>[]; faults: RuleFault[] } {
  const read: Read<Document>[] = [];
  const faults: RuleFault[] = [];
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => /\.ya?ml$/i.test(file)).sort();
  } catch {
    return { read, faults: [faultOf({ path: [], value: folder, allowed: 'a folder', zh: '没有这个文件夹', en: 'is no folder that can be read' }, folder, 0)] };
  }
  for (const file of files) {
    const source = readSource(folder, file);
    if (!('lineOf' in source)) {
      faults.push(source);
      continue;
    }
    const found = faultsOf(source, shape, checks);
    if (found.length === 0) read.push({ document: source.value as Document, source });
    faults.push(...found);
  }
  return { read, faults };
}

function faultsOf<Document>({ file, value, lineOf }: Source, shape: (value: unknown) => Shape, checks: readonly Sense<Document>[]): RuleFault[] {
  return remarksOn(value, shape, checks).map((remark) => faultOf(remark, file, lineOf(remark.path))).sort((a, b) => a.line - b.line);
}

function remarksOn<Document>(value: unknown, shape: (value: unknown) => Shape, checks: readonly Sense<Document>[]): Remark[] {
  const { remarks, broken } = shape(value);
  // A check runs only where every part it reads has the right shape.
  return [...remarks, ...makeSense(value as Document, checks, broken)];
}
