import { isRefusal, type InBoth, type Refusal } from '@bihuan/core';
import type { FieldFault } from '@bihuan/contract';

/** A refusal on its way out of the door; inside it is a value and never thrown. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    /** Version of the complaint now, or the fields at fault; or what is said of something sent, which is at fault in a way of its own (422). */
    readonly more: { version?: number; faults?: readonly FieldFault[]; said?: InBoth } = {},
  ) {
    super(refusal.refused);
  }
}

/** The value, unless it is a refusal. */
export function orRefused<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Refused(answer);
  return answer as T;
}
