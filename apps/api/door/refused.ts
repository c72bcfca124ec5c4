import { isRefusal, type Refusal } from '@bihuan/core';
import type { FieldFault } from '@bihuan/contract';

/** A refusal on its way out of the door; inside it is a value and never thrown. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    /** Version of the complaint now, or the fields at fault. */
    readonly more: { version?: number; faults?: readonly FieldFault[] } = {},
  ) {
    super(refusal.refused);
  }
}

/** The value, unless it is a refusal. */
export function orRefused<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Refused(answer);
  return answer as T;
}
