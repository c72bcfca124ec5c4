import { labelOf, refuse } from '@bihuan/core';
import type { SuggestionsAnswer } from '@bihuan/contract';
import { RefusedFile } from '@bihuan/intake';
import { suggestKinds, type Lexicon } from '@bihuan/kinds';
import { Refused } from '../door/refused.js';

/** Suggestions with their labels. The words are read when first asked for: without them everything else still works. */
export class Suggestions {
  constructor(private readonly lexicon: () => Lexicon) {}

  of(text: string): SuggestionsAnswer {
    const { nuisances, activity, elsewhere } = suggestKinds(text, this.words());
    return {
      nuisances: nuisances.map(({ nuisance, words }) => ({ nuisance, label: labelOf('nuisance', nuisance), words })),
      activity: activity ? { activity: activity.activity, label: labelOf('activity', activity.activity), words: activity.words } : null,
      elsewhere: elsewhere ? { body: elsewhere.body, label: elsewhere.title, words: elsewhere.words } : null,
    };
  }

  private words(): Lexicon {
    try {
      return this.lexicon();
    } catch (error) {
      if (error instanceof RefusedFile) throw new Refused(refuse('words-unusable'));
      throw error;
    }
  }
}
