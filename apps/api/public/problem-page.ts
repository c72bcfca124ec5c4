import type { Problem } from '@bihuan/contract';
import type { Asked } from '../door/request.js';
import { html } from './markup.js';
import { homeOf, languageLink, written } from './page.js';
import { languageAsked } from './page-language.js';
import { words } from './words/page-words.js';

/** What went wrong on the way to a public page, in the same dress; null where the address is none of theirs. */
export function problemPage({ status, detail }: Problem, request: Asked): string | null {
  if (!/^\/[qa](?:[/?]|$)/.test(request.url)) return null;
  const language = languageAsked(request);
  const missing = status === 404;
  const title = (missing ? words.noPage : words.trouble)[language];
  const content = html`<section class="sheet"><h1>${title}</h1><p>${missing ? words.noPageHelp[language] : detail}</p><p><a href="${homeOf(language)}">${words.lookUp[language]}</a></p></section>`;
  return written({ language, title, content, other: languageLink('/q', language) });
}
