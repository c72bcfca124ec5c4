import {
  clockLabel, complaintRules, dueSentence, groundsOf, labelOf, lawsOf, movesOf, orderId, sentenceOf,
  type Clock, type Complaint, type Grounds, type KindRules, type Language, type Law, type Loop, type Subject, type SubjectOf,
} from '@bihuan/core';
import { pathOf, type ClockAnswer, type ComplaintAnswer, type FactsAnswer, type HistoryLine, type LawAnswer, type MoveOffer, type OpenOrderAnswer } from '@bihuan/contract';
import { sightOf, type OfficeTerms, type Person, type Timeline, type TimelineEntry } from '@bihuan/desk';

/** The last words of each kind; but what was said when it came in is never covered by what was said about it later. */
export function textsOf({ history }: Pick<Timeline, 'history'>): Record<string, string | null> {
  const [first, ...later] = history.map(({ texts }) => texts);
  return { ...Object.assign({}, ...later) as Record<string, string | null>, ...first };
}

/** A complaint as an answer: what it is, what is owed and why, what this person may do. */
export function complaintAnswer(timeline: Timeline, person: Person, terms: OfficeTerms, language: Language): Omit<ComplaintAnswer, 'reporter' | 'queryCode' | 'person' | 'people'> {
  const complaint = timeline.subject as Complaint;
  const { id, number, state, version, procedure, standing } = complaint;
  return {
    id, number, state, version, procedure, standing, texts: textsOf(timeline),
    label: labelOf('state', state)[language],
    openedAt: timeline.openedAt,
    now: terms.now,
    facts: factsOf(timeline),
    clocks: clocksOf(complaint, terms, language, (clock) => groundsOf(clock, standing, terms.procedure)),
    orders: openOrdersOf(complaint, person, language),
    laws: lawsOf(standing, terms).map((law) => lawAnswer(law, language)),
    moves: offersOf(complaintRules, complaint, person, terms, language),
    evidence: timeline.history.flatMap((line) => line.evidence),
  };
}

/** A unit beside the lead stands under no order. */
function openOrdersOf({ id, standing }: Complaint, person: Person, language: Language): OpenOrderAnswer[] {
  if (sightOf(person) !== 'all' && person.unit !== standing.unit) return [];
  return standing.openOrders.flatMap(({ reason, order }) => (order === undefined ? [] : [{ id: orderId(id, order), reason, reasonLabel: labelOf('superviseReason', reason)[language] }]));
}

/** A line of the history; names are those of colleagues, never of complainants. */
export function historyLine({ event, texts, evidence }: TimelineEntry, names: ReadonlyMap<string, string>, language: Language): HistoryLine {
  const { seq, at, action, by, actor, from, to, payload, settled } = event;
  return {
    seq, at, action, by, actor, from, to, payload, settled, texts,
    label: labelOf('action', action)[language],
    actorName: names.get(actor) ?? null,
    evidence: [...evidence],
  };
}

export function factsOf({ facts }: Timeline): FactsAnswer | null {
  const [first, newest] = [facts[0], facts.at(-1)];
  if (!first || !newest) return null;
  const { address, subdistrict, lat, lon, resolved, respondent, source } = newest;
  // What is corrected later changes nothing of where it came from.
  return { address, subdistrict, lat, lon, resolved, respondent, source: source ?? first.source, sourceId: first.sourceId };
}

/** Soonest due first; what no longer runs comes after. */
export function clocksOf({ clocks }: Pick<Subject, 'clocks'>, { now, directory }: OfficeTerms, language: Language, groundsFor: (clock: Clock) => Grounds): ClockAnswer[] {
  const runs = (state: string) => (state === 'running' || state === 'paused' ? 0 : 1);
  return Object.values(clocks)
    .sort((a, b) => runs(a.state) - runs(b.state) || (a.dueAt < b.dueAt ? -1 : 1))
    .map((clock) => {
      const { name, holder, state, startedAt, dueAt, dueNo, nextAt, provisional, why } = clock;
      const overdue = state === 'running' && dueAt < now;
      const grounds = groundsFor(clock);
      return {
        name, holder, state, startedAt, dueAt, dueNo, nextAt, provisional, why, overdue,
        unverified: grounds.unverified ?? false, label: clockLabel(name, directory.units)[language], because: dueSentence(clock, language, grounds, directory.units),
      };
    });
}

function lawAnswer({ code, title, valid, articles = [], unverified }: Law, language: Language): LawAnswer {
  return {
    code,
    unverified: unverified === true,
    title: title[language],
    validFrom: valid.from,
    validTo: valid.to ?? null,
    articles: articles.map(({ number, about, unverified: unchecked }) => ({ number, about: about[language], unverified: unchecked === true })),
  };
}

/** What this person may do with a subject of a kind, and why not. */
export function offersOf<L extends Loop>(kind: KindRules<L>, subject: SubjectOf<L>, person: Person, terms: OfficeTerms, language: Language): MoveOffer[] {
  const who = { roles: person.roles, account: person.account, ...(person.unit === null ? {} : { unit: person.unit }) };
  return movesOf(kind, subject, who, terms).map(({ action, by, allowed, why }) => ({
    action, by, allowed,
    path: pathOf(action),
    label: labelOf('action', action)[language],
    ...(why ? { why: { code: why.refused, detail: sentenceOf(why, language, terms.calendar.zone, terms.directory.units), ...(why.params ? { params: why.params } : {}) } } : {}),
  }));
}
