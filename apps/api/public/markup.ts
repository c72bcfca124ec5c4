/**
 * HTML of which it is known that every value in it was escaped. Thirty lines of our own: `@kitajs/html` escapes only where
 * it is told to (`safe`), and `ghtml` gives plain strings, which the next template would escape again or have to trust.
 */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template may hold; nothing is shown for null, undefined and false. */
export type Shown = Markup | string | number | null | undefined | false | readonly Shown[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Writes HTML: what stands in the template as it is, every value escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Markup {
  return new Markup(parts.map((part, index) => part + shown(values[index])).join(''));
}

function shown(value: Shown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(shown).join('');
  return String(value).replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');
}
