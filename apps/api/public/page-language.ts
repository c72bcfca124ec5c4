import type { Language } from '@bihuan/core';
import { languageOf, type Asked } from '../door/request.js';

/** The language of a page: the one that its address names, else the one that the browser prefers. */
export function languageAsked(request: Pick<Asked, 'query' | 'headers'>): Language {
  return languageNamed(request) ?? languageOf(request.headers['accept-language']);
}

/** The language that the address of a page names, if it names one. */
export function languageNamed({ query }: Pick<Asked, 'query'>): Language | undefined {
  const named = (query as { lang?: unknown } | undefined)?.lang;
  return named === 'en' || named === 'zh' ? named : undefined;
}
