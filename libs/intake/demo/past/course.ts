import type { ComplaintAction, ComplaintPayloads, EvidenceKind, Finding, Instant, MissReason, RevisitWay, Satisfaction } from '@bihuan/core';
import type { Request } from '@bihuan/desk';
import { evidenceOf } from '../deeds.js';
import type { OfficeDays } from './office-days.js';
import type { Found, Step } from './tale.js';

type Texts = Readonly<Record<string, string>>;

/** How people go on with a complaint: an hour that moves on, and what is done at it. Reads like the history that it becomes. */
export class Course {
  readonly steps: Step[] = [];
  private rectifiedAt: Instant;
  /** Who has it; the unit's one handler bears its name. */
  private unit = '';

  constructor(private readonly days: OfficeDays, private at: Instant) {
    this.rectifiedAt = at;
  }

  /** The hour at which it stands. */
  get now(): Instant {
    return this.at;
  }

  /** So many minutes of office time later. */
  soon(minutes: number): this {
    return this.goTo(this.days.soon(this.at, minutes));
  }

  /** On the n-th working day from here, at an hour. */
  later(workingDays: number, time: string): this {
    return this.goTo(this.days.after(this.at, workingDays, time));
  }

  /** So many plain minutes later, whatever the hour: danger waits for no office. */
  minutes(minutes: number): this {
    return this.goTo(new Date(Date.parse(this.at) + minutes * 60_000).toISOString());
  }

  /** On the working day that lies so many days after the rectification, or the first after it. */
  afterRectification(days: number, time: string): this {
    return this.goTo(this.days.after(this.days.days(this.rectifiedAt, days, '09:00'), 0, time));
  }

  /** At an instant, if it lies ahead. */
  on(at: Instant): this {
    return this.goTo(at);
  }

  do<A extends ComplaintAction>(login: string, action: A, payload: ComplaintPayloads[A] | ((found: Found) => ComplaintPayloads[A]), texts?: Texts, evidence?: Request['evidence']): this {
    const told = typeof payload === 'function' ? payload : () => payload;
    const step: Step<A> = { at: this.at, login, action, payload: told, ...(texts ? { texts } : {}), ...(evidence ? { evidence } : {}) };
    this.steps.push(step as unknown as Step);
    return this.minutes(1);
  }

  assign(unit: string, login = 'clerk'): this {
    this.unit = unit;
    return this.do(login, 'assign', { unit });
  }

  signFor(): this {
    return this.do(this.unit, 'signFor', {});
  }

  giveBack(account: string, suggestedUnit?: string, reason = 'not-ours'): this {
    return this.do(this.unit, 'return', { reason, ...(suggestedUnit ? { suggestedUnit } : {}) }, { account });
  }

  /** Milestones by the n-th working day from here. */
  plan(way: 'immediate' | 'by-date' | 'long-term', milestones: readonly (readonly [number, string])[], goal: string, measures: string): this {
    const dates = milestones.map(([workingDays, time]) => this.days.after(this.at, workingDays, time));
    return this.do(this.unit, 'plan', { way, milestones: dates }, { goal, measures });
  }

  reach(milestone: number, account: string): this {
    return this.do(this.unit, 'reach', { milestone }, { account });
  }

  /** Asks for a new date: the n-th working day from here. */
  askExtension(workingDays: number, reason: string): this {
    return this.do(this.unit, 'askExtension', { until: this.days.after(this.at, workingDays, '17:00') }, { reason });
  }

  grantExtension(workingDays: number): this {
    return this.do('coordinator', 'grantExtension', { until: this.days.after(this.at, workingDays, '17:00') });
  }

  pause(reason: string, workingDays: number, words: string): this {
    const until = this.days.after(this.at, workingDays, '12:00');
    return this.do('coordinator', 'pause', { reason, until, evidence: ['record'] }, { reason: words }, evidenceOf(['record']));
  }

  resume(): this {
    return this.do(this.unit, 'resume', {});
  }

  rectify(finding: Finding, kinds: readonly EvidenceKind[], measures: string, answer: string): this {
    this.rectifiedAt = this.at;
    return this.do(this.unit, 'rectify', { findings: [finding], evidence: kinds, answered: true }, { measures, answer }, evidenceOf(kinds));
  }

  hold(account: string, satisfaction: Satisfaction = 'satisfied', way: RevisitWay = 'phone', login = 'verifier'): this {
    return this.do(login, 'hold', { way, satisfaction }, { account });
  }

  fail(reason: string, satisfaction: Satisfaction = 'dissatisfied', way: RevisitWay = 'phone', login = 'verifier'): this {
    return this.do(login, 'fail', { way, satisfaction }, { reason });
  }

  miss(account: string, reason: MissReason = 'no-contact', login = 'verifier2'): this {
    return this.do(login, 'miss', { reason, way: 'phone' }, { account });
  }

  lift(reason: ComplaintPayloads['lift']['reason'], judgement: string): this {
    return this.do('supervisor', 'lift', { reason }, { judgement });
  }

  close(login = 'clerk'): this {
    return this.do(login, 'close', {});
  }

  private goTo(at: Instant): this {
    if (at > this.at) this.at = at;
    return this;
  }
}
