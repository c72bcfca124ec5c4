import { labelOf, readableInstant, type Instant, type Language } from '@bihuan/core';
import type { OrderAnswer } from '@bihuan/contract';
import { html, type Markup } from '../../public/markup.js';
import { paperPage, row, type Letterhead } from '../../paper/sheet.js';
import { paperWords as words } from './paper-words.js';

/** An order as it is put on paper. */
export interface Paper {
  order: OrderAnswer;
  /** When the complaint itself was or is due; null where nothing of it runs, or it must not be seen. */
  finishDueAt: Instant | null;
}

/** Orders on paper, one a sheet. */
export function papersPage(papers: readonly Paper[], letterhead: Letterhead, language: Language): string {
  return paperPage(papers.length === 1 ? (papers[0]?.order.number ?? '') : words.title[language], papers.map((paper) => sheet(paper, letterhead, language)), language);
}

function sheet({ order, finishDueAt }: Paper, { office, zone, now }: Letterhead, language: Language): Markup {
  const at = (instant: Instant) => readableInstant(instant, zone);
  const { standing, about } = order;
  const answer = order.history.findLast(({ action }) => action === 'answer');
  const judged = order.history.findLast(({ action }) => action === 'lift' || action === 'findWanting');
  const taken = order.history.flatMap(({ action, payload, settled, at: when }) => {
    const measure = action === 'measure' && (settled as { taken?: boolean }).taken !== false ? order.measures.find(({ code }) => code === (payload as { measure?: string }).measure) : undefined;
    return measure ? [html`<div>${measure.title} · ${measure.addressee} · ${at(when)}</div>`] : [];
  });
  const due = order.clocks.find(({ name }) => name === 'answer');
  return html`<article>
<h1>${words.title[language]}</h1>
<div class="head"><span>${words.number[language]}：${order.number}</span><span>${words.date[language]}：${at(order.openedAt)}</span><span>${words.level[language]}：${order.levelLabel}${standing.starred && ` ★ ${words.starred[language]}`}</span></div>
<table>
${row(words.to[language], order.unitName ?? words.office[language])}
${row(words.about[language], standing.aboutNumber)}
${row(words.place[language], about?.address ?? words.unplaced[language])}
${about && row(words.nuisance[language], about.nuisances.map((nuisance) => labelOf('nuisance', nuisance)[language]).join(language === 'zh' ? '、' : ', '))}
${row(words.reason[language], [order.reasonLabel, ...(finishDueAt ? [language === 'zh' ? '；' : '; ', lateness(finishDueAt, order.openedAt, at, language)] : [])])}
${row(words.demand[language], html`<div class="words">${order.demand ?? words.byRule[language]}</div>`)}
${due && row(words.due[language], html`<strong>${at(due.dueAt)}</strong>`)}
${taken.length > 0 && row(words.measures[language], taken)}
${row(words.answer[language], answer ? html`<div class="words">${answer.texts['answer']}</div><div class="small">${order.unitName} · ${at(answer.at)}</div>` : html`<div class="tall small">${words.none[language]}</div>`)}
${judged && row(words.judgement[language], html`<div class="words">${judged.texts['judgement'] ?? judged.texts['reason']}</div><div class="small">${judged.label} · ${judged.actorName} · ${at(judged.at)}</div>`)}
</table>
<div class="foot"><span>${words.issuedBy[language]}：${order.issuedByName ?? words.aRule[language]}</span><span class="seal">${office} ${words.seal[language]}</span></div>
<p class="small">${words.printed[language].replace('{at}', at(now))}</p>
</article>`;
}

function lateness(due: Instant, issued: Instant, at: (instant: Instant) => string, language: Language): string {
  return words[due < issued ? 'wasDue' : 'isDue'][language].replace('{due}', at(due));
}
