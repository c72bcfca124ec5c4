import { foldedHead } from './folded.js';
import type { Column, Mapping } from './mapping.js';
import { plainMapping, shippedMappings } from './mappings/index.js';
import { RefusedFile } from './reasons.js';
import type { Note } from './report.js';

/** A mapping laid on the head of a file: where each column stands. */
export interface Columns {
  mapping: Mapping;
  heads: readonly string[];
  places: Readonly<Partial<Record<Column, readonly number[]>>>;
  /** Where the columns stand that tell rows which are no complaints. */
  rejects: readonly { place: number; head: string; values: readonly string[]; reason: 'not_a_complaint' | 'not_ours' }[];
  /** What had to be read into the head. */
  notes: readonly Note[];
}

/** Finds the columns by a mapping, or by the first shipped one that knows the head. Throws RefusedFile with the columns that are missing. */
export function columnsOf(head: readonly string[], named?: Mapping): Columns {
  const heads = head.map(foldedHead);
  const has = (name: string) => heads.includes(foldedHead(name));
  const mapping = named ?? mappingOfHead(head);
  if (mapping.refuse) throw new RefusedFile('not_a_complaint', mapping.refuse.en, mapping.refuse);
  const missing = lacking(mapping, has);
  if (missing.length > 0) throw new RefusedFile('missing_column', missing.join(', '));
  const rejecting = mapping.reject.map(({ head: name }) => name);
  const ours = [...new Set([...Object.values(mapping.heads).flat(), ...rejecting])];
  const twice = ours.find((name) => heads.indexOf(foldedHead(name)) !== heads.lastIndexOf(foldedHead(name)));
  if (twice) throw new RefusedFile('duplicate_column', twice);
  const placesOf = (names: readonly string[]) => names.map((name) => heads.indexOf(foldedHead(name))).filter((place) => place >= 0);
  const places: Columns['places'] = Object.fromEntries(Object.entries(mapping.heads).map(([column, names]) => [column, placesOf(names)]));
  const rejects = mapping.reject.flatMap((one) => placesOf([one.head]).map((place) => ({ ...one, place })));
  return { mapping, heads: head, places, rejects, notes: notes(ours, head, has, named) };
}

/** The first shipped mapping that knows a head, else the plain one. */
export function mappingOfHead(head: readonly string[]): Mapping {
  return knowing(head) ?? plainMapping;
}

/** Which of the first records is the head: the first with all that a mapping needs, else the very first. */
export function headAmong(records: readonly (readonly string[])[], named?: Mapping): number {
  return Math.max(0, records.findIndex((head) => isHead(head, named ?? knowing(head))));
}

function isHead(head: readonly string[], mapping?: Mapping): boolean {
  const heads = head.map(foldedHead);
  return mapping !== undefined && (mapping.refuse !== undefined || lacking(mapping, (name) => heads.includes(foldedHead(name))).length === 0);
}

function knowing(head: readonly string[]): Mapping | undefined {
  const heads = head.map(foldedHead);
  return shippedMappings.find(({ knownBy }) => knownBy.every((name) => heads.includes(foldedHead(name))));
}

/** A row needs an id, a time, a category (or the columns noise and odor), and a place: an address, or both parts of a point. */
function lacking({ heads, knownBy, otherwise, place }: Mapping, given: (name: string) => boolean): string[] {
  const has = (column: Column) => heads[column]?.some(given) ?? false;
  const nameOf = (column: Column) => heads[column]?.join(', ') ?? column;
  const missing = knownBy.filter((head) => !given(head));
  const need = (there: boolean, column: Column) => {
    if (!there) missing.push(nameOf(column));
  };
  need(has('id'), 'id');
  need(has('created_at') || (has('night') && has('hour')), 'created_at');
  need(has('category') || (otherwise === 'flags' && (has('noise') || has('odor'))), 'category');
  need(place !== undefined || has('address') || (has('lat') && has('lon')), 'address');
  return [...new Set(missing)];
}

/** Heads that were respelled; columns that a mapping of one's own names and the file lacks; columns that nobody reads. */
function notes(ours: readonly string[], head: readonly string[], has: (name: string) => boolean, named?: Mapping): Note[] {
  const respelled = head.flatMap((name): Note[] => {
    const known = ours.find((one) => foldedHead(one) === foldedHead(name));
    return known !== undefined && name.trim() !== known ? [{ what: 'head_respelled', value: name, taken: known }] : [];
  });
  const absent = named ? named.written.filter((name) => !has(name)).map((value): Note => ({ what: 'column_absent', value })) : [];
  const unread = head.filter((name) => foldedHead(name) !== '' && !ours.some((one) => foldedHead(one) === foldedHead(name)));
  return [...respelled, ...absent, ...unread.map((value): Note => ({ what: 'column_not_read', value }))];
}
