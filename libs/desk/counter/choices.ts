import type { Satisfaction } from '@bihuan/core';

/** What a complainant may answer when asked whether it is solved. */
export const choices = ['solved', 'better', 'unsolved'] as const;
export type Choice = (typeof choices)[number];

interface ChosenMove {
  action: 'hold' | 'fail';
  satisfaction: Satisfaction;
  /** The text that the table wants of this move. */
  text: 'account' | 'reason';
  /** What stands there when the complainant adds nothing. */
  words: string;
}

/** The move that each answer is. Better is mostly satisfied (基本满意): it holds, and whoever wants it done again says that it is not solved. */
export const movesChosen: Readonly<Record<Choice, ChosenMove>> = {
  solved: { action: 'hold', satisfaction: 'satisfied', text: 'account', words: '反映人通过链接答复：解决了。' },
  better: { action: 'hold', satisfaction: 'mostly-satisfied', text: 'account', words: '反映人通过链接答复：好一些。' },
  unsolved: { action: 'fail', satisfaction: 'dissatisfied', text: 'reason', words: '反映人通过链接答复：没解决。' },
};

export function isChoice(value: unknown): value is Choice {
  return choices.some((choice) => choice === value);
}
