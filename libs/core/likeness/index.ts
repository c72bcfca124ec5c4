export { likeness, mayBeAccepted, rank, type Ranked } from './likeness.js';
export { addressKey, metresBetween } from './place-alike.js';
export { gramsOf } from './grams.js';
export { GramCounts, worthOf, type Rarity } from './rarity.js';
export type { LikenessRules } from './rules.js';
export type { Likeness, LikenessKind, Reason, Reported } from './reported.js';
export { hintsAmong, inTimeOrder, type Hinted } from './pairs.js';
