import type { LikenessRules } from '@bihuan/core';
import { type Sense, senseless } from './sense.js';

/** Beyond their shape: something counts, and what may be accepted is shown. */
export const likenessSense: readonly Sense<LikenessRules>[] = [
  { reads: [['weights']], remarks: ({ weights }) => (weights.place + weights.words > 0 ? [] : [senseless(['weights', 'place'], weights.place, '1 or more', '点位和文字都不计，就无从比较', 'neither place nor words count, so that everything is alike')]) },
  { reads: [['show'], ['accept']], remarks: ({ show, accept }) => (accept >= show ? [] : [senseless(['accept'], accept, `${show} or more`, `低于显示的分数 ${show}`, `lies below the score ${show} from which it is shown`)]) },
];
