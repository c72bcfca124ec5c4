import type { InBoth } from '@bihuan/core';

/** Why stories are not played; said before anything is written. */
export class Unplayable extends Error {
  constructor(readonly why: InBoth) {
    super(why.en);
  }
}

/** Ends the reading with a sentence in both languages. */
export function unplayable(zh: string, en: string): Unplayable {
  return new Unplayable({ zh, en });
}
