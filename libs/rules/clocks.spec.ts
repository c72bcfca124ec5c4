import { join } from 'node:path';
import type { Amount, AmountRule, ClockName, Match, Procedure, Rung } from '@bihuan/core';
import { evidenceKinds, findings, nuisances } from '@bihuan/core';
import { loadCalendars, loadProcedures } from './index.js';
import { clockNames } from './sense/fate.js';

/** Read as law: clock, who owes it, how long (`?` = not checked), the ladder around its due date (d day, wd working day, h hour, m minute). */
const law: Record<string, Record<ClockName, [holder: string, amounts: string, ladder: string]>> = {
  'cn-hotline': {
    triage: ['clerk', 'danger 30m?, urgent 2h?, 1wd?', 'due: due · +1wd: overdue, every 1wd'],
    signFor: ['unit', 'danger 30m?, urgent 2h?, 1wd?', 'due: due · +1wd: overdue, every 1wd'],
    returnWindow: ['unit', 'hard 2wd?, 1wd?', 'due: silence (accept)'],
    onSite: ['unit', 'urgent/danger 2h?', '-30m: reminder · due: overdue, every 1d'],
    finish: ['unit', 'urgent/danger 24h?, consult 1wd?, 5wd?', '-2wd: reminder · -1wd: yellow-card · due: due · +1wd: red-card · +2wd: supervision (supervise district) · +3wd: overdue, every 5wd, starred 1wd'],
    extensionRuling: ['coordinator', '1wd?', 'due: silence (refuseExtension)'],
    pauseEnds: ['coordinator', '', '-1wd: reminder · due: resume (resume)'],
    nextDate: ['unit', '', '-5wd: reminder · due: due · +1wd: overdue, every 5wd, starred 1wd'],
    milestone: ['unit', '', '-2wd: reminder · due: due · +1wd: overdue, every 5wd'],
    revisit: ['verifier', '3wd?', '-1wd: reminder · due: due · +1wd: overdue, every 1wd'],
    series: ['verifier', '', '-5wd: reminder · due: due · +1wd: overdue, every 5wd'],
    explain: ['unit', '3wd?', '-1wd: reminder · due: due · +1wd: overdue, every 1wd'],
    signOff: ['clerk', '2wd?', 'due: due · +1wd: overdue, every 1wd'],
    watch: ['clerk', '90d?', 'due: archive (archive)'],
    receipt: ['clerk', '5wd?', '-2wd: reminder · due: take-back (takeBack)'],
  },
  'amsterdam-nuisance': {
    triage: ['clerk', '1wd?', 'due: reminder, every 1wd'],
    signFor: ['unit', '1wd?', 'due: reminder'],
    returnWindow: ['unit', '2wd?', 'due: silence (accept)'],
    onSite: ['unit', 'urgent/danger 2h?', 'due: reminder, every 1d'],
    finish: ['unit', 'odor-cooking 3wd, noise-social/noise-equipment 5wd, odor-industrial/odor-other 5wd, noise-traffic/noise-other/odor-waste/odor-sewage 21d, 5wd?', '-1wd: reminder · due: due · +1wd: overdue, every 5wd, starred 1wd'],
    extensionRuling: ['coordinator', '2wd?', 'due: silence (refuseExtension)'],
    pauseEnds: ['coordinator', '', 'due: resume (resume)'],
    nextDate: ['unit', '', '-5wd: reminder · due: due, every 5wd'],
    milestone: ['unit', '', '-1wd: reminder · due: due'],
    revisit: ['verifier', '10wd?', '-2wd: reminder · due: due, every 5wd'],
    series: ['verifier', '', '-5wd: reminder · due: due, every 5wd'],
    explain: ['unit', '5wd?', 'due: due, every 5wd'],
    signOff: ['clerk', '5wd?', 'due: due, every 5wd'],
    watch: ['clerk', '42d?', 'due: archive (archive)'],
    receipt: ['clerk', '5wd?', '-2wd: reminder · due: take-back (takeBack)'],
  },
};

const folder = join(process.cwd(), 'procedures');
const { procedures, faults } = loadProcedures(folder);
const named = (name: string) => procedures.find(({ procedure }) => procedure === name) as Procedure;

it('every shipped procedure and calendar is without fault', () => {
  expect(faults).toEqual([]);
  expect(loadCalendars(join(folder, 'calendars')).faults).toEqual([]);
});

