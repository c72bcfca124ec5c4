import type { InBoth, Language } from '@bihuan/core';
import Mustache from 'mustache';
import type { Path, Remark } from '../fault.js';
import { nearest, guess } from '../likeness.js';
import { senseless } from './sense.js';

/** What a template names; its sections (`{{#due}} … {{/due}}`) and what stands in them among it. */
function namesIn(text: string): { name: string; sign: string }[] {
  const walk = (tokens: readonly unknown[]): { name: string; sign: string }[] =>
    tokens.flatMap((token) => {
      const [sign, name, , , inner] = token as [string, string, number, number, readonly unknown[] | undefined];
      if (sign === 'text') return [];
      return [{ name, sign }, ...(Array.isArray(inner) ? walk(inner) : [])];
    });
  return walk(Mustache.parse(text));
}

/** Remarks on a text in both languages that names what there is not, or is no Mustache at all. */
export function strangePlaceholders(texts: InBoth, known: readonly string[], path: Path): Remark[] {
  return (['zh', 'en'] as const satisfies readonly Language[]).flatMap((language) => strangeIn(texts[language], known, [...path, language]));
}

function strangeIn(text: string, known: readonly string[], path: Path): Remark[] {
  const all = known.map((name) => `{{${name}}}`).join(' ');
  let names: { name: string; sign: string }[];
  try {
    names = namesIn(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [senseless(path, text, all, `花括号不成对或写法有误（${said}）`, `is no Mustache: ${said}`)];
  }
  return names.flatMap(({ name, sign }) => {
    // Partials, comments and other delimiters: nothing that a text of an office needs, and a way to write what is not seen.
    if (!['name', '#', '^', '&'].includes(sign)) return [senseless(path, text, all, `不能使用 {{${sign}…}}，可写：${all}`, `{{${sign}…}} cannot be used; known here: ${all}`)];
    if (known.includes(name)) return [];
    const near = nearest(name, known);
    const meant = near && `{{${near}}}`;
    return [senseless(path, text, all, `没有 {{${name}}}，可写：${all}${guess.zh(meant)}`, `there is no {{${name}}}; known here: ${all}${guess.en(meant)}`)];
  });
}
