import { labelOf, readableInstant, type Instant, type Language } from '@bihuan/core';
import type { ProblemAnswer } from '@bihuan/contract';
import { paperPage, row, type Letterhead } from '../../paper/sheet.js';
import { html, type Markup, type Shown } from '../../public/markup.js';
import { problemPaperWords as words } from './problem-paper-words.js';

/** One sheet holds no more of them: the newest count. */
const COMPLAINTS = 6;
const PLACE_LINES = 7;
/** What anybody wrote fills no second sheet. */
const LONGEST = 180;

/** A problem on one sheet of A4, as it hangs on the wall of the office. */
export function problemPaper(problem: ProblemAnswer, letterhead: Letterhead, language: Language): string {
  return paperPage(problem.number, sheet(problem, letterhead, language), language);
}

function sheet(problem: ProblemAnswer, { office, zone, now }: Letterhead, language: Language): Markup {
  const at = (instant: Instant) => readableInstant(instant, zone);
  const day = (instant: Instant) => at(instant).slice(0, 10);
  const said = (word: keyof typeof words, values: Readonly<Record<string, string | number>> = {}) => words[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  const { standing, facts, milestones, steps, conditions, place } = problem;
  const owed = problem.clocks.filter(({ state }) => state === 'running');
  const marks = [...(standing.starred ? ['★'] : []), ...(standing.interim ? [said('interim')] : []), ...(standing.revocations > 0 ? [said('revoked', { n: standing.revocations })] : [])];
  return html`<article class="dense">
<h1>${said('title')}</h1>
<div class="head"><span>${said('number')}：${problem.number}</span><span>${said('entered')}：${day(problem.enteredAt)}</span><span>${said('grade')}：${problem.gradeLabel}</span><span>${said('state')}：<strong>${problem.label}</strong>${marks.map((mark) => ` · ${mark}`)}</span></div>
<table>
${row(said('place'), [facts?.address ?? said('unplaced'), ...(facts?.subdistrict ? [` · ${facts.subdistrict}`] : [])])}
${row(said('about'), [facts?.respondent ?? '—', ' · ', standing.nuisances.map((nuisance) => labelOf('nuisance', nuisance)[language]).join(language === 'zh' ? '、' : ', ')])}
${row(said('source'), [problem.sourceLabel, ...(problem.rule === null ? [] : [language === 'zh' ? `（${problem.rule}）` : ` (${problem.rule})`])])}
${row(said('complaints'), complaintsOf(problem, day, said))}
${row(said('responsible'), problem.unitName === null ? said('nobody') : [problem.unitName, ' · ', problem.person?.name ?? said('nobody')])}
${row(said('causes'), problem.causes.length > 0 ? problem.causes.map(({ label, words: reason }) => html`<div><strong>${label}</strong>　${short(reason)}</div>`) : said('unanalysed'))}
${row(said('plan'), standing.planned === null ? said('unplanned') : [html`<div><strong>${labelOf('planWay', standing.planned)[language]}</strong>　${said('goal')}${short(problem.texts['goal'])}</div>`, html`<div>${said('measures')}${short(problem.texts['measures'])}</div>`])}
${milestones.length > 0 && row(said('milestones'), milestones.map(({ what, dueAt, reachedAt, overdue }) => html`<div>${reachedAt ? '☑' : '☐'} ${short(what)} · ${said('due', { at: day(dueAt) })}${reachedAt && ` · ${said('reached', { at: day(reachedAt) })}`}${overdue && html` · <strong>${said('late')}</strong>`}</div>`))}
${row(said('conditions'), html`<div class="columns">${conditions.map(({ label, met, has, wants }) => html`<div>${met ? '☑' : '☐'} ${label}${wants > 1 && ` ${has}/${wants}`}</div>`)}</div>`)}
${row(said('steps'), html`<div class="columns">${steps.map(({ title, by, done, doneBy, doneAt }, index) => html`<div>${done ? '☑' : '☐'} ${index + 1}. ${title}　${done ? [doneBy ?? by, doneAt ? ` ${day(doneAt)}` : ''] : by}</div>`)}</div>`)}
${owed.length > 0 && row(said('owed'), owed.map(({ label, dueAt }) => html`<div>${label}：${at(dueAt)}${dueAt < now && html` · <strong>${said('late')}</strong>`}</div>`))}
${place.length > 0 && row(said('placeFile'), [place.length > PLACE_LINES && html`<div class="small">${said('earlier', { n: place.length - PLACE_LINES })}</div>`, ...place.slice(-PLACE_LINES).map((line) => html`<div>${day(line.at)}${line.until && ` – ${day(line.until)}`} ${line.label}${line.number && ` · ${line.number}`}${line.words && `　${short(line.words, 60)}`}</div>`)])}
</table>
<div class="foot"><span class="seal">${office} ${said('seal')}</span></div>
<p class="small">${said('printed', { at: at(now) })}</p>
</article>`;
}

function complaintsOf({ complaints, joined: all }: ProblemAnswer, day: (instant: Instant) => string, said: (word: keyof typeof words, values?: Readonly<Record<string, number>>) => string): Shown {
  if (all === 0) return said('none');
  const newest = complaints.slice(-COMPLAINTS).map(({ number, receivedAt }) => html`<span>${number} ${day(receivedAt)}　</span>`);
  return [html`<strong>${said('times', { n: all })}</strong>　`, ...newest, all > newest.length && said('andMore', { n: all - newest.length })];
}

function short(text: string | null | undefined, most = LONGEST): string {
  const words = text ?? '';
  return words.length > most ? `${words.slice(0, most)}…` : words;
}
