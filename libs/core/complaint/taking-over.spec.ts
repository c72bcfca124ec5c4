import { anOffice, aProcedureFromReceipt, aReport, clerk, coordinator, handler, registered, system } from './testing/index.js';

const old = { ...aReport, channel: 'import' as const, receivedAt: '2024-03-01T01:00:00.000Z' };
const recorded = (more: object = {}) => anOffice({ procedure: aProcedureFromReceipt() }).does(system, 'record', { ...old, ...more }, {});

describe('record 存录历史件', () => {
  it('starts no clock, tells nobody, and keeps when it came in and when it was ended there', () => {
    const office = recorded({ endedAt: '2024-03-08T09:00:00.000Z' });
    expect(office.complaint).toMatchObject({ state: 'recorded', standing: { receivedAt: old.receivedAt, endedAt: '2024-03-08T09:00:00.000Z' } });
    expect([office.clocksMoved, office.told]).toEqual([[], []]);
  });

  it('says nothing of an end that nobody told of', () => {
    expect(Object.keys(recorded().complaint.standing)).not.toContain('endedAt');
  });

  it.each([
    ['received-in-the-future', { receivedAt: '2030-01-01T00:00:00.000Z' }],
    ['ended-when-it-cannot-have', { endedAt: '2024-02-01T00:00:00.000Z' }],
    ['ended-when-it-cannot-have', { endedAt: '2030-01-01T00:00:00.000Z' }],
    ['nuisance-missing', { nuisances: [] }],
  ])('is refused as %s', (code, wrong) => {
    expect(anOffice().refuses(system, 'record', { ...old, ...wrong }, {})).toBe(code);
  });

  it('is for no person: what people take down runs by the clocks', () => {
    for (const who of [clerk, coordinator, handler]) expect(anOffice().refuses(who, 'record', old, {})).toBe('not-your-role');
  });
});

describe('takeUp 转为在办', () => {
  it('makes an open complaint of an earlier system ours: every term counts from now', () => {
    const office = recorded().does(clerk, 'takeUp', {}, { reason: '原系统未办结。' });
    expect(office.complaint.state).toBe('discovered');
    expect(office.owes()).toEqual({ triage: 'clerk 2026-09-11 17:00', finish: 'clerk 2026-09-17 17:00' });
  });

  it('is refused where it was ended there, and without a reason', () => {
    expect(recorded({ endedAt: '2024-03-08T09:00:00.000Z' }).refuses(clerk, 'takeUp', {}, { reason: '又响了。' })).toBe('is-ended-there');
    expect(recorded().refuses(clerk, 'takeUp', {}, {})).toBe('text-missing');
  });
});

describe('annul 撤销导入', () => {
  const imported = () => registered({ channel: 'import' });

  it('ends what an import brought, and nothing is owed any more', () => {
    expect(imported().does(system, 'annul', {}).complaint.state).toBe('annulled');
    expect(recorded().does(system, 'annul', {}).complaint.state).toBe('annulled');
    expect(imported().does(system, 'annul', {}).owes()).toEqual({});
  });

  it('is refused once somebody has dealt with it', () => {
    const office = imported();
    office.does(clerk, 'note', {}, { note: '已电话核实。' });
    expect(office.refuses(system, 'annul', {})).toBe('touched-since-import');
  });

  it('is refused for what was not imported, and to every person', () => {
    expect(registered().refuses(system, 'annul', {})).toBe('not-imported');
    expect(imported().refuses(clerk, 'annul', {})).toBe('not-your-role');
  });
});
