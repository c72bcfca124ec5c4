import { readdirSync } from 'node:fs';
import type { Calendar, Procedure, WordList } from '@bihuan/core';
import { faultOf, type Remark, type RuleFault } from './fault.js';
import { calendarSchema } from './schema/calendar-schema.js';
import { procedureSchema } from './schema/procedure-schema.js';
import { wordListSchema } from './schema/word-list-schema.js';
import { calendarSense } from './sense/calendar-sense.js';
import { procedureSense } from './sense/procedure-sense.js';
import { makeSense, type Sense } from './sense/sense.js';
import { wordListSense } from './sense/word-list-sense.js';
import { type Shape, shapeOf } from './shape.js';
import { overlaps, sameCalendar } from './versions.js';
import { weighedOnce } from './word-lists.js';
import { readSource, type Source } from './yaml-file.js';

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

const procedureShape = shapeOf(procedureSchema);
const calendarShape = shapeOf(calendarSchema);
const wordListShape = shapeOf(wordListSchema);

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
    const remarks = remarksOn(source.value, shape, checks);
    if (remarks.length === 0) read.push({ document: source.value as Document, source });
    faults.push(...remarks.map((remark) => faultOf(remark, file, source.lineOf(remark.path))).sort((a, b) => a.line - b.line));
  }
  return { read, faults };
}

function remarksOn<Document>(value: unknown, shape: (value: unknown) => Shape, checks: readonly Sense<Document>[]): Remark[] {
  const { remarks, broken } = shape(value);
  // A check runs only where every part it reads has the right shape.
  return [...remarks, ...makeSense(value as Document, checks, broken)];
}
