import type { Instant, Language } from '@bihuan/core';
import type { Asked, Reply } from '../door/request.js';
import { languageAsked } from '../public/page-language.js';
import { html, type Markup, type Shown } from '../public/markup.js';

/** The office whose paper it is, and its clock on the wall. */
export interface Letterhead {
  office: string;
  zone: string;
  now: Instant;
}

/** A page that prints, one sheet after the other; nothing of any reporter, and no script. */
export function paperPage(title: string, sheets: Shown, language: Language): string {
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/paper.css">
</head>
<body>
${sheets}
</body>
</html>
`.text;
}

/** One line of the table on a sheet. */
export function row(head: string, content: Shown): Markup {
  return html`<tr><th scope="row">${head}</th><td>${content}</td></tr>`;
}

/** The headers of a page that prints; returns the language that was asked for. */
export function asPaper(request: Asked, reply: Reply): Language {
  const language = languageAsked(request);
  void reply.headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
  return language;
}
