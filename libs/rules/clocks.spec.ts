import { join } from 'node:path';
import type { ClockName, Grounds, LedgerRules, Nuisance, Procedure } from '@bihuan/core';
import { evidenceKinds, findings, nuisances } from '@bihuan/core';
import { cases, line, read, span } from '../../test/support/rules-as-law.js';
import { loadCalendars, loadProcedures } from './index.js';
import { clockNames } from './sense/fate.js';

/** Read as law: clock, who owes it, how long (`?` = not checked), the ladder around its due date (d day, wd working day, h hour, m minute). */
const law: Record<string, Partial<Record<ClockName, [holder: string, amounts: string, ladder: string]>>> = {
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
    assist: ['unit', 'urgent/danger 12h?, 3wd?', '-1wd: reminder · due: due · +1wd: overdue, every 1wd'],
    consult: ['unit', 'urgent/danger 6h?, 2wd?', 'due: due · +1wd: overdue, every 1wd'],
    penalty: ['unit', '90d?', '-10wd: reminder · due: due · +1wd: overdue, every 5wd'],
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
    expect(read(named(name).clocks[clock])).toEqual(law[name]?.[clock]);
  });
});

describe.each(procedures.map(({ procedure }) => procedure))('%s', (name) => {
  it('asks some evidence for every nuisance and every finding, of kinds that exist', () => {
    const { evidence } = named(name);
    for (const nuisance of nuisances) {
      for (const finding of findings) {
        const rule = evidence.find((one) => (one.when?.nuisance ?? nuisances).includes(nuisance) && (one.findings ?? findings).includes(finding));
        expect(evidenceKinds).toEqual(expect.arrayContaining([...(rule?.needs ?? ['none'])]));
      }
    }
  });

  it('gives for each amount either where it comes from or that it was not checked', () => {
    const { clocks, returns, group, rounds, unreachable, series, supervision, ledger } = named(name);
    const ofOrders = supervision.order?.clocks;
    const rules = [...clockNames.flatMap((clock) => clocks[clock] ?? []), ...(ofOrders ? [ofOrders.answer, ofOrders.judge] : []), ...Object.values(ledger?.clocks ?? {})];
    const ladders = rules.filter(({ rungs }) => rungs.some(({ at, every }) => at !== 'due' || every !== undefined));
    const numbers: readonly Grounds[] = [
      ...rules.flatMap(({ amounts }) => amounts), ...clocks.finish.redo, ...(ofOrders?.answer.redo ?? []), ...ladders, ...series, ...supervision.dissatisfied, ...supervision.returned, ...(supervision.repeat ? [supervision.repeat] : []),
      clocks.finish.extend, clocks.finish.pause, clocks.finish.interim, returns, group, rounds, unreachable, ...(ledger ? numbersOf(ledger) : []),
    ];
    expect(numbers.filter(({ basis, unverified }) => basis === undefined && unverified === undefined)).toEqual([]);
  });
});

/** What the supervision board lists apart: due within, untouched for, so many at one place. */
const boards: Record<string, [dueSoon: string, stalled: string, repeat: number]> = {
  'cn-hotline': ['24h', '3d', 3],
  'cn-tianjin-12345': ['24h', '3d', 3],
  'cn-petition-2022': ['5wd', '15d', 3],
  'cn-inspection-transfer': ['24h', '3d', 3],
  'nyc-noise': ['4h', '1d', 3],
  'us-office': ['1wd', '5wd', 3],
  'amsterdam-nuisance': ['1wd', '5wd', 3],
};

it('every shipped procedure says what its supervision board lists as soon due, at a standstill and repeated', () => {
  const shown = procedures.map(({ procedure, board }) => [procedure, board && [span(board.dueSoon), span(board.stalled), board.repeat]]);
  expect(Object.fromEntries(shown)).toEqual(boards);
});

const chinese: [name: string, daily: string[]][] = [
  ['cn-hotline', []], ['cn-tianjin-12345', []], ['cn-petition-2022', []],
  // An inspection is told every day, on days off too, what is overdue.
  ['cn-inspection-transfer', ['finish.supervision supervise', 'finish.overdue remind']],
];

describe.each(chinese)('%s', (name, daily) => {
  it('lets reminders, cards and supervision wait for the office; not what takes effect by the clock, nor what is owed within minutes or hours', () => {
    const atOnce = clockNames.flatMap((clock) => (named(name).clocks[clock]?.rungs ?? []).flatMap(({ name: rung, does, officeHours }) => (officeHours ? [] : [`${clock}.${rung} ${does}`])));
    expect(atOnce).toEqual([
      'triage.due remind', 'signFor.due remind', 'returnWindow.silence accept', 'onSite.reminder remind', 'onSite.overdue remind',
      'extensionRuling.silence refuseExtension', 'pauseEnds.resume resume', 'watch.archive archive', 'receipt.take-back takeBack', ...daily,
    ]);
  });

  it('knows the law of noise and of odor on every day of force of the procedure', () => {
    const { laws = [] } = named(name);
    const on = (day: string, nuisance: Nuisance) =>
      laws.filter(({ valid: { from, to }, when }) => from <= day && day <= (to ?? day) && (when?.nuisance ?? [nuisance]).includes(nuisance)).map(({ code }) => code);
    expect(on('2026-08-14', 'noise-equipment')).toEqual(['noise-act-2022']); // Friday, the last day of the act on noise
    expect(on('2026-08-15', 'noise-equipment')).toEqual(['environment-code']); // Saturday, the first day of the code
    expect(on('2026-08-14', 'odor-cooking')).toEqual(['air-act']);
    expect(on('2026-08-15', 'odor-cooking')).toEqual(['environment-code']);
    expect(on('2025-12-31', 'noise-social')).toEqual(['noise-act-2022', 'public-security']);
    expect(on('2026-01-01', 'noise-social')).toEqual(['noise-act-2022', 'public-security-2025']);
    expect(on('2022-06-04', 'noise-traffic')).toEqual(['noise-act']);
    expect(on('2022-06-05', 'noise-traffic')).toEqual(['noise-act-2022']);
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
    expect([supervision.dissatisfied, supervision.returned]).toMatchObject([[{ count: 1, level: 'district' }, { count: 2, level: 'leader' }], [{ count: 3, level: 'district' }]]);
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

function numbersOf({ repeat, supervise, causes, redo, extend, interim, series, relapse, signOff, revoke }: LedgerRules): Grounds[] {
  return [repeat, ...(supervise ? [supervise] : []), causes, ...redo, extend, interim, series, relapse, signOff.conditions, revoke];
}
