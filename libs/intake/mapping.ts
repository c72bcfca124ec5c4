import type { InBoth, Nuisance } from '@bihuan/core';
import { folded, foldedHead } from './folded.js';
import shippedBlanks from './mappings/blanks.json' with { type: 'json' };
import { mappingFaults } from './mappings/mapping-faults.js';

/** What a file may say of a complaint: the columns that Bihuan itself names. */
export type Column =
  | 'id' | 'source' | 'created_at' | 'night' | 'hour' | 'closed_at' | 'category' | 'detail' | 'text' | 'address' | 'subdistrict' | 'lat' | 'lon'
  | 'noise' | 'odor' | 'agency' | 'reporter_name' | 'reporter_phone';

/** Columns in which offices write something to say nothing. */
export type BlankColumn = keyof typeof shippedBlanks;

/** The two families of nuisances. */
export type Family = 'noise' | 'odor';

/** What a category of an office is. */
export type Meaning = Nuisance | Family | 'not_ours';

/** A mapping as it is written, by the schema in mappings/mapping.schema.json. */
export interface WrittenMapping {
  title?: InBoth;
  source?: string;
  zone?: string;
  encoding?: string;
  columns?: Readonly<Record<string, Column | readonly Column[]>>;
  knownBy?: readonly string[];
  categories?: Readonly<Record<string, Meaning>>;
  otherwise?: 'bad_category' | 'not_ours' | 'flags';
  agencies?: Readonly<Record<string, InBoth>>;
  place?: 'from text' | 'inexact';
  blanks?: Readonly<Partial<Record<BlankColumn, readonly string[]>>>;
  nightEnds?: number;
  dates?: 'day first' | 'month first';
  reject?: readonly { head: string; values: readonly string[]; reason: 'not_a_complaint' | 'not_ours' }[];
  refuse?: InBoth;
}

/** How the columns of one kind of file become complaints: data, so that an office adds its own without code. */
export interface Mapping extends Readonly<Required<Omit<WrittenMapping, 'columns' | 'categories' | 'blanks' | 'title' | 'encoding' | 'place' | 'dates' | 'refuse'>>>, Readonly<Pick<WrittenMapping, 'encoding' | 'place' | 'dates' | 'refuse'>> {
  mapping: string;
  title: InBoth;
  /** The heads of each column of ours, in the order in which they are joined. */
  heads: Readonly<Partial<Record<Column, readonly string[]>>>;
  /** The heads that it names itself. */
  written: readonly string[];
  /** By the folded category. */
  categories: ReadonlyMap<string, Meaning>;
  /** What counts as not given, folded. */
  blanks: Readonly<Partial<Record<Column, ReadonlySet<string>>>>;
}

/** Why something is no mapping. */
export class BadMapping extends Error {
  constructor(readonly faults: readonly InBoth[]) {
    super(faults.map(({ en }) => en).join('; '));
  }
}

/** A mapping made ready. What one's own leaves out is as in the plain one: its categories, and columns that are called as ours. Throws BadMapping. */
export function mappingOf(value: unknown, mapping: string, plain?: Mapping): Mapping {
  const faults = mappingFaults(value);
  if (faults.length > 0) throw new BadMapping(faults);
  const { columns = {}, categories, blanks, title, ...written } = value as WrittenMapping;
  const zone = written.zone ?? plain?.zone ?? 'Asia/Shanghai';
  if (!isZone(zone)) throw new BadMapping([{ zh: `zone 不是时区：${zone}`, en: `zone is no time zone: ${zone}` }]);
  const heads: Partial<Record<Column, readonly string[]>> = {};
  for (const [head, ours] of Object.entries(columns)) for (const column of [ours].flat()) heads[column] = [...(heads[column] ?? []), head];
  return {
    mapping,
    title: title ?? { zh: mapping, en: mapping },
    source: plain?.source ?? mapping,
    knownBy: plain ? [] : Object.keys(columns),
    otherwise: categories ? 'bad_category' : (plain?.otherwise ?? 'bad_category'),
    agencies: {},
    nightEnds: 0,
    reject: [],
    ...written,
    written: Object.keys(columns),
    blanks: { ...plain?.blanks, ...blanksOf(plain ? (blanks ?? {}) : { ...shippedBlanks, ...blanks }) },
    zone,
    heads: { ...plainHeads(plain, columns), ...heads },
    categories: categories ? new Map(Object.entries(categories).map(([name, meaning]) => [folded(name), meaning])) : (plain?.categories ?? new Map()),
  };
}

/** A head that a mapping of one's own reads as something else is no other name of a column of ours. */
function plainHeads(plain: Mapping | undefined, own: NonNullable<WrittenMapping['columns']>): Mapping['heads'] {
  const named = new Set(Object.keys(own).map(foldedHead));
  return Object.fromEntries(Object.entries(plain?.heads ?? {}).map(([column, names]) => [column, names.filter((name) => name === column || !named.has(foldedHead(name)))]));
}

function blanksOf(words: NonNullable<WrittenMapping['blanks']>): Mapping['blanks'] {
  return Object.fromEntries(Object.entries(words).map(([column, all]) => [column, new Set(all.map(folded))]));
}

/** Whether a zone of that name is known. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}
