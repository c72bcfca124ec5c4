import type { Language } from '@bihuan/core';
import { languageOf, type Asked } from '../door/request.js';

/** The language of a page: the one that its address names, else the one that the browser prefers. */
export function languageAsked({ query, headers }: Pick<Asked, 'query' | 'headers'>): Language {
  const named = (query as { lang?: unknown } | undefined)?.lang;
  return named === 'en' || named === 'zh' ? named : languageOf(headers['accept-language']);
}
