import { toInstant, type Calendar, type Instant } from '../../calendar/index.js';
import { isRefusal, ringCommand, takeTurn, type Clock, type Refusal, type Terms, type Turn } from '../../loop/index.js';
import type { Procedure } from '../../procedure/index.js';
import { complaintRules } from '../complaint-rules.js';
import type { ComplaintAction, ComplaintPayloads } from '../payloads.js';
import type { Complaint, ComplaintCommand } from '../standing.js';
import { transitions } from '../transitions.js';
import { aCalendar } from './a-calendar.js';
import { aProcedure } from './a-procedure.js';
import { clockLines, local, owed } from './clock-lines.js';
import { clerk, directory, handler, type Person } from './people.js';

const FIRST_DAY = '2026-09-10 09:00';

/** A complaint as most people make it: one point about building noise, by telephone. */
export const aReport: Omit<ComplaintPayloads['register'], 'receivedAt'> = {
  nuisances: ['noise-construction'], channel: 'phone', matter: 'complaint', urgency: 'ordinary', points: 1, anonymous: false, placed: true,
};

/** One complaint in a small office without any store: asks are decided on the spot, time is moved by hand and rings what is due on its way. */
export class Office {
  now: Instant;
  complaint: Complaint;
  readonly history: Turn<Complaint>['event'][] = [];
  /** Every rung that rang, as `finish:yellow-card`. */
  readonly rings: string[] = [];
  /** What the last move did to the clocks, in the signs of the table. */
  clocksMoved: string[] = [];
  told: string[] = [];
  dispatches: Turn['dispatches'] = [];

  constructor(public procedure: Procedure, public calendar: Calendar, at: string) {
    this.now = this.instant(at);
    this.complaint = blank;
  }

  get terms(): Terms {
    return { now: this.now, procedure: this.procedure, calendar: this.calendar, directory };
  }

  /** Asks a move; texts that the table wants are said unless they are given. */
  asks<A extends ComplaintAction>(who: Person, action: A, payload: ComplaintPayloads[A], texts?: Record<string, string>): Refusal | undefined {
    const said = texts ?? Object.fromEntries((transitions[action].texts ?? []).map((name) => [name, 'said']));
    // What the type parameter says of action and payload holds of the union as well.
    return this.performs({ id: `${this.history.length + 1}`, ...who, action, payload, texts: said } as ComplaintCommand);
  }

  /** Asks a move that must be granted. */
  does<A extends ComplaintAction>(who: Person, action: A, payload: ComplaintPayloads[A], texts?: Record<string, string>): this {
    const refusal = this.asks(who, action, payload, texts);
    if (refusal) throw new Error(`${action} was refused: ${refusal.refused} ${JSON.stringify(refusal.params ?? {})}`);
    return this;
  }

  /** The code with which a move is refused. */
  refuses<A extends ComplaintAction>(who: Person, action: A, payload: ComplaintPayloads[A], texts?: Record<string, string>): string {
    const before = this.complaint;
    const refusal = this.asks(who, action, payload, texts);
    if (this.complaint !== before) throw new Error(`${action} was granted`);
    return refusal?.refused ?? '';
  }

  performs(command: ComplaintCommand): Refusal | undefined {
    const old = this.complaint;
    const turn = takeTurn(complaintRules, old.version === 0 ? null : old, blank, command, this.terms);
    if (isRefusal(turn)) return turn;
    this.complaint = turn.next;
    this.history.push(turn.event);
    this.clocksMoved = clockLines(this.calendar, old.clocks, turn.next.clocks);
    this.told = turn.notices.map(({ to, about }) => `${to.replace(/^(unit|role):/, '')}: ${about}`);
    this.dispatches = turn.dispatches;
    return undefined;
  }

  /** Comes to a local time, ringing on its way whatever falls due, each rung at its own instant. Returns what rang. */
  comesTo(at: string): string[] {
    return this.waitsUntil(this.instant(at));
  }

  waitsUntil(end: Instant): string[] {
    const first = this.rings.length;
    for (let due = this.nextDue(end); due; due = this.nextDue(end)) {
      if (due.nextAt && due.nextAt > this.now) this.now = due.nextAt;
      this.rings.push(this.ring(due));
    }
    if (end > this.now) this.now = end;
    return this.rings.slice(first);
  }

  /** Rings one clock that is due. */
  ring({ name }: Clock): string {
    const command = ringCommand(complaintRules, this.complaint.clocks[name], this.terms);
    if (isRefusal(command)) throw new Error(`${name} was due and owes nothing: ${command.refused}`);
    const refusal = this.performs(command as ComplaintCommand);
    if (refusal) throw new Error(`the ring of ${name} was refused: ${refusal.refused}`);
    const rungs = complaintRules.rule(this.terms, name)?.rungs ?? [];
    return `${name}:${(rungs[command.rang?.rung ?? 0] ?? rungs.at(-1))?.name}`;
  }

  /** Who owes what by when: every running clock. */
  owes(): Record<string, string> {
    const running = Object.values(this.complaint.clocks).filter(({ state }) => state === 'running');
    return Object.fromEntries(running.map((clock) => [clock.name, owed(this.calendar.zone, clock)]));
  }

  due(name: string): string {
    return local(this.calendar.zone, this.clock(name).dueAt);
  }

  clock(name: string): Clock {
    const clock = this.complaint.clocks[name];
    if (!clock) throw new Error(`there is no clock ${name}`);
    return clock;
  }

  instant(at: string): Instant {
    const [date = '', time = '00:00'] = at.split(' ');
    return toInstant(this.calendar.zone, date, time);
  }

  private nextDue(end: Instant): Clock | undefined {
    return Object.values(this.complaint.clocks)
      .filter(({ nextAt, state }) => state === 'running' && nextAt !== null && nextAt <= end)
      .sort((a, b) => ((a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1))[0];
  }
}

/** A complaint before anything was said. */
export const blank: Complaint = {
  district: 'heping', id: 'c1', kind: 'complaint', number: 'HP-1', state: 'discovered', version: 0, procedure: 'a-procedure@1',
  // Opened by the first event; before it no rule looks at the standing.
  standing: {} as Complaint['standing'],
  clocks: {},
};

/** An office on a Thursday morning, before anything was said. */
export function anOffice({ procedure = aProcedure(), calendar = aCalendar(), at = FIRST_DAY } = {}): Office {
  return new Office(procedure, calendar, at);
}

type Report = Partial<ComplaintPayloads['register']> & Parameters<typeof anOffice>[0];

/** … with a complaint just registered. */
export function registered({ procedure, calendar, at, ...report }: Report = {}): Office {
  const office = anOffice({ procedure, calendar, at });
  return office.does(clerk, 'register', { ...aReport, receivedAt: office.now, ...report });
}

/** … given to the environment bureau at once. */
export function assigned(report: Report = {}): Office {
  return registered(report).does(clerk, 'assign', { unit: 'environment' });
}

/** … and put right the same morning, with everything that is wanted. */
export function rectified(report: Report = {}): Office {
  return assigned(report).does(handler, 'rectify', done(report.points));
}

/** A finding for every point, and the evidence for it. */
export function done(points = 1): ComplaintPayloads['rectify'] {
  return { findings: Array.from({ length: points }, () => 'true' as const), evidence: ['photo-after'], answered: true };
}
