import { complaintRules, isRefusal, ringCommand, takeTurn, type Complaint, type ComplaintCommand, type ComplaintRules, type Dispatch, type Instant, type Rang } from '@bihuan/core';

import { aCalendar, blank, directory } from '../../libs/core/complaint/testing/index';
import { procedure } from './procedure';

/** What somebody or something wants of a subject: a person's request, a rung, a command of another subject. */
export interface Errand {
  /** How a state names it. */
  name: string;
  /** How a story names it. */
  words: string;
  subject: string;
  /** Id of the command. */
  id: string;
  /** It opens the subject, under this key. */
  opens?: string;
  /** What is asked; of a rung the row says it when it is looked at. */
  command: ComplaintCommand | Rang;
}

/** A move as the core decided it: one line of a history, and what is written with it. */
export interface Line {
  no: number;
  subject: string;
  id: string;
  opens?: string;
  hour: number;
  /** The row as it leaves it. */
  row: Complaint;
  rang?: Rang;
  notices: readonly string[];
  commands: readonly string[];
}

/** A rung that will ring: its errand, and the hour from which it is due. */
export interface Armed {
  errand: string;
  hour: number;
}

/** The real core behind a memory: the same row, errand and hour have the same answer, and are asked once. */
export class Book {
  readonly lines: Line[] = [];
  private readonly errands = new Map<string, Errand>();
  private readonly answers = new Map<string, Line | string>();
  private readonly runs = new Map<number, readonly Armed[]>();

  constructor(readonly hours: readonly Instant[], private readonly rules: ComplaintRules = complaintRules, private readonly looksAgain = true) {}

  line(no: number): Line {
    return known(this.lines[no]);
  }

  errand(name: string): Errand {
    return known(this.errands.get(name));
  }

  add(errand: Errand): Errand {
    this.errands.set(errand.name, errand);
    return errand;
  }

  /** The row after the last of these lines. */
  row(history: readonly number[]): Complaint | null {
    const last = history.at(-1);
    return last === undefined ? null : this.line(last).row;
  }

  /** The rungs for which clocks run after a line. */
  armed(no: number): readonly Armed[] {
    const before = this.runs.get(no);
    if (before) return before;
    const { subject, row } = this.line(no);
    const armed = Object.values(row.clocks).flatMap(({ state, name, dueNo, nextRung, nextAt }) =>
      state === 'running' && nextAt !== null ? [{ errand: this.add(ring(subject, { clock: name, dueNo, rung: nextRung })).name, hour: this.hours.findIndex((at) => at >= nextAt) }] : [],
    );
    const soon = armed.filter(({ hour }) => hour >= 0);
    this.runs.set(no, soon);
    return soon;
  }

  /** Decides by the row as it stands at an hour: a line, or the code with which it is refused (`nothing-owed` of a rung that is not owed). */
  decide(history: readonly number[], errand: Errand, hour: number): Line | string {
    const asked = `${history.at(-1) ?? '–'} ${errand.name} ${errand.id} ${errand.subject} ${hour}`;
    const before = this.answers.get(asked);
    if (before !== undefined) return before;
    const answer = this.answered(this.row(history), errand, hour);
    this.answers.set(asked, answer);
    return answer;
  }

  private answered(row: Complaint | null, { subject, id, opens, command }: Errand, hour: number): Line | string {
    const terms = { now: known(this.hours[hour]), procedure, calendar: aCalendar(), directory };
    const asked = 'clock' in command ? this.rung(row, command, terms) : { ...command, id };
    if (typeof asked === 'string') return asked;
    const turn = takeTurn(this.rules, row, { ...blank, id: subject, district: districtOf(subject), number: subject }, asked as ComplaintCommand, terms);
    if (isRefusal(turn)) return turn.refused;
    const line: Line = {
      no: this.lines.length, subject, id: turn.event.id, opens, hour, row: turn.next, rang: turn.event.rang,
      notices: turn.notices.map(({ no }) => `${subject}/${no}`),
      commands: turn.dispatches.map((dispatch) => this.add(errandOf(subject, dispatch)).name),
    };
    this.lines.push(line);
    return line;
  }

  /** As the desk rings: the rung that the row owes now, if it is the one that the alarm was set for. */
  private rung(row: Complaint | null, { clock, dueNo, rung }: Rang, terms: Parameters<typeof ringCommand>[2]) {
    const id = `clock:${clock}:${dueNo}:${rung}`;
    if (!this.looksAgain) return { id, action: 'remind' as const, by: 'clock' as const, actor: 'clock', payload: { clock, rung: 'due' }, rang: { clock, dueNo, rung } };
    const owed = ringCommand(this.rules, row?.clocks[clock], terms);
    return isRefusal(owed) || owed.id !== id ? 'nothing-owed' : owed;
  }
}

/** A rung of a clock that some alarm was set for, or that the sweep found. */
function ring(subject: string, { clock, dueNo, rung }: Rang): Errand {
  return {
    name: `ring ${subject} ${clock} ${dueNo} ${rung}`, words: `the rung of “${clock}”`, subject, id: `clock:${clock}:${dueNo}:${rung}`,
    command: { clock, dueNo, rung },
  };
}

/** What one subject asks of another; an opening goes under the command's own id. */
function errandOf(from: string, { no, subject, command }: Dispatch): Errand {
  const opens = subject === null ? command.id : undefined;
  return { name: `do ${from} ${no}`, words: opens ? 'the opening in the other district' : 'the receipt', subject: subject ?? 'there', id: command.id, opens, command: command as ComplaintCommand };
}

function districtOf(subject: string): string {
  return subject.startsWith('there') ? 'nankai' : 'heping';
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a state names what nobody has heard of');
  return value;
}
