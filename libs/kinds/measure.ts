import type { Activity, Nuisance } from '@bihuan/core';
import type { Suggestion } from './suggest.js';

/** A text with what the single reader says it is about; no nuisance: neither noise nor odor. */
export interface Labelled {
  nuisances: readonly Nuisance[];
  activity?: Activity;
  suggestion: Suggestion;
}

/** Of the texts that count, those that were met. */
export interface Share {
  right: number;
  of: number;
}

/** How good suggestions are. */
export interface Measure {
  texts: number;
  nuisances: { nuisance: Nuisance; labelled: number; suggested: number; suggestedFirst: number; precision: Share; recall: Share }[];
  /** The first suggestion is one of the reader's, where the reader named any. */
  first: Share;
  /** Any suggestion is one of the reader's, where the reader named any. */
  any: Share;
  /** All suggestions are the reader's, and none is missing; texts about neither among them. */
  exact: Share;
  /** Nothing is suggested, where the reader named nothing. */
  none: Share;
  /** The reader named nothing, where nothing is suggested. */
  nothingSaid: Share;
  /** The activity is the reader's, where the reader named one; `other` is right where none is suggested. */
  activity: Share;
}

/** Compares suggestions with what a single reader said of the same texts. */
export function measured(texts: readonly Labelled[], all: readonly Nuisance[]): Measure {
  const share = (of: readonly Labelled[], right: (text: Labelled) => boolean): Share => ({ right: of.filter(right).length, of: of.length });
  const named = ({ suggestion }: Labelled) => suggestion.nuisances.map(({ nuisance }) => nuisance);
  const hit = (text: Labelled) => (nuisance: Nuisance | undefined) => nuisance !== undefined && text.nuisances.includes(nuisance);
  const ours = texts.filter(({ nuisances }) => nuisances.length > 0);
  return {
    texts: texts.length,
    nuisances: all.map((nuisance) => {
      const labelled = texts.filter(({ nuisances }) => nuisances.includes(nuisance));
      const suggested = texts.filter((text) => named(text).includes(nuisance));
      return {
        nuisance,
        labelled: labelled.length,
        suggested: suggested.length,
        suggestedFirst: texts.filter((text) => named(text)[0] === nuisance).length,
        precision: share(suggested, ({ nuisances }) => nuisances.includes(nuisance)),
        recall: share(labelled, (text) => named(text).includes(nuisance)),
      };
    }),
    first: share(ours, (text) => hit(text)(named(text)[0])),
    any: share(ours, (text) => named(text).some(hit(text))),
    exact: share(texts, (text) => named(text).length === text.nuisances.length && named(text).every(hit(text))),
    none: share(texts.filter(({ nuisances }) => nuisances.length === 0), (text) => named(text).length === 0),
    nothingSaid: share(texts.filter((text) => named(text).length === 0), ({ nuisances }) => nuisances.length === 0),
    activity: share(texts.filter(({ activity }) => activity !== undefined), ({ activity, suggestion }) => (suggestion.activity?.activity ?? 'other') === activity),
  };
}
