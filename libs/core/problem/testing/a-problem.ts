import { aRung, clerk, coordinator, days, handler, leader, system, verifier, workingDays, type Person } from '../../complaint/testing/index.js';
import { KindOffice } from '../../loop/testing/kind-office.js';
import { aProcedureWithOrders } from '../../order/testing/an-order.js';
import type { ClockRule, LedgerRules, Procedure } from '../../procedure/index.js';
import type { ProblemPayloads } from '../payloads.js';
import { problemRules } from '../problem-rules.js';
import type { Problem, ProblemLoop } from '../standing.js';

const said = (en: string) => ({ zh: en, en });
const due = aRung('due', 'due', 'remind', ['holder']);
const overdue = aRung('overdue', { after: workingDays(1) }, 'remind', ['holder'], { every: workingDays(5) });
const clock = (holder: ClockRule['holder'], amounts: ClockRule['amounts'], rungs = [due, overdue]): ClockRule => ({ title: said(''), holder, amounts, rungs });

/** Three complaints in 90 days; looked at after 30, 90 and 180 days; signed off in five steps with ten days of public notice. */
export const aLedger: LedgerRules = {
  number: 'L {year}-#',
  repeat: { count: 3, days: 90, metres: 100 },
  grades: [{ code: 'general', title: said('General') }, { code: 'serious', title: said('Serious') }, { code: 'grave', title: said('Grave') }],
  supervise: { grade: 'serious', level: 'district' },
  causes: { least: 2 },
  evidence: { milestone: ['photo-after', 'reading'], rectify: ['photo-after'] },
  clocks: {
    triage: clock('coordinator', [workingDays(2)]),
    plan: clock('unit', [workingDays(5)]),
    finish: clock('unit', [days(60)], [due, aRung('supervision', { after: workingDays(2) }, 'supervise', ['holder'], { level: 'district' }), aRung('overdue', { after: workingDays(3) }, 'remind', ['holder'], { every: workingDays(5) })]),
    milestone: clock('unit', []),
    nextDate: clock('unit', []),
    revisit: clock('verifier', [workingDays(5)]),
    series: clock('verifier', [], [aRung('reminder', { before: workingDays(5) }, 'remind', ['holder']), due, overdue]),
    apply: clock('unit', [workingDays(10)]),
    step: clock('coordinator', [workingDays(5)]),
    notice: clock('coordinator', [days(10)], [aRung('end', 'due', 'endNotice', [])]),
    objection: clock('supervisor', [workingDays(5)]),
    watch: clock('coordinator', [days(365)], [aRung('archive', 'due', 'archive', [])]),
  },
  redo: [days(30)],
  extend: { times: 1, max: days(30) },
  interim: { max: days(180) },
  series: { after: [days(30), days(90), days(180)] },
  relapse: { complaints: 1 },
  signOff: {
    steps: [
      { code: 'ledger', title: said('Application'), does: 'apply', by: ['handler'] },
      { code: 'check', title: said('Check'), does: 'check', by: ['coordinator'] },
      { code: 'notice', title: said('Public notice'), does: 'notice', by: [] },
      { code: 'signature', title: said('Signature'), does: 'sign', by: ['leader'] },
      { code: 'filing', title: said('Filing'), does: 'file', by: ['clerk'] },
    ],
    conditions: { held: 2, calmDays: 90 },
  },
  revoke: { complaints: 3 },
};

/** The rules of a small office that keeps a ledger. */
export function aProcedureWithLedger(changed: Partial<LedgerRules> = {}): Procedure {
  return { ...aProcedureWithOrders(), ledger: { ...aLedger, ...changed } };
}

const blank: Problem = { district: 'heping', id: 'p1', kind: 'problem', number: 'L 2026-1', state: 'discovered', version: 0, procedure: 'a-procedure@1', standing: {} as Problem['standing'], clocks: {} };
const DAY = 86_400_000;

/** One problem in a small office without any store. */
export class ProblemOffice extends KindOffice<ProblemLoop, ProblemPayloads> {
  constructor(at: string, by: Person, entered: Partial<ProblemPayloads['enter']>, ledger: Partial<LedgerRules>) {
    super(problemRules, blank, aProcedureWithLedger(ledger), at);
    this.does(by, 'enter', { source: 'repeat', procedure: 'a-procedure@1', nuisances: ['noise-social'], placed: true, ...entered });
  }

  get problem(): Problem {
    return this.subject;
  }

  /** A complaint more, received at this moment. */
  hears(complaint: string): this {
    return this.does(system, 'gather', { complaint, at: this.now });
  }

  isAnalysed(by: Person = handler): this {
    return this.does(by, 'analyse', { causes: ['people', 'institution'] }, { people: 'said', institution: 'said' });
  }

  /** Two milestones, a day and two days from now. */
  isPlanned(by: Person = handler): this {
    const milestones = [1, 2].map((after) => new Date(Date.parse(this.now) + after * DAY).toISOString());
    return this.isAnalysed(by).does(by, 'plan', { way: 'by-date', milestones }, { 'milestone-1': 'said', 'milestone-2': 'said' });
  }

  /** Analysed, planned, done and proved, and similar places looked at. */
  isRectified(by: Person = handler): this {
    this.isPlanned(by);
    for (const milestone of [1, 2]) this.does(by, 'reach', { milestone, evidence: ['photo-after'] });
    return this.does(by, 'checkSimilar', { places: 3, found: 0 }).does(by, 'rectify', { finding: 'true', evidence: ['photo-after'] });
  }

  /** The first look and the whole series have held: it is now the day of the last step. */
  hasHeld(): this {
    this.does(verifier, 'hold', { way: 'on-site' });
    while (this.problem.clocks['series']?.state === 'running') {
      this.comesTo(this.due('series'));
      this.does(verifier, 'hold', { way: 'on-site' });
    }
    return this;
  }

  /** Applied for, checked, and after the public notice signed: only the filing is left. */
  isSigned(): this {
    this.does(handler, 'apply', {}).does(coordinator, 'pass', { step: 'check' });
    this.comesTo(this.due('notice'));
    return this.does(leader, 'pass', { step: 'signature' });
  }

  isSignedOff(): this {
    return this.isSigned().does(clerk, 'signOff', {});
  }
}

const byTheRule: Partial<ProblemPayloads['enter']> = { founding: ['c1', 'c2', 'c3'], rule: { count: 3, days: 90, metres: 100 } };

/** A problem that three complaints have put on the ledger on a Thursday morning. */
export function aProblem(entered: Partial<ProblemPayloads['enter']> = {}, ledger: Partial<LedgerRules> = {}): ProblemOffice {
  return new ProblemOffice('2026-09-10 09:00', system, { ...byTheRule, ...entered }, ledger);
}

/** With the unit, and the person who answers for it. */
export function anAssignedProblem(entered: Partial<ProblemPayloads['enter']> = {}, ledger: Partial<LedgerRules> = {}): ProblemOffice {
  return aProblem(entered, ledger).does(coordinator, 'assign', { unit: 'environment', person: 'hao' });
}

/** Found on patrol by somebody, with no complaint. */
export function aPatrolFinding(by: Person): ProblemOffice {
  return new ProblemOffice('2026-09-10 09:00', by, { source: 'patrol' }, {});
}
