import type { Bilingual } from '@bihuan/core';
import type { Schema } from './schema/schema.js';

/** Says what a schema lets stand, in the words of somebody who edits the file. */
export function allowed(schema: Schema, definitions: Readonly<Record<string, Schema>>): Bilingual {
  const { $ref, ...beside } = schema;
  if ($ref !== undefined) return allowed({ ...definitions[$ref.replace('#/$defs/', '')], ...beside }, definitions);
  if (schema.then !== undefined && schema.else !== undefined) {
    const [one, other] = [allowed(schema.then, definitions), allowed(schema.else, definitions)];
    return { zh: `${one.zh}，或${other.zh}`, en: `${one.en}, or ${other.en}` };
  }
  if (schema.const !== undefined) return both(schema.title ?? String(schema.const));
  if (schema.enum !== undefined) return both(schema.enum.join(' | '));
  if (schema.type === undefined) return { zh: '别的写法', en: 'something else' };
  return byType[schema.type](schema);
}

const byType: Readonly<Record<NonNullable<Schema['type']>, (schema: Schema) => Bilingual>> = {
  boolean: () => both('true | false'),
  integer: ({ minimum, maximum }) =>
    maximum === undefined
      ? { zh: `整数，至少为 ${minimum ?? 0}`, en: `a whole number, at least ${minimum ?? 0}` }
      : { zh: `${minimum ?? 0} 到 ${maximum} 的整数`, en: `a whole number from ${minimum ?? 0} to ${maximum}` },
  string: ({ format, pattern, examples }) => {
    const like = examples?.join(' | ') ?? '';
    if (format === 'date') return { zh: `日期，如 ${like}`, en: `a date, like ${like}` };
    if (pattern !== undefined) return { zh: `形如 ${like}`, en: `something like ${like}` };
    return { zh: '文字，不能为空', en: 'text, not empty' };
  },
  array: ({ minItems, uniqueItems }) => {
    const least = minItems === undefined ? { zh: '', en: '' } : { zh: `，至少 ${minItems} 项`, en: ` of at least ${minItems}` };
    const once = uniqueItems === true ? { zh: '，不得重复', en: ', each once' } : { zh: '', en: '' };
    return { zh: `列表${least.zh}${once.zh}`, en: `a list${least.en}${once.en}` };
  },
  object: ({ properties, maxProperties }) => {
    const keys = Object.keys(properties ?? {}).join(' | ');
    if (maxProperties === 1) return { zh: `以下之一：${keys}`, en: `one of ${keys}` };
    return keys === '' ? { zh: '若干“代码: 名称”', en: 'entries by code' } : { zh: `含 ${keys} 的一组`, en: `entries out of ${keys}` };
  },
};

function both(text: string): Bilingual {
  return { zh: text, en: text };
}
