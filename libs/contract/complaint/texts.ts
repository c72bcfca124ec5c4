import { labelOf } from '@bihuan/core';
import { Prose } from '../fields.js';
import { formName } from '../routes.js';

/** Free texts by name. */
export type Texts = Readonly<Record<string, string>>;

const LONGEST = 5000;

/** The form of a move's texts: those that its row of the table wants, those that it may have, and a remark. A new text in the table is a new field here. */
export function textsOf(name: string, wanted: readonly string[], more: readonly string[] = []): new () => Texts {
  const form = class {} as unknown as new () => Texts;
  Object.defineProperty(form, 'name', { value: `${formName(name)}Texts` });
  const describe = (text: string) => `${labelOf('text', text).zh} · ${labelOf('text', text).en}`;
  for (const text of wanted) Prose(LONGEST, { description: describe(text) })(form.prototype as object, text);
  for (const text of [...more, 'remark']) Prose(LONGEST, { optional: true, description: describe(text) })(form.prototype as object, text);
  return form;
}
