import type { InBoth } from './language.js';
import { assignmentRefusals } from './refusals/assignment.js';
import { coHandlingRefusals } from './refusals/co-handling.js';
import { deadlineRefusals } from './refusals/deadlines.js';
import { endRefusals } from './refusals/ends.js';
import { formRefusals } from './refusals/forms.js';
import { importRefusals } from './refusals/imports.js';
import { ledgerRefusals } from './refusals/ledger.js';
import { orderRefusals } from './refusals/orders.js';
import { requestRefusals } from './refusals/requests.js';
import { ruleRefusals } from './refusals/rules.js';
import { revisitRefusals } from './refusals/revisits.js';

/** A sentence for every refusal: why, and what to do instead. `{param}` is filled from the refusal. */
export const refusals = {
  ...requestRefusals,
  ...assignmentRefusals,
  ...coHandlingRefusals,
  ...deadlineRefusals,
  ...revisitRefusals,
  ...endRefusals,
  ...orderRefusals,
  ...ledgerRefusals,
  ...formRefusals,
  ...importRefusals,
  ...ruleRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;

/** Tells a code that has a sentence from any other word. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code);
}

/** The sentences of a code; one nobody wrote a sentence for is shown as it is, and a spec sees to it that there is none. */
export function sentencesOf(code: string): InBoth {
  return isRefusalCode(code) ? refusals[code] : { zh: code, en: code };
}
