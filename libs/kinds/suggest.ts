import type { Activity, InBoth, Language, Nuisance, NuisanceFamily, Weighing } from '@bihuan/core';
import { folded } from './folding.js';
import type { Lexicon } from './lexicon.js';
import { wordsIn } from './trie.js';
import { activitiesNear, familyOf, readingOf, sumOf, type Reading } from './weighing.js';

/** What a text seems to be about. Words stand as they do in the text. */
export interface Suggestion {
  /** Likeliest first; none where the text speaks of neither noise nor odor. */
  nuisances: { nuisance: Nuisance; words: string[] }[];
  activity?: { activity: Activity; words: string[] };
  /** Where it belongs, if it is neither and words tell. */
  elsewhere?: { body: string; title: InBoth; words: string[] };
}

interface Place { from: number; to: number }

/** Suggests nuisance and activity from what a person wrote, with the words that led to it. A suggestion only: whoever registers decides. */
export function suggestKinds(text: string, lexicon: Lexicon): Suggestion {
  const { letters, at } = folded(text, lexicon.variants);
  const language = languageOf(letters);
  const reading = readingOf(wordsIn(letters, lexicon.words), letters, language, lexicon.weighing);
  const quote = (places: readonly Place[]) => [...new Set([...places].sort((a, b) => a.from - b.from).map(({ from, to }) => text.slice(at(from), at(to))))];
  const families = (['noise', 'odor'] as const).flatMap((family) => judged(family, reading, letters, language, lexicon.weighing)).sort((a, b) => b.score - a.score);
  const [first] = families;
  if (!first) return { nuisances: [], ...elsewhereOf(reading, letters, quote) };
  return {
    nuisances: families.map(({ nuisance, places }) => ({ nuisance, words: quote(places) })),
    ...(first.activity ? { activity: { activity: first.activity, words: quote(reading.activities.filter(({ activity }) => activity === first.activity)) } } : {}),
  };
}

/** Enough Han letters make a Chinese text, even with Latin names in it. */
function languageOf(letters: string): Language {
  let han = 0;
  for (let i = 0; i < letters.length; i += 1) if (letters.charCodeAt(i) >= 0x4e00 && letters.charCodeAt(i) <= 0x9fff) han += 1;
  return han * 4 >= letters.length ? 'zh' : 'en';
}

function judged(family: NuisanceFamily, reading: Reading, letters: string, language: Language, weighing: Weighing) {
  const effects = reading.effects.filter((word) => word.family === family);
  const direct = reading.nuisances.filter(({ nuisance }) => familyOf(nuisance) === family);
  const score = sumOf([...effects, ...direct], letters);
  if (score < weighing.enough[family] * Math.max(1, letters.length / weighing.long.letters[language])) return [];
  const beside = [...effects, ...direct];
  // What has no nuisance of its own in this family (refuse makes no noise) says nothing about it, nor does a word of the other family.
  const telling = reading.activities.filter(({ activity, only = family }) => only === family && weighing.kinds[family][activity]);
  const near = (words: Reading['activities']) => activitiesNear(words, beside, letters, weighing.near.letters[language], weighing.near.times);
  const ranked = near(telling);
  const sums = new Map<Nuisance, number>();
  const add = (nuisance: Nuisance | undefined, counts: number) => nuisance && sums.set(nuisance, (sums.get(nuisance) ?? 0) + counts);
  for (const [activity, counts] of ranked) add(weighing.kinds[family][activity], counts);
  for (const { nuisance, counts } of direct) add(nuisance, counts);
  const nuisance = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? `${family}-other` as const;
  const fits = (activity: Activity) => weighing.kinds[family][activity] === nuisance;
  const places = [...effects, ...direct.filter((word) => word.nuisance === nuisance), ...telling.filter(({ activity }) => fits(activity))];
  const activity = ranked.find(([activity]) => fits(activity)) ?? ranked[0] ?? near(reading.activities)[0];
  return [{ nuisance, score, places, activity: activity?.[0] }];
}

function elsewhereOf({ elsewhere }: Reading, letters: string, quote: (places: readonly Place[]) => string[]): Pick<Suggestion, 'elsewhere'> {
  const said = [...new Set(elsewhere.map(({ body }) => body))].map((body) => [body, elsewhere.filter((word) => word.body === body)] as const);
  const bodies = said.sort((a, b) => sumOf(b[1], letters) - sumOf(a[1], letters));
  const [body, words] = bodies[0] ?? [];
  const title = words?.[0]?.title;
  return body && words && title ? { elsewhere: { body, title, words: quote(words) } } : {};
}