describe.each(Object.keys(law))('%s', (name) => {
  it.each(clockNames)('%s', (clock) => {
    const { holder, amounts, rungs } = named(name).clocks[clock];
    expect([holder, amounts.map(line).join(', '), rungs.map(step).join(' · ')]).toEqual(law[name]?.[clock]);
  });

  it('asks some evidence for every nuisance and every finding, of kinds that exist', () => {
    const { evidence } = named(name);
    for (const nuisance of nuisances) {
      for (const finding of findings) {
        const rule = evidence.find((one) => (one.when?.nuisance ?? nuisances).includes(nuisance) && (one.findings ?? findings).includes(finding));
        expect(evidenceKinds).toEqual(expect.arrayContaining([...(rule?.needs ?? ['none'])]));
      }
    }
  });
});

describe('cn-hotline besides its clocks', () => {
  const { clocks, returns, rounds, series, unreachable, supervision, evidence } = named('cn-hotline');
  const { redo, extend, pause, startsOn } = clocks.finish;

  it('the legal clock starts with the first assignment, a further round has 3 working days', () => {
    expect([startsOn, redo.map(line).join()]).toEqual(['assigned', '3wd?']);
  });
  it('one extension of at most 10 working days, ruled on by the coordinator', () => {
    expect([extend.times, span(extend.max), extend.approvedBy]).toEqual([1, '10wd', ['coordinator']]);
  });
  it('a pause of at most 20 working days for a listed reason, never for danger', () => {
    expect([span(pause.max), pause.never, pause.reasons.length]).toEqual(['20wd', ['danger'], 4]);
  });
  it('the coordinator designates after the third return, the supervisor assigns from the third round on', () => {
    expect([returns.designateAt, rounds.supervisorFrom]).toEqual([3, 3]);
  });
  it('a series of 30, 90 and 180 days for repeat, danger and starred, and for nobody else', () => {
    expect(series.map(({ when, after }) => `${cases(when)}: ${after.map(span).join()}`)).toEqual(['repeat: 30d,90d,180d', 'danger: 30d,90d,180d', 'starred: 30d,90d,180d']);
  });
  it('unreachable after 3 tries on 2 days, by day and in the evening, again after 1 working day', () => {
    expect([unreachable.tries, unreachable.days, unreachable.bands.map(({ name }) => name), span(unreachable.again)]).toEqual([3, 2, ['day', 'evening'], '1wd']);
  });
  it('supervision when dissatisfied, higher when still dissatisfied, and at the third return', () => {
    expect([supervision.dissatisfied, supervision.returned]).toEqual([[{ count: 1, level: 'district' }, { count: 2, level: 'leader' }], [{ count: 3, level: 'district' }]]);
  });
  it.each([
    ['noise-equipment', 'true', 'record,reading'],
    ['noise-construction', 'partly-true', 'photo-after'],
    ['odor-cooking', 'mainly-true', 'photo-after'],
    ['odor-cooking', 'source-gone', 'record'],
    ['noise-social', 'untrue', 'record'],
    ['noise-social', 'lawful-still-disturbing', 'record,reading'],
  ] as const)('%s found %s is closed by %s', (nuisance, finding, needs) => {
    const rules = evidence.filter(({ when, findings: only }) => (when?.nuisance ?? nuisances).includes(nuisance) && (only ?? findings).includes(finding));
    expect(rules.map((rule) => rule.needs.join())).toEqual([needs]);
  });
});

describe('amsterdam-nuisance besides its clocks', () => {
  it('the legal clock starts on receipt; no series, no supervision by itself', () => {
    const { clocks, series, supervision } = named('amsterdam-nuisance');
    expect([clocks.finish.startsOn, series, supervision.dissatisfied, supervision.returned]).toEqual(['received', [], [], []]);
  });
  it('21 days end at closing time on whatever day they end', () => {
    expect(named('amsterdam-nuisance').clocks.finish.amounts.find(({ unit }) => unit === 'day')?.counting).toMatchObject({ dueHour: 'closes', endsOnHoliday: 'stays' });
  });
});

const short = { minute: 'm', hour: 'h', day: 'd', workingDay: 'wd' } as const;
function span({ amount, unit }: Amount): string {
  return `${amount}${short[unit]}`;
}
function cases(when: Match | undefined): string {
  return Object.entries(when ?? {}).map(([key, value]: [string, unknown]) => (Array.isArray(value) ? value.join('/') : key)).join(' ');
}
function line(rule: AmountRule): string {
  return `${rule.when ? `${cases(rule.when)} ` : ''}${span(rule)}${rule.unverified ? '?' : ''}`;
}
function step({ name, at, does, level, every, everyStarred }: Rung): string {
  const when = at === 'due' ? 'due' : 'before' in at ? `-${span(at.before)}` : `+${span(at.after)}`;
  const deed = does === 'remind' ? '' : ` (${[does, level].filter(Boolean).join(' ')})`;
  return `${when}: ${name}${deed}${every ? `, every ${span(every)}` : ''}${everyStarred ? `, starred ${span(everyStarred)}` : ''}`;
}
