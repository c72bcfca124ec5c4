import { join } from 'node:path';
import type { LikenessRules } from '@bihuan/core';
import { loadLikeness } from '@bihuan/rules';

let read: LikenessRules | undefined;

/** The rules of likeness in the rules folder, read once; of several the first by name. Undefined while none can be used. */
export function shippedLikeness(): LikenessRules | undefined {
  return (read ??= loadLikeness(join('procedures', 'likeness')).likeness[0]);
}
