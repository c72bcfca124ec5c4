import { namesOfPlaces, weighedGrams } from './grams.js';
import { worthOf, type Rarity } from './rarity.js';
import type { Reported } from './reported.js';
import type { LikenessRules } from './rules.js';

/** A text as it is compared: what each of its grams weighs, the length of them all, and the names of places among them. */
export interface Weighed {
  grams: ReadonlyMap<string, number>;
  length: number;
  places: readonly string[];
}

/** A gram that stands in more than one text of so many is no name. */
const COMMON = 20;

/** What a text says, whatever its words are worth. */
interface Read {
  times: ReadonlyMap<string, number>;
  places: readonly string[];
  weighed?: { by: Rarity | undefined; texts: number; text: Weighed };
}

/** What was read once, alone and with the address among the words; a report that is compared with hundreds is not read hundreds of times. */
const kept = new WeakMap<Reported, { words: LikenessRules['words']; texts: [Read?, Read?] }>();

/** What a report says. Where the place is not known it stands in the words, and an address that only one of the two has is read with them. */
export function weighedText(report: Reported, { words }: Pick<LikenessRules, 'words'>, placeKnown: boolean, rarity?: Rarity): Weighed {
  const before = kept.get(report);
  const { texts } = before?.words === words ? before : { texts: [undefined, undefined] satisfies [Read?, Read?] };
  if (texts !== before?.texts) kept.set(report, { words, texts });
  const withAddress = !placeKnown && report.address !== undefined;
  const read = (texts[withAddress ? 1 : 0] ??= readText(withAddress ? `${report.address}\n${report.words}` : report.words, words));
  const seen = rarity?.texts ?? 0;
  if (read.weighed?.by !== rarity || read.weighed?.texts !== seen) read.weighed = { by: rarity, texts: seen, text: weigh(read, rarity) };
  return read.weighed.text;
}

function readText(text: string, { head, placeWords }: LikenessRules['words']): Read {
  return { times: weighedGrams(text, head), places: [...new Set(namesOfPlaces(text, placeWords))] };
}

function weigh({ times, places }: Read, rarity: Rarity | undefined): Weighed {
  const grams = new Map<string, number>();
  let squares = 0;
  for (const [gram, often] of times) {
    const weight = often * worthOf(gram, rarity);
    grams.set(gram, weight);
    squares += weight * weight;
  }
  const isName = (gram: string) => !rarity || rarity.countOf(gram) * COMMON <= Math.max(COMMON, rarity.texts);
  return { grams, length: Math.sqrt(squares), places: places.filter(isName) };
}

/** Whether the place of a report stands in its words alone. */
export function isPlaceless({ address, point, inexact }: Reported): boolean {
  return address === undefined && (point === undefined || inexact === true);
}
