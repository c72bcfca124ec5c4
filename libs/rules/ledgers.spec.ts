import { join } from 'node:path';
import { problemClocks, type LedgerRules, type ProblemClockName } from '@bihuan/core';
import { line, read, span } from '../../test/support/rules-as-law.js';
import { loadProcedures } from './index.js';

/** Read as law: clock of a problem, who owes it, how long (`?` = not checked), the ladder around its due date. */
const law: Record<string, Record<ProblemClockName, [holder: string, amounts: string, ladder: string]>> = {
  'cn-hotline': {
    triage: ['coordinator', '2wd?', 'due: due · +1wd: overdue, every 1wd'],
    plan: ['unit', '5wd?', '-1wd: reminder · due: due · +1wd: overdue, every 2wd'],
    finish: ['unit', 'starred 20d?, grave 20d?, 30d?', '-5wd: reminder · -1wd: yellow-card · due: due · +1wd: supervision (supervise district) · +3wd: overdue, every 5wd, starred 1wd'],
    milestone: ['unit', '', '-2wd: reminder · due: due · +1wd: overdue, every 5wd'],
    nextDate: ['unit', '', '-5wd: reminder · due: due · +1wd: overdue, every 5wd, starred 1wd'],
    revisit: ['verifier', '5wd?', '-1wd: reminder · due: due · +1wd: overdue, every 1wd'],
    series: ['verifier', '', '-5wd: reminder · due: due · +1wd: overdue, every 5wd'],
    apply: ['unit', '10wd?', 'due: due · +1wd: overdue, every 5wd'],
    step: ['coordinator', '3wd?', 'due: due · +1wd: overdue, every 1wd'],
    notice: ['coordinator', '7d?', 'due: end-of-notice (endNotice)'],
    objection: ['supervisor', '3wd?', 'due: due · +1wd: overdue, every 1wd'],
    watch: ['clerk', '90d?', 'due: archive (archive)'],
  },
  'cn-inspection-transfer': {
    triage: ['coordinator', '1wd?', 'due: due · +1wd: overdue, every 1wd'],
    plan: ['unit', 'inspection 3wd?, 5wd?', '-1wd: reminder · due: due · +1wd: overdue, every 2wd'],
    finish: ['unit', 'inspection 10d?, 30d?', '-5wd: reminder · -1wd: yellow-card · due: due · +1d: supervision (supervise district) · +2d: overdue, every 1d'],
    milestone: ['unit', '', '-2wd: reminder · due: due · +1wd: overdue, every 5wd'],
    nextDate: ['unit', '', '-5wd: reminder · due: due · +1wd: overdue, every 5wd, starred 1wd'],
    revisit: ['verifier', '5wd?', '-1wd: reminder · due: due · +1wd: overdue, every 1wd'],
    series: ['verifier', '', '-5wd: reminder · due: due · +1wd: overdue, every 5wd'],
    apply: ['unit', '10wd?', 'due: due · +1wd: overdue, every 5wd'],
    step: ['coordinator', '5wd?', 'due: due · +1wd: overdue, every 1wd'],
    notice: ['coordinator', '10d?', 'due: end-of-notice (endNotice)'],
    objection: ['supervisor', '3wd?', 'due: due · +1wd: overdue, every 1wd'],
    watch: ['clerk', '90d?', 'due: archive (archive)'],
  },
};

const { procedures } = loadProcedures(join(process.cwd(), 'procedures'));
const ledgerOf = (name: string) => procedures.find(({ procedure }) => procedure === name)?.ledger as LedgerRules;

describe.each(Object.keys(law))('%s, a problem', (name) => {
  it.each(problemClocks)('%s', (clock) => {
    expect(read(ledgerOf(name).clocks[clock])).toEqual(law[name]?.[clock]);
  });
});

describe('the ledgers besides their clocks', () => {
  const stepsOf = (name: string) => ledgerOf(name).signOff.steps.map(({ code, does, by }) => `${code}: ${does}${by.length > 0 ? ` (${by.join('/')})` : ''}`);

  it('cn-hotline enters a place at its third complaint in 90 days, and supervises from the second grade on', () => {
    const { repeat, grades, supervise, causes } = ledgerOf('cn-hotline');
    expect([repeat, grades.map(({ title }) => title.zh), supervise, causes]).toMatchObject([{ count: 3, days: 90, metres: 150 }, ['一般', '重点', '突出'], { grade: 'serious', level: 'district' }, { least: 2 }]);
  });
  it('it is looked at again after 30, 90 and 180 days, signed off after two revisits that held and 90 calm days, and revoked by three complaints', () => {
    const { series, signOff, relapse, revoke } = ledgerOf('cn-hotline');
    expect([series.after.map(span).join(), signOff.conditions, relapse, revoke]).toMatchObject(['30d,90d,180d', { held: 2, calmDays: 90 }, { complaints: 1 }, { complaints: 3 }]);
  });
  it('each step of a sign-off is taken by another role, so that five people of an office can take them all', () => {
    expect(stepsOf('cn-hotline')).toEqual(['apply: apply (handler)', 'check: check (coordinator)', 'notice: notice', 'street-signs: sign (supervisor)', 'leader-signs: sign (leader)', 'file: file (clerk)']);
    expect(stepsOf('us-office')).toEqual(['apply: apply (handler)', 'check: check (coordinator/supervisor)', 'file: file (clerk)']);
  });
  it('what an inspection handed on is signed off in six steps, and comes under the leading group when it is serious', () => {
    expect(stepsOf('cn-inspection-transfer')).toEqual(['ledger: apply (handler)', 'district-check: check (coordinator)', 'notice: notice', 'leader-signs: sign (leader)', 'city-review: check (supervisor)', 'file: file (clerk)']);
    expect(ledgerOf('cn-inspection-transfer').supervise).toMatchObject({ grade: 'serious', level: 'group' });
  });
  it('Tianjin keeps its ledger as cn-hotline does; the petition office and Amsterdam keep none', () => {
    expect(ledgerOf('cn-tianjin-12345')).toEqual(ledgerOf('cn-hotline'));
    expect([ledgerOf('cn-petition-2022'), ledgerOf('amsterdam-nuisance')]).toEqual([undefined, undefined]);
  });
  it('in New York repeat sites come first', () => {
    const { triage, plan, finish } = ledgerOf('nyc-noise').clocks;
    expect([triage, plan, finish].map(({ amounts }) => amounts.map(line).join(', '))).toEqual(['repeat 8h?, 2wd?', 'repeat 3wd?, 10wd?', 'repeat 10wd?, 30d?']);
  });
});
