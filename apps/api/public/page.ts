import type { Language } from '@bihuan/core';
import { html, type Markup, type Shown } from './markup.js';
import { words } from './words/page-words.js';

/** One public page. */
export interface Page {
  language: Language;
  title: string;
  content: Shown;
  /** Switches the language: a link; or, where the page came of a form, a form that asks the same again. */
  other: Markup;
}

/** Writes a page whole: one style sheet of our own, and nothing from elsewhere. */
export function written({ language, title, content, other }: Page): string {
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${title} · ${words.site[language]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/q/page.css">
</head>
<body>
<header><a class="home" href="${homeOf(language)}">${words.site[language]}</a>${other}</header>
<main>
${content}
</main>
<footer><p>${words.foot[language]}</p></footer>
</body>
</html>
`.text;
}

/** The look-up form. */
export function homeOf(language: Language): string {
  return `/q?lang=${language}`;
}

/** The same page in the other language, by its address. */
export function languageLink(path: string, language: Language): Markup {
  const other = otherThan(language);
  return html`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.other[language]}</a>`;
}

/** The same page in the other language, where it came of a form: asked again, so that nothing of it stands in an address. */
export function languageForm(path: string, language: Language, fields: Readonly<Record<string, string>>): Markup {
  const other = otherThan(language);
  return html`<form method="post" action="${path}?lang=${other}">${hidden(fields)}<button class="plain" lang="${other}">${words.other[language]}</button></form>`;
}

export function hidden(fields: Readonly<Record<string, string>>): Markup[] {
  return Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

function otherThan(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
