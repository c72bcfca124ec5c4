import { labelOf, transitions, type ComplaintAction } from '@bihuan/core';
import { Prose } from '../fields.js';
import { formName } from '../routes.js';

/** Free texts by name. */
export type Texts = Readonly<Record<string, string>>;

const LONGEST = 5000;

/** The form of an action's texts: those that its row of the table wants, and a remark. A new text in the table is a new field here. */
export function textsOf(action: ComplaintAction): new () => Texts {
  const form = class {} as unknown as new () => Texts;
  Object.defineProperty(form, 'name', { value: `${formName(action)}Texts` });
  const describe = (name: string) => `${labelOf('text', name).zh} · ${labelOf('text', name).en}`;
  for (const name of transitions[action].texts ?? []) Prose(LONGEST, { description: describe(name) })(form.prototype as object, name);
  Prose(LONGEST, { optional: true, description: describe('remark') })(form.prototype as object, 'remark');
  return form;
}

/** Whether an action wants any text at all. */
export function wantsTexts(action: ComplaintAction): boolean {
  return (transitions[action].texts ?? []).length > 0;
}
