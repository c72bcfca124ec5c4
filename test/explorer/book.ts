import { complaintRules, isRefusal, ringCommand, takeTurn, type Command, type ComplaintRules, type Dispatch, type Instant, type Procedure, type Rang } from '@bihuan/core';

import { aCalendar, directory } from '../../libs/core/complaint/testing/index';
import { blankOf, rulesOf, type AnyRules, type AnySubject } from '../../libs/desk/kinds';
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
  command: Command | Rang;
  /** It only asks whether this complaint belongs on the ledger. */
  considers?: string;
  /** The question that it answers. */
  answers?: string;
  /** Refused, it is done. */
  ifItStillMay?: true;
}

/** A move as the core decided it: one line of a history, and what is written with it. */
export interface Line {
  no: number;
  subject: string;
  id: string;
  opens?: string;
  hour: number;
  /** The row as it leaves it. */
  row: AnySubject;
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

  constructor(readonly hours: readonly Instant[], private readonly rules: ComplaintRules = complaintRules, private readonly looksAgain = true, private readonly rulesOfTheDay: Procedure = procedure, private readonly silent = false) {}

  /** A subject of whose past nothing matters but how it stands. */
  given(row: AnySubject): Line {
    const line: Line = { no: this.lines.length, subject: row.id, id: `before ${row.id}`, hour: 0, row: { ...row, version: 1 }, notices: [], commands: [] };
    this.lines.push(line);
    return line;
  }

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
  row(history: readonly number[]): AnySubject | null {
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

  private answered(row: AnySubject | null, { subject, id, opens, command }: Errand, hour: number): Line | string {
    const terms = { now: known(this.hours[hour]), procedure: this.rulesOfTheDay, calendar: aCalendar(), directory };
    const rules = this.rulesFor(subject);
    const asked = 'clock' in command ? this.rung(rules, row, command, terms) : { ...command, id };
    if (typeof asked === 'string') return asked;
    const turn = takeTurn(rules, row, blankOf(kindOf(subject), districtOf(subject), subject, 'a-procedure@1', subject), asked, terms);
    if (isRefusal(turn)) return turn.refused;
    const line: Line = {
      no: this.lines.length, subject, id: turn.event.id, opens, hour, row: turn.next, rang: turn.event.rang,
      notices: this.silent ? [] : turn.notices.map(({ no }) => `${subject}/${no}`),
      commands: turn.dispatches.map((dispatch) => this.add(errandOf(subject, dispatch)).name),
    };
    this.lines.push(line);
    return line;
  }

  /** The table by which a subject moves. */
  rulesFor(subject: string): AnyRules {
    return kindOf(subject) === 'complaint' ? (this.rules as unknown as AnyRules) : rulesOf('problem');
  }

  /** As the desk rings: the rung that the row owes now, if it is the one that the alarm was set for. */
  private rung(rules: AnyRules, row: AnySubject | null, { clock, dueNo, rung }: Rang, terms: Parameters<typeof ringCommand>[2]) {
    const id = `clock:${clock}:${dueNo}:${rung}`;
    if (!this.looksAgain) return { id, action: 'remind' as const, by: 'clock' as const, actor: 'clock', payload: { clock, rung: 'due' }, rang: { clock, dueNo, rung } };
    const owed = ringCommand(rules, row?.clocks[clock], terms);
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

const asks: Readonly<Record<string, string>> = {
  register: 'the opening in the other district', acknowledge: 'the receipt', consider: 'the question whether it belongs on the ledger', join: 'the joining', gather: 'the gathering', lose: 'the loss',
  rectifyTogether: 'the rectification with its problem', revoke: 'the revocation', relapse: 'the relapse', reopen: 'the reopening',
};

/** What one subject asks of another; an opening goes under the command's own id. */
function errandOf(from: string, { no, subject, command, ifItStillMay }: Dispatch): Errand {
  const considers = command.action === 'consider' ? { considers: from } : {};
  const opens = subject === null && command.action !== 'consider' ? command.id : undefined;
  return { name: `do ${from} ${no}`, words: asks[command.action] ?? command.action, subject: subject ?? 'there', id: command.id, opens, command, ...considers, ...(ifItStillMay ? { ifItStillMay } : {}) };
}

function kindOf(subject: string): 'complaint' | 'problem' {
  return subject.startsWith('p') ? 'problem' : 'complaint';
}

function districtOf(subject: string): string {
  return subject.startsWith('there') ? 'nankai' : 'heping';
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a state names what nobody has heard of');
  return value;
}
