import type { Amount, Unit } from '../../calendar/index.js';
import type { ClockRule, FinishRule, Party, Procedure, Rung, RungAction } from '../../procedure/index.js';

const said = (en: string) => ({ zh: en, en });
const of = (unit: Unit) => (amount: number): Amount => ({ amount, unit });
export const minutes = of('minute');
export const hours = of('hour');
export const days = of('day');
export const workingDays = of('workingDay');

type When = 'due' | { before: Amount } | { after: Amount };

export function aRung(name: string, at: When, does: RungAction, tell: readonly Party[], more: Partial<Rung> = {}): Rung {
  return { name, title: said(name), at, does, tell, ...more };
}

const due = (...tell: Party[]) => aRung('due', 'due', 'remind', ['holder', ...tell]);
const overdue = (...tell: Party[]) => aRung('overdue', { after: workingDays(1) }, 'remind', ['holder', ...tell], { every: workingDays(1) });

function clock(holder: ClockRule['holder'], amounts: ClockRule['amounts'], rungs: readonly Rung[]): ClockRule {
  return { title: said(''), holder, amounts, rungs };
}

const finish: FinishRule = {
  ...clock(
    'unit',
    [
      { ...hours(24), when: { urgency: ['urgent', 'danger'] } },
      { ...workingDays(1), when: { matter: ['consult'] } },
      workingDays(5),
    ],
    [
      aRung('yellow-card', { before: workingDays(1) }, 'remind', ['holder', 'coordinator']),
      aRung('due', 'due', 'remind', ['holder']),
      aRung('red-card', { after: workingDays(1) }, 'remind', ['holder', 'supervisor']),
      aRung('supervision', { after: workingDays(2) }, 'supervise', ['holder'], { level: 'district' }),
      aRung('overdue', { after: workingDays(3) }, 'remind', ['holder'], { every: workingDays(5), everyStarred: workingDays(1) }),
    ],
  ),
  startsOn: 'assigned',
  redo: [workingDays(3)],
  extend: { times: 1, max: workingDays(10), approvedBy: ['coordinator'] },
  interim: { max: { amount: 180, unit: 'day' } },
  pause: { reasons: ['respondent-absent'], max: workingDays(20), never: ['danger'] },
};

const clocks: Procedure['clocks'] = {
  finish,
  triage: clock('clerk', [workingDays(1)], [due(), overdue('supervisor')]),
  signFor: clock('unit', [{ ...minutes(30), when: { urgency: ['danger'] } }, workingDays(1)], [due(), overdue()]),
  returnWindow: clock('unit', [{ ...workingDays(2), when: { hard: true } }, workingDays(1)], [aRung('silence', 'due', 'accept', ['holder'])]),
  onSite: clock('unit', [hours(2)], [aRung('overdue', 'due', 'remind', ['holder', 'supervisor'], { every: days(1) })]),
  extensionRuling: clock('coordinator', [workingDays(1)], [aRung('silence', 'due', 'refuseExtension', ['unit'])]),
  pauseEnds: clock('coordinator', [], [aRung('resume', 'due', 'resume', ['unit'])]),
  nextDate: clock('unit', [], [due(), overdue()]),
  milestone: clock('unit', [], [due(), overdue()]),
  revisit: clock('verifier', [workingDays(3)], [due(), overdue()]),
  series: clock('verifier', [], [aRung('reminder', { before: workingDays(5) }, 'remind', ['holder']), due(), overdue()]),
  explain: clock('unit', [workingDays(3)], [due(), overdue()]),
  signOff: clock('clerk', [workingDays(2)], [due(), overdue()]),
  watch: clock('clerk', [days(90)], [aRung('archive', 'due', 'archive', [])]),
  assist: clock('unit', [workingDays(2)], [due(), overdue('coordinator')]),
  consult: clock('unit', [workingDays(1)], [due(), overdue()]),
  penalty: clock('unit', [workingDays(20)], [due(), overdue('coordinator')]),
  receipt: clock('clerk', [workingDays(5)], [aRung('take-back', 'due', 'takeBack', ['holder'])]),
};

const ofTheSeries = { after: [days(30), days(90), days(180)] };

/** The rules of a small office, close to those of a Chinese hotline; `changed` replaces whole parts, clocks one by one. */
export function aProcedure(changed: Partial<Omit<Procedure, 'clocks'>> & { clocks?: Partial<Procedure['clocks']> } = {}): Procedure {
  return {
    procedure: 'a-procedure',
    version: 1,
    title: said('Of a small office'),
    valid: { from: '2020-01-01' },
    counting: {},
    returns: { reasons: [{ code: 'not-ours', title: said('Not ours') }], designateAt: 2 },
    group: { representatives: 5 },
    rounds: { supervisorFrom: 3 },
    series: [
      { when: { repeat: true }, ...ofTheSeries },
      { when: { urgency: ['danger'] }, ...ofTheSeries },
      { when: { starred: true }, ...ofTheSeries },
    ],
    unreachable: {
      tries: 3, days: 2, again: workingDays(1),
      bands: [{ name: 'day', from: '08:00', to: '18:00' }, { name: 'evening', from: '18:00', to: '22:00' }],
    },
    supervision: {
      levels: [{ code: 'district', title: said('District') }, { code: 'leader', title: said('Leader') }],
      dissatisfied: [{ count: 2, level: 'leader' }],
      returned: [{ count: 2, level: 'district' }],
    },
    evidence: [{ findings: ['true', 'mainly-true', 'partly-true'], needs: ['photo-after'] }, { findings: ['untrue', 'source-gone', 'lawful-still-disturbing'], needs: ['record'] }],
    decline: { reasons: [{ code: 'court', title: said('For the court') }] },
    penalty: { bodies: [{ code: 'bureau', title: said('Bureau') }], outcomes: [{ code: 'fine', title: said('Fine') }, { code: 'none', title: said('None') }] },
    ...changed,
    clocks: { ...clocks, ...changed.clocks },
  };
}

/** The same office, where the legal clock starts with the receipt. */
export function aProcedureFromReceipt(): Procedure {
  return aProcedure({ clocks: { finish: { ...finish, startsOn: 'received' } } });
}
