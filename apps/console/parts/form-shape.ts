import type { MoveField, MoveForm } from '../client/move-form.js';
import type { Written } from './form-fields.js';

/** The text that belongs to one date of a form, counted from 0. */
export const rowText = (index: number): string => `milestone-${index + 1}`;
const rowOf = (name: string) => Number(/^milestone-(\d+)$/.exec(name)?.[1] ?? 0);

/** The choice that is made by saying something of it: each of its options is the name of a text (人、事、因、制). */
export function boxesOf(form: MoveForm | undefined): MoveField | undefined {
  return form?.fields.find(({ kind, options = [] }) => kind === 'choices' && options.every((option) => form.texts.some(({ name }) => name === option)));
}

/** Whether each date of a form says what will be done by then. */
export function hasRows(form: MoveForm | undefined): boolean {
  return form?.texts.some(({ name }) => name === rowText(0)) ?? false;
}

/** The form as it is to be filled in with so many dates: words for each of them, and none for more. */
export function withRows(form: MoveForm, { fields }: Written): MoveForm {
  const dates = form.fields.find(({ kind }) => kind === 'instants');
  const many = ((dates && fields[dates.name]) as readonly string[] | undefined)?.length ?? 0;
  return { ...form, texts: form.texts.filter(({ name }) => rowOf(name) <= many).map((text) => (rowOf(text.name) > 0 ? { ...text, required: true } : text)) };
}

/** The texts that have a place of their own beside none of the fields. */
export function plainTexts(form: MoveForm): MoveForm['texts'] {
  const boxes = boxesOf(form)?.options ?? [];
  return form.texts.filter(({ name }) => !boxes.includes(name) && rowOf(name) === 0);
}

/** Chooses what something was said of. */
export function settleBoxes(form: MoveForm, { fields, texts }: Written): void {
  const boxes = boxesOf(form);
  if (boxes) fields[boxes.name] = boxes.options?.filter((option) => texts[option]?.trim());
}
