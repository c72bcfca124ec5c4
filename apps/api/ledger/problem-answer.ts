import { causes, clockLabel, labelOf, orderId, problemGroundsOf, problemRules, type Holder, type Language, type Problem, type Terms } from '@bihuan/core';
import type { CauseAnswer, ConditionAnswer, MilestoneAnswer, OpenOrderAnswer, ProblemAnswer, ProblemComplaintLine, SignOffStepAnswer } from '@bihuan/contract';
import type { OfficeTerms, Person, ProblemRead, Timeline } from '@bihuan/desk';
import { clocksOf, factsOf, historyLine, offersOf, textsOf } from '../complaints/complaint-answer.js';
import { placeLines } from './place-lines.js';

type Names = ReadonlyMap<string, string>;

/** A problem as an answer: the file of its place, its plan, how far it has come, and what this person may do. */
export function problemAnswer(read: ProblemRead, person: Person, terms: OfficeTerms, names: Names, language: Language): Omit<ProblemAnswer, 'people' | 'person'> {
  const { timeline } = read;
  const problem = timeline.subject as Problem;
  const { id, number, state, version, procedure, standing } = problem;
  const ledger = terms.procedure.ledger;
  return {
    id, number, state, version, procedure, standing,
    label: labelOf('state', state)[language],
    enteredAt: timeline.openedAt,
    now: terms.now,
    facts: factsOf(timeline),
    sourceLabel: labelOf('problemSource', standing.source)[language],
    rule: ruleOf(timeline, language),
    gradeLabel: ledger?.grades.find(({ code }) => code === standing.grade)?.title[language] ?? standing.grade,
    unitName: unitName(standing.unit, terms, language),
    causes: causesOf(problem, timeline, language),
    milestones: milestonesOf(problem, timeline, terms),
    tellers: read.people,
    calmDays: read.calmDays,
    conditions: read.conditions.map((condition): ConditionAnswer => ({ ...condition, label: labelOf('signOffCondition', condition.condition)[language] })),
    steps: stepsOf(read, terms, names, language),
    joined: standing.complaints.length,
    complaints: [...read.complaints].reverse().map((one): ProblemComplaintLine => ({
      id: one.id, number: one.number, state: one.state, label: labelOf('state', one.state)[language], receivedAt: one.receivedAt, founding: standing.founding.includes(one.id),
      unitName: unitName(one.unit, terms, language), dueAt: one.dueAt, overdue: one.dueAt !== null && one.dueAt < terms.now,
    })),
    orders: standing.openOrders.flatMap(({ reason, order }): OpenOrderAnswer[] => (order === undefined ? [] : [{ id: orderId(id, order), reason, reasonLabel: labelOf('superviseReason', reason)[language] }])),
    place: placeLines(read.file, terms.now, language),
    neighbours: read.file.beside.map((one) => ({ ...one, label: labelOf('state', one.state)[language] })),
    clocks: clocksOf(problem, terms, language, (clock) => problemGroundsOf(clock, standing, terms.procedure)),
    moves: offersOf(problemRules, problem, person, terms, language),
    texts: textsOf(timeline),
    evidence: timeline.history.flatMap((line) => line.evidence),
    history: timeline.history.map((line) => historyLine(line, names, language)),
  };
}

/** The rule that put it on the ledger, as it stood. */
function ruleOf({ history }: Timeline, language: Language): string | null {
  const rule = (history[0]?.event.payload as { rule?: { count: number; days: number; metres: number } } | undefined)?.rule;
  if (!rule) return null;
  const { count, days, metres } = rule;
  return language === 'zh' ? `${days} 日内同一点位（${metres} 米内）同类投诉满 ${count} 件` : `${count} complaints within ${days} days, at one place (${metres} m) and of one nuisance`;
}

function causesOf({ standing }: Problem, { history }: Timeline, language: Language): CauseAnswer[] {
  const said = history.findLast(({ event }) => event.action === 'analyse')?.texts ?? {};
  return causes.filter((cause) => standing.causes.includes(cause)).map((cause) => ({ cause, label: labelOf('cause', cause)[language], words: said[cause] ?? null }));
}

/** The milestones of the plan that counts: the last one, unless a further round has begun since. */
function milestonesOf({ standing }: Problem, { history }: Timeline, { now }: Terms): MilestoneAnswer[] {
  const made = standing.planned === null ? -1 : history.findLastIndex(({ event }) => event.action === 'plan');
  const plan = history[made];
  if (!plan) return [];
  const reached = history.slice(made).filter(({ event }) => event.action === 'reach');
  return (plan.event.payload as { milestones: string[] }).milestones.map((dueAt, index) => {
    const line = reached.find(({ event }) => (event.payload as { milestone: number }).milestone === index + 1);
    return { no: index + 1, what: plan.texts[`milestone-${index + 1}`] ?? null, dueAt, reachedAt: line?.event.at ?? null, overdue: !line && dueAt < now, evidence: [...(line?.evidence ?? [])] };
  });
}

/** The steps of the sign-off, those of the last application that are done with who took them. */
function stepsOf({ timeline: { subject, history }, step: owed }: ProblemRead, terms: Terms, names: Names, language: Language): SignOffStepAnswer[] {
  const { state, standing } = subject as Problem;
  const steps = terms.procedure.ledger?.signOff.steps ?? [];
  const began = state === 'signedOff' || owed ? history.findLastIndex(({ event }) => event.action === 'apply') : -1;
  const taken = began < 0 ? [] : history.slice(began).filter(({ event }) => ['apply', 'pass', 'endNotice', 'signOff'].includes(event.action));
  return steps.map(({ code, title, does, by }, index) => {
    const line = taken[index]?.event;
    return {
      code, title: title[language], does, by: by.map((role) => labelOf('role', role)[language]).join(language === 'zh' ? '、' : ', '),
      done: line !== undefined, owed: owed?.code === code && !standing.objected, doneAt: line?.at ?? null, doneBy: line ? (names.get(line.actor) ?? null) : null,
    };
  });
}

export function unitName(unit: string | null, { directory }: Pick<OfficeTerms, 'directory'>, language: Language): string | null {
  return unit === null ? null : (directory.units[unit]?.[language] ?? unit);
}

/** What a clock that is owed is called. */
export function owedLabel(clock: string | null, language: Language): string | null {
  return clock === null ? null : clockLabel(clock)[language];
}

/** Who owes something, in words: a unit, those of a role, or the person who answers for the problem. */
export function holderLabel(holder: Holder, { directory, person }: Pick<OfficeTerms, 'directory'> & { person: { account: string | null; name: string | null } }, language: Language): string | null {
  const [kind = '', id = ''] = holder.split(':');
  if (kind === 'unit') return unitName(id, { directory }, language);
  if (kind === 'role') return labelOf('role', id)[language];
  return id === person.account ? person.name : null;
}
