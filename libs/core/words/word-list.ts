import type { InBoth, Language } from './language.js';
import type { Activity, Nuisance } from './nuisances.js';

/** The two families of nuisances: what is heard, and what is smelt. */
export type NuisanceFamily = 'noise' | 'odor';

/** Words that weigh the same. A star at the end of a Latin word stands for any ending: `smell*`. */
export interface Weighed {
  /** How much one of these words says, 1 (a little) to 10 (alone enough). */
  weight: number;
  words: readonly string[];
}

/** A file of words by which nuisance and activity are suggested from free text (词表); all files of the folder count together. */
export interface WordList {
  list: string;
  title: InBoth;
  /** Words that say that something is heard or smelt; with `atHours` only near one of the hours, such as an instrument at midnight. */
  effects?: readonly (Weighed & { family: NuisanceFamily; atHours?: boolean })[];
  /** Words that say nuisance and source at once, such as 油烟. */
  nuisances?: readonly (Weighed & { nuisance: Nuisance })[];
  /** Words for what it comes from. */
  activities?: readonly (Weighed & { activity: Activity })[];
  /** Words of matters that are neither noise nor odor, and whose they are. */
  elsewhere?: readonly (Weighed & { body: string; title: InBoth })[];
  /** Longer words that hold one of the others and mean something else, such as 吵架. */
  harmless?: readonly string[];
  /** Words that take back the effect that follows. */
  negations?: readonly string[];
  /** Words without weight that a negation reaches across, such as 一点儿 or `trace of`. */
  between?: readonly string[];
  /** Words that take back the effect before them, such as 没有了 or `has stopped`. */
  gone?: readonly string[];
  /** Words that take back all that follows up to a turn: “not about this but …”, 不是. */
  denials?: readonly string[];
  /** Words that end a negation or a denial, such as `but`. */
  turns?: readonly string[];
  /** Words that make what was denied in their sentence a claim after all: 不是噪音就是臭味, `started again`. */
  claims?: readonly string[];
  /** Words of which a smell is only a manner of speaking, such as 名声. */
  figurative?: readonly string[];
  /** Times at which disturbs what would pass by day, and words that say that it never ends. */
  hours?: readonly string[];
  /** Words after which the rest of a sentence is only feared, planned or forbidden, such as 势必. */
  feared?: readonly string[];
  /** Traditional letters with their simplified ones: `聲声`. */
  variants?: readonly string[];
  weighing?: Weighing;
}

/** How words are weighed against each other; stands in one file. */
export interface Weighing {
  /** Evidence from which a family is suggested. */
  enough: Readonly<Record<NuisanceFamily, number>>;
  /** Of a text longer than this so much more evidence is needed as it is longer. */
  long: { letters: Readonly<Record<Language, number>> };
  /** How many letters at the beginning count as the headline, and by what their words are multiplied. */
  head: { letters: Readonly<Record<Language, number>>; times: number };
  /** Within how many letters of an effect a source counts as near, and by what it is multiplied. */
  near: { letters: Readonly<Record<Language, number>>; times: number };
  /** How many letters may stand between a negation and what it takes back. */
  negation: { letters: Readonly<Record<Language, number>> };
  /** How many letters may stand between an effect and what says that it is over. */
  gone: { letters: Readonly<Record<Language, number>> };
  /** How many letters of its clause a denial reaches. */
  denial: { letters: Readonly<Record<Language, number>> };
  /** How many letters may stand between a name of good or ill and its smell. */
  figurative: { letters: Readonly<Record<Language, number>> };
  /** How near an hour must be. */
  hours: { letters: Readonly<Record<Language, number>> };
  /** How many letters of its sentence a fear reaches. */
  feared: { letters: Readonly<Record<Language, number>> };
  /** The nuisance of each family by what it comes from; what is left out is the family's `other`. */
  kinds: Readonly<Record<NuisanceFamily, Readonly<Partial<Record<Activity, Nuisance>>>>>;
}
