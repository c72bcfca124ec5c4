import { isRefusal, sentenceOf, type InBoth, type Refusal } from '@bihuan/core';

/** Exit codes: what was asked was not done, it was asked wrongly, or the surroundings must be mended first (EX_CONFIG). */
export const exitCodes = { failed: 1, usage: 2, mendFirst: 78 } as const;

/** Why a command ends without having done what it was asked; shown as it stands, without a stack. */
export class Failed extends Error {
  constructor(
    readonly why: InBoth,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(why.en);
  }
}

/** Passes a value on; a refusal ends the command with its sentence. */
export function orFailed<T>(answer: T): Exclude<T, Refusal> {
  if (isRefusal(answer)) throw new Failed({ zh: sentenceOf(answer, 'zh'), en: sentenceOf(answer, 'en') });
  return answer as Exclude<T, Refusal>;
}

/** A command asked wrongly. */
export function misused(zh: string, en: string): Failed {
  return new Failed({ zh, en }, exitCodes.usage);
}
