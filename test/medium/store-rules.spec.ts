import type { Calendar, Procedure } from '@bihuan/core';
import { districtAsOf, loadedRules, loadRules } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district } from '../support/store-moves';

jest.setTimeout(60_000);

describe('Rules in the store', () => {
  let store: TestStore;
  beforeAll(async () => { store = await testStore(); });
  afterAll(() => store.end());

  // Only what the store itself looks at.
  const procedure = { procedure: 'cn-hotline', version: 1, title: { zh: '规程', en: 'procedure' }, valid: { from: '2026-01-01' } } as Procedure;
  const calendar: Calendar = { calendar: 'cn', title: { zh: '日历', en: 'calendar' }, zone: 'Asia/Shanghai', weekend: [6, 7], officeHours: { opens: '09:00', closes: '17:00' }, years: [] };

  it('are never changed under a version that complaints may have', async () => {
    expect(await loadRules(store.hot, { procedures: [procedure], calendars: [] })).toEqual([]);
    expect(await loadRules(store.hot, { procedures: [procedure], calendars: [] })).toEqual([]);
    expect(await loadRules(store.hot, { procedures: [{ ...procedure, title: { zh: '另', en: 'other' } }], calendars: [] })).toEqual(['cn-hotline@1']);
    expect((await loadedRules(store.hot)).procedures).toEqual([procedure]);
    await expect(store.rows('update bihuan.procedure_version set document = \'{}\'')).rejects.toThrow('never changed');
  });

  it('may be given their last day when a new version follows', async () => {
    const ended = { ...procedure, valid: { from: '2026-01-01', to: '2026-12-31' } };
    expect(await loadRules(store.hot, { procedures: [ended], calendars: [] })).toEqual([]);
    expect((await loadedRules(store.hot)).procedures).toEqual([ended]);
  });

  it('read a calendar as it was loaded last', async () => {
    const mended = { ...calendar, years: [{ year: 2026, holidays: ['2026-10-01'], workdays: [], source: '国办发' }] };
    for (const version of [calendar, mended, calendar, mended]) await loadRules(store.hot, { procedures: [], calendars: [version] });
    expect((await loadedRules(store.hot)).calendars).toEqual([mended]);
  });

  it('know the units of a district, and how many handlers are active in each: nobody else acts for a unit', async () => {
    await store.rows(`insert into bihuan.unit values ($1, 'u1', '城管', 'Enforcement', null, '2020-01-01', null), ($1, 'u2', '街道', 'Street', 'u1', '2020-01-01', '2026-06-30')`, district);
    await store.rows(`insert into bihuan.account (district, id, login, name, password_hash, roles, unit, disabled_at) values
      ($1, gen_random_uuid(), 'Li', '李', '-', '{handler}', 'u1', null), ($1, gen_random_uuid(), 'Wu', '吴', '-', '{handler}', 'u1', now()),
      ($1, gen_random_uuid(), 'He', '何', '-', '{verifier}', 'u1', null), ($1, gen_random_uuid(), 'Xu', '徐', '-', '{clerk,coordinator}', 'u2', null)`, district);
    const read = await districtAsOf(store.hot, district);
    expect(read?.directory.units).toMatchObject({ u1: { activePeople: 1, parent: null, validTo: null }, u2: { activePeople: 0, parent: 'u1', validTo: '2026-06-30' } });
    expect(read?.accounts.map(({ name, disabled }) => [name, disabled])).toEqual([['何', false], ['李', false], ['吴', true], ['徐', false]]);
    await expect(store.rows(`insert into bihuan.account (district, id, login, name, password_hash, roles) values ($1, gen_random_uuid(), 'LI', '', '-', '{}')`, district)).rejects.toThrow('account_login');
  });
});
