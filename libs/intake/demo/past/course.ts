import type { ComplaintAction, EvidenceKind, Finding, Instant, MissReason, OrderAction, OrderPayloads, RevisitWay, Satisfaction, SuperviseReason } from '@bihuan/core';
import type { Request } from '@bihuan/desk';
import { evidenceOf } from '../deeds.js';
import type { OfficeDays } from './office-days.js';
import { Pace } from './pace.js';
import type { Found, OrderStep, Step } from './tale.js';

type Texts = Readonly<Record<string, string>>;

/** How people go on with a complaint: an hour that moves on, and what is done at it. Reads like the history that it becomes. */
export class Course extends Pace {
  readonly steps: (Step | OrderStep)[] = [];
  private rectifiedAt: Instant;
  /** Who has it; the unit's one handler bears its name. */
  private unit = '';
  /** Orders lifted so far, by their reason. */
  private readonly lifted = new Map<SuperviseReason, number>();
  private series?: boolean;

  constructor(days: OfficeDays, at: Instant) {
    super(days, at);
    this.rectifiedAt = at;
  }

  /** On the working day that lies so many days after the rectification, or the first after it. */
  afterRectification(days: number, time: string): this {
    return this.daysAfter(this.rectifiedAt, days, time);
  }

  /** From here on for those whose solution is looked at again, or for those whose is not. */
  only(series: boolean | undefined): this {
    this.series = series;
    return this;
  }

  do<A extends ComplaintAction>(login: string, action: A, payload: Request<A>['payload'] | ((found: Found) => Request<A>['payload']), texts?: Texts, evidence?: Request['evidence']): this {
    const told = typeof payload === 'function' ? payload : () => payload;
    const step: Step<A> = { at: this.at, login, action, payload: told, ...(texts ? { texts } : {}), ...(evidence ? { evidence } : {}), ...(this.series === undefined ? {} : { series: this.series }) };
    this.steps.push(step as unknown as Step);
    return this.minutes(1);
  }

  assign(unit: string, login = 'clerk'): this {
    this.unit = unit;
    return this.do(login, 'assign', { unit });
  }

  /** To the unit that the duty list gives; it must be this one. */
  assignByList(unit: string, login = 'clerk'): this {
    this.unit = unit;
    return this.do(login, 'assign', {});
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

  /** Supervised by hand, with what is demanded. */
  supervise(level: string, demand: string): this {
    return this.do('supervisor', 'supervise', { level, reason: 'by-hand' }, { reason: demand });
  }

  /** The unit answers the order that is open for a reason. */
  answerOrder(reason: SuperviseReason, answer: string): this {
    return this.doToOrder(this.unit, reason, 'answer', {}, { answer });
  }

  findWanting(reason: SuperviseReason, why: string): this {
    return this.doToOrder('supervisor', reason, 'findWanting', {}, { reason: why });
  }

  raise(reason: SuperviseReason, why: string): this {
    return this.doToOrder('supervisor', reason, 'raise', {}, { reason: why });
  }

  measure(reason: SuperviseReason, measure: string, why: string): this {
    return this.doToOrder('leader', reason, 'measure', { measure }, { reason: why });
  }

  /** The order is judged and lifted, and with it the complaint. */
  lift(reason: SuperviseReason, judgement: string): this {
    this.doToOrder('supervisor', reason, 'lift', {}, { judgement });
    this.lifted.set(reason, this.liftedFor(reason) + 1);
    return this;
  }

  close(login = 'clerk'): this {
    return this.do(login, 'close', {});
  }

  private doToOrder<A extends OrderAction>(login: string, reason: SuperviseReason, action: A, payload: OrderPayloads[A], texts: Texts): this {
    this.steps.push({ at: this.at, login, order: { reason, nth: this.liftedFor(reason) + 1 }, action, payload, texts });
    return this.minutes(1);
  }

  private liftedFor(reason: SuperviseReason): number {
    return this.lifted.get(reason) ?? 0;
  }
}
