import { labelOf, type Language } from '@bihuan/core';
import type { NextStep, PublicComplaint, PublicText } from '@bihuan/desk';
import { html, type Markup } from './markup.js';
import { dayOf } from './words/days.js';
import { nextSentence } from './words/next-sentence.js';
import { headline, textTitles, words } from './words/page-words.js';

/** Number, where it stands, and what comes next. */
export function standingSheet(complaint: PublicComplaint, language: Language, place: 'first' | 'below' = 'first'): Markup {
  const { number, next, declined, office, state } = complaint;
  return html`<section class="sheet">
<p class="number">${number}</p>
${place === 'first' ? html`<h1>${headline(complaint, language)}</h1>` : html`<h2>${headline(complaint, language)}</h2>`}
${declined && html`<p>${declined.title[language]}${language === 'zh' ? '。' : '.'}</p>${declined.goTo && html`<p>${words.goTo[language]}${declined.goTo[language]}${language === 'zh' ? '。' : '.'}</p>`}`}
${state === 'merged' || state === 'recorded' ? null : html`<p class="hint">${words.ofThisOffice[language]}${office[language]}</p>`}
${next && nextBox(next, complaint, language)}
</section>`;
}

/** What happens next and by when; where that has passed, it says so. */
export function nextBox(next: NextStep, { now, zone }: Pick<PublicComplaint, 'now' | 'zone'>, language: Language): Markup {
  return html`<div class="next"><p><strong>${words.next[language]}</strong></p><p>${nextSentence(next, now, zone, language)}${
    next.overdue && next.clock !== 'watch' && html` <span class="late">${words.late[language]}</span>`
  }</p></div>`;
}

/** The phases: what is reached, and when. */
export function trackSheet({ track, state, now, zone, unit }: PublicComplaint, language: Language): Markup {
  const rows = track.map(({ phase, at }) => {
    const who = phase === 'assigned' && at && unit ? ` · ${unit[language]}` : '';
    return html`<li class="${at ? 'done' : ''}${phase === state ? ' now' : ''}"${phase === state && html` aria-current="step"`}><span>${labelOf('state', phase)[language]}${who}<span class="away"> ${at ? words.done[language] : words.ahead[language]}</span></span>${
      at && html`<time datetime="${at}">${dayOf(at, zone, now, language)}</time>`
    }</li>`;
  });
  return html`<section class="sheet"><h2>${words.progress[language]}</h2><ol class="track">${rows}</ol></section>`;
}

/** Texts with their dates, oldest first. */
export function textsSheet(title: string, texts: readonly PublicText[], { now, zone }: Pick<PublicComplaint, 'now' | 'zone'>, language: Language): Markup {
  const rows = texts.map(
    ({ action, name, at, body }) =>
      html`<dt>${textTitles[`${action}.${name}`]?.[language] ?? ''}<time datetime="${at}">${dayOf(at, zone, now, language)}</time></dt><dd>${body}</dd>`,
  );
  return html`<section class="sheet"><h2>${title}</h2>${rows.length > 0 ? html`<dl>${rows}</dl>` : html`<p>${words.noTexts[language]}</p>`}</section>`;
}
