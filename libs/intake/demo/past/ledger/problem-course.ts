import type { Cause, EvidenceKind, Instant, PlanWay, ProblemAction, ProblemPayloads } from '@bihuan/core';
import { evidenceOf } from '../../deeds.js';
import type { OfficeDays } from '../office-days.js';
import { Pace } from '../pace.js';
import type { OrderStep, ProblemStep } from '../tale.js';

type Texts = Readonly<Record<string, string>>;
type Told<A extends ProblemAction> = ProblemPayloads[A] | ((accountOf: (login: string) => string) => ProblemPayloads[A]);

/** As much as any nuisance wants under the shipped rules. */
const proof: readonly EvidenceKind[] = ['record', 'reading', 'photo-after'];

/** How people go on with a problem on the ledger, in one of its rounds. */
export class ProblemCourse extends Pace {
  readonly steps: (ProblemStep | OrderStep)[] = [];

  constructor(days: OfficeDays, at: Instant, private readonly unit: string, private readonly round: number) {
    super(days, at);
  }

  do<A extends ProblemAction>(login: string, action: A, payload: Told<A>, texts?: Texts, kinds: readonly EvidenceKind[] = []): this {
    const told = typeof payload === 'function' ? payload : () => payload;
    const step: ProblemStep<A> = { at: this.at, login, round: this.round, action, payload: told, ...(texts ? { texts } : {}), ...(kinds.length > 0 ? { evidence: evidenceOf(kinds) } : {}) };
    this.steps.push(step as unknown as ProblemStep);
    return this.minutes(1);
  }

  /** To its unit, and the person there who answers for it. */
  assign(): this {
    return this.do('coordinator', 'assign', (accountOf) => ({ unit: this.unit, person: accountOf(this.unit) }));
  }

  visit(seen: string): this {
    return this.do(this.unit, 'visit', { at: this.at, evidence: ['record'] }, { seen }, ['record']);
  }

  analyse(found: Readonly<Partial<Record<Cause, string>>>): this {
    return this.do(this.unit, 'analyse', { causes: Object.keys(found) as Cause[] }, found);
  }

  /** Milestones by the working day that lies so many days ahead, or the first after it and after the one before, each with what will be done. */
  plan(way: PlanWay, goal: string, measures: string, milestones: readonly (readonly [days: number, what: string])[]): this {
    const dates: Instant[] = [];
    for (const [days] of milestones) {
      const [date, before] = [this.days.after(this.days.days(this.at, days, '09:00'), 0, '16:50'), dates.at(-1) ?? this.at];
      dates.push(date > before ? date : this.days.after(before, 1, '16:50'));
    }
    const what = Object.fromEntries(milestones.map(([, what], index) => [`milestone-${index + 1}`, what]));
    return this.do(this.unit, 'plan', { way, milestones: dates }, { goal, measures, ...what });
  }

  reach(milestone: number, account: string): this {
    return this.do(this.unit, 'reach', { milestone, evidence: ['photo-after'] }, { account }, ['photo-after']);
  }

  checkSimilar(places: number, found: number, account: string): this {
    return this.do(this.unit, 'checkSimilar', { places, found }, { account });
  }

  /** Until a date so many days ahead. */
  settleInterim(days: number, answer: string): this {
    return this.do('coordinator', 'settleInterim', { nextDate: this.days.after(this.days.days(this.at, days, '09:00'), 0, '12:00') }, { answer });
  }

  rectify(measures: string, answer: string): this {
    return this.do(this.unit, 'rectify', { finding: 'true', evidence: proof }, { measures, answer }, proof);
  }

  hold(account: string): this {
    return this.do('verifier2', 'hold', { way: 'on-site' }, { account });
  }

  /** Applied for and checked, made public for a week, signed twice and filed. */
  signOff(): this {
    this.do(this.unit, 'apply', {}, { application: '三次巩固回访均保持，九十天以上无投诉，申请销号。' }).soon(150);
    this.do('coordinator', 'pass', { step: 'check' }, { opinion: '现场核查属实。' }).daysAfter(this.at, 8, '09:20');
    this.do('supervisor', 'pass', { step: 'street-signs' }, { opinion: '公示期内无异议，属地确认。' }).soon(60);
    return this.do('leader', 'pass', { step: 'leader-signs' }, { opinion: '同意销号。' }).soon(60).do('clerk', 'signOff', {});
  }

  /** The n-th order that its grade has brought is answered, and lifted when somebody has looked. */
  answerAndLift(nth: number, answer: string, judgement: string): this {
    const order = { reason: 'grade', nth } as const;
    this.steps.push({ at: this.at, login: this.unit, order, action: 'answer', payload: {}, texts: { answer } });
    this.later(1, '15:10').steps.push({ at: this.at, login: 'supervisor', order, action: 'lift', payload: {}, texts: { judgement } });
    return this;
  }
}
