import type { Bilingual, Nuisance } from '@bihuan/core';

/** What a file may say of a complaint. */
export const fields = ['id', 'source', 'received', 'category', 'text', 'address', 'subdistrict', 'lat', 'lon', 'noise', 'odor', 'words', 'name', 'phone'] as const;
export type Field = (typeof fields)[number];

/** The two families of nuisances. */
export type Family = 'noise' | 'odor';

/** What a row can be asked to have. */
export type Need = 'id' | 'received' | 'category' | 'place';

/** How the columns of one kind of file become complaints: data, so that an office adds its own without code. */
export interface Mapping {
  mapping: string;
  title: Bilingual;
  /** Row ids are unique within a source; a file may name it in a column, else it is this one. */
  source: string;
  /** Zone of stamps without an offset (IANA name). */
  zone: string;
  /** Heads of the columns of each field; several are joined (a title and a body). */
  heads: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Heads by which a file of this kind is known; all of them must be there. */
  knownBy: readonly string[];
  needs: readonly Need[];
  /** What the office's own categories are: a nuisance, or only a family. Letter case and width do not count. */
  categories: Readonly<Record<string, Nuisance | Family>>;
  /** What becomes of a category that is not listed: the row is refused, or the flags `noise` and `odor` decide. */
  otherwise: 'refuse' | 'flags';
  /** Key words of the text; the first line of a family that matches names the nuisance, none means the family's `other`. */
  words: readonly { nuisance: Nuisance; any: readonly string[] }[];
}

/** Why something is no mapping. */
export class BadMapping extends Error {}

/** A mapping from a file of one's own: a whole one, or `{"编号": "id", …}`, which renames columns of the plain mapping. Throws BadMapping. */
export function mappingOf(value: unknown, plain?: Mapping): Mapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadMapping('a mapping is an object');
  if ('mapping' in value) return whole(value);
  if (plain && Object.values(value).every((head) => typeof head === 'string')) return renamed(value as Record<string, string>, plain);
  throw new BadMapping('neither a mapping nor a list of heads');
}

function renamed(heads: Readonly<Record<string, string>>, plain: Mapping): Mapping {
  const back = new Map(Object.entries(heads).map(([own, ours]) => [ours, own]));
  const own = (head: string) => back.get(head) ?? head;
  const unknown = [...back.keys()].filter((head) => !Object.values(plain.heads).flat().includes(head));
  if (unknown.length > 0) throw new BadMapping(`no such column: ${unknown.join(', ')}`);
  return {
    ...plain,
    heads: Object.fromEntries(Object.entries(plain.heads).map(([field, names]) => [field, names.map(own)])),
    knownBy: plain.knownBy.map(own),
  };
}

function whole(value: object): Mapping {
  const { mapping, source, zone, heads, needs, words } = value as Partial<Mapping>;
  const lacking = Object.entries({ mapping, source, zone, heads }).filter(([, part]) => !part).map(([name]) => name);
  if (lacking.length > 0) throw new BadMapping(`it lacks ${lacking.join(', ')}`);
  const strange = Object.keys(heads ?? {}).filter((field) => !fields.some((known) => known === field));
  if (strange.length > 0) throw new BadMapping(`no such field: ${strange.join(', ')}`);
  if (!heads?.id) throw new BadMapping('no head is said to hold the id');
  const known = Object.values(heads).flat();
  const usual = { title: { zh: `${mapping}`, en: `${mapping}` }, knownBy: known, needs: needs ?? ['id'], categories: {}, otherwise: 'flags' as const, words: words ?? [] };
  return { ...usual, ...(value as Mapping) };
}
