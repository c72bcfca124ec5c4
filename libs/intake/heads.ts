import { RefusedFile } from './reasons.js';
import { shippedMappings, plainMapping } from './mappings/index.js';
import type { Field, Mapping } from './mapping.js';

/** A mapping laid on the head of a file: where each field stands. */
export interface Columns {
  mapping: Mapping;
  heads: readonly string[];
  places: Readonly<Partial<Record<Field, readonly number[]>>>;
}

/** Finds the columns by a mapping, or by the first shipped one that knows the head. Throws RefusedFile with the columns that are missing. */
export function columnsOf(head: readonly string[], named?: Mapping): Columns {
  const heads = head.map((name) => name.trim());
  const found = named ?? shippedMappings.find(({ knownBy }) => knownBy.every((name) => heads.includes(name))) ?? plainMapping;
  const missing = lacking(found, heads);
  if (missing.length > 0) throw new RefusedFile('missing_column', missing.join(', '));
  const ours = Object.values(found.heads).flat();
  const twice = heads.find((name, index) => ours.includes(name) && heads.indexOf(name) !== index);
  if (twice) throw new RefusedFile('duplicate_column', twice);
  const placesOf = (names: readonly string[]) => names.map((name) => heads.indexOf(name)).filter((place) => place >= 0);
  const places: Columns['places'] = Object.fromEntries(Object.entries(found.heads).map(([field, names]) => [field, placesOf(names)]));
  return { mapping: found, heads, places };
}

/** A place is an address, or both parts of a point. */
function lacking({ heads, knownBy, needs }: Mapping, given: readonly string[]): string[] {
  const missing = knownBy.filter((head) => !given.includes(head));
  const has = (field: Field) => heads[field]?.some((head) => given.includes(head)) ?? false;
  const placed = has('address') || (has('lat') && has('lon'));
  return needs.includes('place') && !placed ? [...missing, ...(heads.address ?? [])] : missing;
}
