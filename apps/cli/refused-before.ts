import { isRefusal, sentenceOf, type InBoth, type Refusal } from '@bihuan/core';
import { Failed } from './failed.js';

/** A file that was not read, because it was asked for in a way that cannot be; the reason is for programs. */
export class RefusedBefore extends Failed {
  constructor(readonly reason: string, readonly value: string, why: InBoth, exitCode?: number) {
    super(why, exitCode);
  }
}

/** What fails in here fails for this reason. */
export async function because<T>(reason: string, value: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Failed ? new RefusedBefore(reason, value, error.why, error.exitCode) : error;
  }
}

/** Passes a value on; a refusal is a reason by its own code. */
export function orRefusedBefore<T>(answer: T): Exclude<T, Refusal> {
  if (isRefusal(answer)) throw new RefusedBefore(answer.refused.replaceAll('-', '_'), '', { zh: sentenceOf(answer, 'zh'), en: sentenceOf(answer, 'en') });
  return answer as Exclude<T, Refusal>;
}
