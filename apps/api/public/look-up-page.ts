import type { Language, Refusal } from '@bihuan/core';
import type { LookedUp } from '@bihuan/desk';
import { answerForm } from './answer-page.js';
import { html, type Markup } from './markup.js';
import { hidden, homeOf, languageForm, languageLink, written } from './page.js';
import { standingSheet, textsSheet, trackSheet } from './progress.js';
import { headline, words } from './words/page-words.js';

/** What was typed into the look-up form. */
export interface Typed {
  code: string;
  digits: string;
}

/** The form, or the form again with the reason why nothing was found. */
export function lookUpPage(language: Language, refused?: { refusal: Refusal; typed: Typed }): string {
  const title = refused ? reasonOf(refused.refusal, language).title : words.lookUp[language];
  const content = html`<form class="sheet" method="post" action="${homeOf(language)}">
<h1>${words.lookUp[language]}</h1>
${refused && alert(reasonOf(refused.refusal, language))}
<p>${words.lookUpHint[language]}</p>
<div class="field"><label for="code">${words.code[language]}</label>
<input id="code" class="code" name="code" value="${refused?.typed.code}" required maxlength="24" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint">
<span class="hint" id="code-hint">${words.codeHint[language]}</span></div>
<div class="field"><label for="digits">${words.digits[language]}</label>
${digitsInput(false)}
<span class="hint" id="digits-hint">${words.digitsHint[language]}</span></div>
<button class="do">${words.search[language]}</button>
</form>`;
  return written({ language, title, content, other: languageLink('/q', language) });
}

/** A complaint that was found: where it stands, and as much more as was opened. */
export function foundPage({ complaint, texts, answer }: LookedUp, { code, digits }: Typed, language: Language): string {
  const open = typeof texts !== 'string';
  const content = html`${standingSheet(complaint, language)}
${answer && answerForm(answer, complaint, language)}
${trackSheet(complaint, language)}
${open ? textsSheet(words.texts[language], texts, complaint, language) : closedTexts(texts, code, language)}
<p><a href="${homeOf(language)}">${words.again[language]}</a></p>`;
  return written({ language, title: headline(complaint, language), content, other: languageForm('/q', language, { code, ...(open ? { digits } : {}) }) });
}

/** Why no text is shown, and how it is opened where it can be. */
function closedTexts(why: Exclude<LookedUp['texts'], object>, code: string, language: Language): Markup {
  if (why === 'no-phone') return html`<section class="sheet"><p>${words.noPhone[language]}</p></section>`;
  if (why === 'locked') return html`<section class="sheet"><p class="alert" role="alert">${words.locked[language]}</p></section>`;
  return html`<form class="sheet" method="post" action="${homeOf(language)}">
<h2>${words.openTexts[language]}</h2>
${why === 'wrong-digits' && html`<p class="alert" role="alert">${words.wrongDigits[language]}</p>`}
${hidden({ code })}
<div class="field"><label for="digits">${words.digitsAlone[language]}</label>${digitsInput(true)}</div>
<button class="do">${words.openTextsDo[language]}</button>
</form>`;
}

function digitsInput(required: boolean): Markup {
  return html`<input id="digits" class="digits" name="digits" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off"${required ? html` required` : html` aria-describedby="digits-hint"`}>`;
}

function alert({ title, help }: { title: string; help: string }): Markup {
  return html`<div class="alert" role="alert"><p><strong>${title}</strong></p><p>${help}</p></div>`;
}

function reasonOf({ refused, params }: Refusal, language: Language): { title: string; help: string } {
  return refused === 'too-many-tries'
    ? { title: words.tooMany[language], help: words.tooManyHelp[language](Number(params?.['minutes'] ?? 1)) }
    : { title: words.unknownCode[language], help: words.unknownCodeHelp[language] };
}
