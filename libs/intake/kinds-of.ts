import { nuisances, type Activity, type Nuisance } from '@bihuan/core';
import { suggestKinds, type Lexicon, type Suggestion } from '@bihuan/kinds';
import { folded, seen } from './folded.js';
import type { Family, Mapping, Meaning } from './mapping.js';
import type { Elsewhere, Note, Remark } from './report.js';

/** What a row says about what disturbs. */
export interface Said {
  category: string;
  detail: string;
  noise: boolean;
  odor: boolean;
  text: string;
  agency: string;
}

/** What disturbs, and from what it comes where the words tell. */
export interface Kinds {
  nuisances: readonly Nuisance[];
  activity?: Activity;
  notes: readonly Note[];
}

/** What disturbs: the office's category leads, the columns noise and odor come second; the text tells the kind within a family. */
export function kindsOf(said: Said, mapping: Mapping, lexicon: Lexicon): Kinds | Remark {
  const { category, detail } = said;
  const listed = mapping.categories.get(folded(`${category} | ${detail}`)) ?? mapping.categories.get(folded(category));
  const meaning: Meaning | 'flags' | 'bad_category' = listed ?? mapping.otherwise;
  if (meaning === 'bad_category') return { reason: 'bad_category', field: 'category', value: category };
  const text = [...new Set([detail, said.text])].filter(Boolean).join('\n');
  const families = meaning === 'not_ours' ? [] : meaning === 'flags' ? flagged(said) : isNuisance(meaning) ? [] : [meaning];
  const suggested = suggestKinds(text, lexicon);
  if (meaning !== 'flags' && isNuisance(meaning)) return { nuisances: [meaning], ...activityOf(suggested), notes: [...cleaned(category), ...doubtful(category, familyOf(meaning), suggested)] };
  if (families.length === 0) return notOurs(said, mapping, suggested);
  const kinds = families.map((family) => kindWithin(family, text, suggested, lexicon));
  const doubts = families.length === 1 && meaning !== 'flags' ? families.flatMap((family) => doubtful(category, family, suggested)) : [];
  return { nuisances: kinds.map(({ nuisance }) => nuisance), ...activityOf(...kinds.map(({ by }) => by)), notes: [...cleaned(category), ...doubts] };
}

/** What is neither noise nor odor, and whose it is: by the file's own agency, else by the words. */
export function notOurs({ category, detail, text, agency }: Said, { agencies }: Mapping, suggested: Suggestion): Remark {
  const title = agencies[agency];
  const elsewhere: Elsewhere | undefined = title ? { body: agency, title } : suggested.elsewhere && { body: suggested.elsewhere.body, title: suggested.elsewhere.title };
  const value = [category, detail].filter(Boolean).join(' | ') || text;
  return { reason: 'not_ours', field: 'category', value, ...(elsewhere ? { elsewhere } : {}) };
}

function flagged({ noise, odor }: Said): Family[] {
  return [...(noise ? (['noise'] as const) : []), ...(odor ? (['odor'] as const) : [])];
}

/** The family is known; where the text alone would not have told it, it is read again behind the family's name. */
function kindWithin(family: Family, text: string, suggested: Suggestion, lexicon: Lexicon): { nuisance: Nuisance; by: Suggestion } {
  const within = ({ nuisances: found }: Suggestion) => found.find(({ nuisance }) => nuisance.startsWith(`${family}-`))?.nuisance;
  const alone = within(suggested);
  if (alone) return { nuisance: alone, by: suggested };
  const by = suggestKinds(`${names[family]} ${text}`, lexicon);
  return { nuisance: within(by) ?? `${family}-other`, by };
}

const names = { noise: 'noise 噪声', odor: 'odor 异味' } as const;

function activityOf(...suggested: readonly Suggestion[]): { activity?: Activity } {
  const found = suggested.find(({ activity }) => activity)?.activity;
  return found ? { activity: found.activity } : {};
}

function cleaned(category: string): Note[] {
  return seen(category) === category ? [] : [{ what: 'category_cleaned', value: category, taken: seen(category) }];
}

/** The category leads; that the words speak of the other family alone is told, because one of the two was a slip. */
function doubtful(category: string, family: Family, { nuisances: found }: Suggestion): Note[] {
  const [first] = found;
  if (!first || found.some(({ nuisance }) => familyOf(nuisance) === family)) return [];
  return [{ what: 'kind_doubtful', value: category, taken: first.words.join(', ') }];
}

function familyOf(nuisance: Nuisance): Family {
  return nuisance.startsWith('noise-') ? 'noise' : 'odor';
}

function isNuisance(value: string): value is Nuisance {
  return nuisances.some((nuisance) => nuisance === value);
}
