import type { Language } from '@bihuan/core';
import type { Answered, Linked, LookedUp, Offer, PublicComplaint } from '@bihuan/desk';
import { html, type Markup } from './markup.js';
import { homeOf, languageForm, languageLink, written } from './page.js';
import { nextBox, standingSheet, textsSheet, trackSheet } from './progress.js';
import { consequence } from './words/consequence.js';
import { deadEnd } from './words/dead-ends.js';
import { choiceWords, headline, words } from './words/page-words.js';

/** Letters of what a complainant may add. */
export const LONGEST_WORDS = 1000;

/** The page behind a link: the question, or why it is not asked any more. */
export function answerPage(token: string, linked: Linked, language: Language): string {
  const { complaint, texts, offers, link } = linked;
  const other = languageLink(`/a/${token}`, language);
  if (link.stands !== 'owed') return deadEndPage(linked, language, other);
  const content = html`<section class="sheet"><p class="number">${complaint.number}</p><h1>${words.solved[language]}</h1><p>${headline(complaint, language)}${complaint.unit && html` · ${complaint.unit[language]}`}</p></section>
${texts.length > 0 && textsSheet(words.reported[language], texts, complaint, language)}
${answerForm({ token, offers }, complaint, language, false)}`;
  return written({ language, title: words.solved[language], content, other });
}

/** What became of an answer. */
export function answeredPage(token: string, answered: Answered, language: Language): string {
  const { complaint, taken } = answered;
  const other = taken ? languageForm(`/a/${token}`, language, { choice: taken }) : languageLink(`/a/${token}`, language);
  if (!taken) return answered.link.stands === 'owed' ? answerPage(token, answered, language) : deadEndPage(answered, language, other);
  const content = html`<section class="sheet"><p class="number">${complaint.number}</p>
<h1>${words.thanks[language]}</h1>
<p>${words.youAnswered[language]}<strong>${choiceWords[taken][language]}</strong></p>
<p>${headline(complaint, language)}</p>
${complaint.next && nextBox(complaint.next, complaint, language)}</section>
${trackSheet(complaint, language)}`;
  return written({ language, title: words.thanks[language], content, other });
}

/** A link that leads nowhere. */
export function badLinkPage(token: string, language: Language): string {
  const content = html`<section class="sheet"><h1>${words.badLink[language]}</h1><p>${words.badLinkHelp[language]}</p><p><a href="${homeOf(language)}">${words.lookUp[language]}</a></p></section>`;
  return written({ language, title: words.badLink[language], content, other: languageLink(`/a/${encodeURIComponent(token)}`, language) });
}

/** The answers as buttons, each with what follows from it, said before it is tapped. */
export function answerForm({ token, offers }: NonNullable<LookedUp['answer']>, complaint: PublicComplaint, language: Language, titled = true): Markup {
  return html`<form class="sheet" method="post" action="/a/${token}?lang=${language}">
${titled && html`<h2>${words.solved[language]}</h2>`}
<p>${words.solvedHint[language]}</p>
<details><summary>${words.moreFirst[language]}</summary>
<div class="field"><label for="words">${words.more[language]}</label>
<textarea id="words" name="words" maxlength="${LONGEST_WORDS}" aria-describedby="words-hint"></textarea>
<span class="hint" id="words-hint">${words.moreHint[language]}</span></div></details>
${offers.map((offer) => choiceButton(offer, complaint, language))}
</form>`;
}

function choiceButton(offer: Offer, complaint: PublicComplaint, language: Language): Markup {
  return html`<button class="choice" name="choice" value="${offer.choice}"><strong>${choiceWords[offer.choice][language]}</strong> ${consequence(offer, complaint, language)}</button>`;
}

function deadEndPage(linked: Linked, language: Language, other: Markup): string {
  const { title, sentence } = deadEnd(linked, language);
  const content = html`<section class="sheet"><h1>${title}</h1><p>${sentence}</p><p><a href="${homeOf(language)}">${words.lookUp[language]}</a></p></section>
${standingSheet(linked.complaint, language, 'below')}`;
  return written({ language, title, content, other });
}
