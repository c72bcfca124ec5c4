import { check } from '@bihuan/check';

import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

describe('A district that lies in another zone than its calendar names', () => {
  let office: WorkerOffice;

  beforeAll(async () => {
    // Thursday 2026-07-02, 17:15 in New York: the office has closed; in Chicago, of which the calendar speaks, it is 16:15.
    office = await workerOffice('2026-07-02T21:15:00.000Z');
    await office.rows(`insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix) values ('newyork', '纽约', 'New York', 'America/New_York', 'us-federal', 'cn-hotline', 'NY')`);
    await office.rows(`insert into bihuan.unit values ('newyork', 'petitions', '单位', 'Unit', null, '2020-01-01', null)`);
    await office.rulebook.know('newyork');
  });
  afterAll(() => office.end());

  it('reads its calendar in its own zone, of which there is one value however often it is asked', () => {
    const calendar = office.rulebook.calendar('newyork');
    expect(calendar).toMatchObject({ calendar: 'us-federal', zone: 'America/New_York' });
    expect(office.rulebook.terms('newyork', 'cn-hotline@1', '2026-07-02T21:15:00.000Z').calendar).toBe(calendar);
    expect(office.rulebook.zoneOf('us-federal')).toBe('America/Chicago');
    expect(office.rulebook.zoneOf('nowhere')).toBeUndefined();
  });

  it('has received after its own office hours, and owes at the end of its own: by Tuesday 17:00 in New York', async () => {
    const [complaint] = await office.register(1, { district: 'newyork' });
    // Fri 07-03 is off (Independence Day observed): received on Mon 07-06, one working day on is Tue 07-07, 21:00 UTC.
    const [triage] = await office.rows(`select to_char(due_at at time zone 'UTC', 'MM-DD HH24:MI') as due, why ->> 'zone' as zone from bihuan.clock where subject = $1 and name = 'triage'`, complaint);
    expect(triage).toEqual({ due: '07-07 21:00', zone: 'America/New_York' });
  });

  it('is held by the checker against its own zone, and against no other', async () => {
    await office.outgoing().flush();
    expect((await check(office.database.pool)).violations).toEqual([]);
    await office.rows(`update bihuan.district set zone = 'America/Chicago' where code = 'newyork'`);
    expect((await check(office.database.pool)).violations).toContainEqual(expect.objectContaining({ line: 8, en: 'there is no calendar us-federal in America/New_York' }));
  });
});
