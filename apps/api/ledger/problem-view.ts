import { labelOf, problemTransitions, refuse, type Language } from '@bihuan/core';
import type { LedgerAnswer, ProblemAnswer, RespondentLine } from '@bihuan/contract';
import { sightOf, type Accounts, type LedgerAsked, type LedgerLine as ReadLine, type MovedTime, type Person, type ProblemRoom, type Rulebook } from '@bihuan/desk';
import { cursorOfLedger, textOfLedger } from '../desk/cursors.js';
import { Refused } from '../door/refused.js';
import type { BookLine } from './ledger-book.js';
import { holderLabel, owedLabel, problemAnswer, unitName } from './problem-answer.js';

/** The ledger and its problems as a person may see them. */
export class ProblemView {
  constructor(
    private readonly room: ProblemRoom,
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
    private readonly accounts: Accounts,
  ) {}

  /** A page of the ledger. */
  async ledger(person: Person, asked: LedgerAsked, after: string | undefined, language: Language): Promise<LedgerAnswer> {
    const now = await this.time.now();
    const { rows, next } = await this.room.ledger(person, asked, now, after === undefined ? undefined : cursorOfLedger(after));
    const lines = this.worded(person, rows, language);
    const grades = new Map(rows.flatMap(({ procedure }) => this.rulebook.procedure(procedure).ledger?.grades ?? []).map(({ code, title }) => [code, { code, title: title[language] }]));
    const mayEnter = person.roles.some((role) => (problemTransitions.enter.by as readonly string[]).includes(role));
    return { now, mayEnter, grades: [...grades.values()], rows: lines, next: next ? textOfLedger(next) : null };
  }

  /** The ledger as a workbook has it: no more than so many lines, and whether there are more. */
  async book(person: Person, asked: LedgerAsked, after: string | undefined, language: Language, most: number): Promise<{ lines: BookLine[]; more: boolean }> {
    const { rows, more } = await this.room.booked(person, asked, await this.time.now(), most, after === undefined ? undefined : cursorOfLedger(after));
    return { lines: this.worded(person, rows, language), more };
  }

  respondents(person: Person): Promise<RespondentLine[]> {
    return this.room.respondents(person);
  }

  /** One problem whole. */
  async problem(person: Person, named: string, language: Language): Promise<ProblemAnswer> {
    const now = await this.time.now();
    const read = await this.room.read(person, named, now);
    if (!read) throw new Refused(refuse('no-such-problem'));
    const accounts = await this.accounts.list(person.district);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const whole = problemAnswer(read, person, this.rulebook.terms(person.district, read.timeline.subject.procedure, now), names, language);
    const answer = sightOf(person) === 'all' ? whole : withoutOthers(whole);
    const { person: responsibleOne, unit } = answer.standing;
    const mayName = answer.moves.some(({ action, allowed }) => allowed && ['assign', 'reassign', 'name', 'handOver'].includes(action));
    const people = mayName ? accounts.filter(({ disabled, unit: of, roles }) => !disabled && of !== null && roles.includes('handler') && (unit === null || of === unit || sees(person))) : [];
    const responsible = accounts.find(({ id }) => id === responsibleOne);
    return {
      ...answer,
      person: responsible ? { account: responsible.id, name: responsible.name } : null,
      people: people.map(({ id, name, unit: of }) => ({ account: id, name, ...(of === null ? {} : { unit: of }) })),
    };
  }

  /** Lines with every code in words. */
  private worded<L extends ReadLine>({ district }: Person, rows: readonly L[], language: Language) {
    const directory = this.rulebook.directory(district);
    return rows.map(({ procedure, openedAt, milestones, series, holder, person: accountable, ...row }) => ({
      ...row, enteredAt: openedAt, reached: milestones.reached, milestones: milestones.of, step: series.held, steps: series.of,
      label: labelOf('state', row.state)[language],
      sourceLabel: labelOf('problemSource', row.source)[language],
      gradeLabel: this.rulebook.procedure(procedure).ledger?.grades.find(({ code }) => code === row.grade)?.title[language] ?? row.grade,
      unitName: unitName(row.unit, { directory }, language),
      owed: owedLabel(row.clock, language),
      owedBy: holder && holderLabel(holder, { directory, person: { account: accountable, name: row.personName } }, language),
    }));
  }
}

/** Whoever assigns for the office chooses among the people of every unit. */
function sees({ roles }: Person): boolean {
  return roles.some((role) => role === 'clerk' || role === 'coordinator' || role === 'supervisor');
}

/** A unit is told how many complain, and of each only what it may open: not when, and not that one is about itself. */
function withoutOthers<A extends Pick<ProblemAnswer, 'standing' | 'complaints' | 'history'>>(answer: A): A {
  const theirs = new Set(answer.complaints.map(({ id }) => id));
  const { standing } = answer;
  const seen = (ids: readonly string[]) => ids.filter((id) => theirs.has(id));
  const about = (payload: unknown) => (payload as { complaint?: string }).complaint;
  return {
    ...answer,
    standing: { ...standing, complaints: seen(standing.complaints), founding: seen(standing.founding), fresh: standing.fresh.filter(({ complaint }) => theirs.has(complaint)) },
    history: answer.history
      .filter(({ action, payload }) => (action !== 'gather' && action !== 'lose') || theirs.has(about(payload) ?? ''))
      .map((line) => (line.action === 'enter' ? { ...line, payload: { ...(line.payload as object), founding: [] } } : line)),
  };
}
