import { toInstant, type Calendar, type Instant } from '../../calendar/index.js';
import { aCalendar, directory, local, type Person } from '../../complaint/testing/index.js';
import type { Procedure } from '../../procedure/index.js';
import { isRefusal, ringCommand, takeTurn, type Clock, type KindRules, type Loop, type Refusal, type SubjectOf, type Terms, type Turn } from '../index.js';

/** One subject of a kind in a small office without any store: asks are decided on the spot, time is moved by hand and rings what is due on its way. */
export class KindOffice<L extends Loop, Payloads extends object> {
  now: Instant;
  readonly history: L['event'][] = [];
  /** Every rung that rang, as `interview 2026-09-16 17:00`. */
  readonly rings: string[] = [];
  told: string[] = [];
  dispatches: Turn['dispatches'] = [];
  calendar: Calendar = aCalendar();

  constructor(private readonly kind: KindRules<L>, protected subject: SubjectOf<L>, readonly procedure: Procedure, at: string) {
    this.now = this.instant(at);
  }

  get terms(): Terms {
    return { now: this.now, procedure: this.procedure, calendar: this.calendar, directory };
  }

  /** Asks a move; texts that the table wants are said, and those that are given beside them. */
  asks<A extends keyof Payloads & string>(who: Person, action: A, payload: Payloads[A], texts: Record<string, string> = {}): Refusal | undefined {
    const said = Object.fromEntries((this.kind.table[action]?.texts ?? []).map((name) => [name, 'said']));
    return this.performs({ id: `${this.history.length + 1}`, ...who, action, payload, texts: { ...said, ...texts } });
  }

  does<A extends keyof Payloads & string>(who: Person, action: A, payload: Payloads[A], texts: Record<string, string> = {}): this {
    const refusal = this.asks(who, action, payload, texts);
    if (refusal) throw new Error(`${action} was refused: ${refusal.refused} ${JSON.stringify(refusal.params ?? {})}`);
    return this;
  }

  /** The code with which a move is refused. */
  refuses<A extends keyof Payloads & string>(who: Person, action: A, payload: Payloads[A], texts: Record<string, string> = {}): string {
    const before = this.subject;
    const refusal = this.asks(who, action, payload, texts);
    if (this.subject !== before) throw new Error(`${action} was granted`);
    return refusal?.refused ?? '';
  }

  /** Comes to a local time, ringing whatever falls due on its way; returns what rang. */
  comesTo(at: string): string[] {
    const end = this.instant(at);
    const first = this.rings.length;
    for (let due = this.nextDue(end); due; due = this.nextDue(end)) {
      if (due.nextAt && due.nextAt > this.now) this.now = due.nextAt;
      const command = ringCommand(this.kind, due, this.terms);
      if (isRefusal(command)) throw new Error(`${due.name} was due and owes nothing: ${command.refused}`);
      const refusal = this.performs(command);
      if (refusal) throw new Error(`the ring of ${due.name} was refused: ${refusal.refused}`);
      const rungs = this.kind.rule(this.terms, due.name)?.rungs ?? [];
      this.rings.push(`${(rungs[due.nextRung] ?? rungs.at(-1))?.name} ${local(this.calendar.zone, this.now)}`);
    }
    if (end > this.now) this.now = end;
    return this.rings.slice(first);
  }

  due(name: string): string {
    return local(this.calendar.zone, this.subject.clocks[name]?.dueAt ?? '');
  }

  instant(at: string): Instant {
    const [date = '', time = '00:00'] = at.split(' ');
    return toInstant(this.calendar.zone, date, time);
  }

  private performs(command: L['command']): Refusal | undefined {
    const turn = takeTurn(this.kind, this.subject.version === 0 ? null : this.subject, this.subject, command, this.terms);
    if (isRefusal(turn)) return turn;
    this.subject = turn.next;
    this.history.push(turn.event);
    this.told = turn.notices.map(({ to, about }) => `${to.replace(/^(unit|role):/, '')}: ${about}`);
    this.dispatches = turn.dispatches;
    return undefined;
  }

  private nextDue(end: Instant): Clock | undefined {
    return Object.values(this.subject.clocks)
      .filter(({ nextAt, state }) => state === 'running' && nextAt !== null && nextAt <= end)
      .sort((a, b) => ((a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1))[0];
  }
}
