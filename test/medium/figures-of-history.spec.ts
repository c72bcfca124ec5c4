import type { Registration } from '@bihuan/desk';
import { openDatabase, type Database } from '@bihuan/store';

import { figuresNow } from '../../apps/cli/figures';
import { heping, openOffice, type OpenOffice } from '../office/open-office';

jest.setTimeout(60_000);

describe('The figures of an office that took over its history', () => {
  let open: OpenOffice;
  let store: Database;
  beforeAll(async () => {
    open = await openOffice('2026-06-01T01:00:00.000Z', [heping]);
    store = await openDatabase({ url: open.database.url, applicationName: 'spec' });
  });
  afterAll(async () => {
    await store.close();
    await open.end();
  });

  const figures = async () => (await figuresNow(open.office, store, 'heping')).districts[0];
  const registers = async (id: string, more: Partial<Registration> = {}) => {
    const done = await open.office.desk.register({
      district: 'heping', id, asking: { account: 'import', roles: ['system'] }, texts: {}, fact: { place: { address: '南市街 8 号', subdistrict: null, lat: null, lon: null, resolved: true } },
      payload: { nuisances: ['noise-equipment'], channel: 'import', matter: 'complaint', urgency: 'ordinary', points: 1, anonymous: true, receivedAt: '2026-05-29T01:00:00.000Z' },
      ...more,
    });
    if (done.outcome === 'refused') throw new Error(done.refusal.refused);
    return done.complaint.id;
  };

  it('count it on a line of its own, with what was ended where it came from, and in nothing else', async () => {
    await registers('own-1');
    await registers('own-2');
    for (const n of [1, 2, 3]) await registers(`old-${n}`, { past: n === 3 ? {} : { endedAt: '2026-05-30T01:00:00.000Z' } });
    expect(await figures()).toMatchObject({ complaints: 2, states: { discovered: 2 }, recorded: 3, endedThere: 2, annulled: 0 });
    expect((await figures())?.states).not.toHaveProperty('recorded');
  });

  it('count what was taken back on a line of its own, and none of its due dates', async () => {
    const taken = await registers('own-3');
    const done = await open.office.desk.perform({ district: 'heping', complaint: taken, id: 'annul', action: 'annul', asking: { account: 'a', roles: ['system'] }, payload: {} });
    expect(done.outcome).toBe('done');
    await open.office.time.forwardTo('2026-08-01T01:00:00.000Z');
    const { complaints, states, annulled, late } = (await figures())!;
    expect({ complaints, states, annulled }).toEqual({ complaints: 2, states: { discovered: 2 }, annulled: 1 });
    // One clock of each of the two is late, and none of the third's or of the history's.
    expect(late['triage']).toMatchObject({ overdueNow: 2 });
  });

  it('count among the own what was history and is taken up', async () => {
    const old = await registers('old-4', { past: {} });
    expect(await figures()).toMatchObject({ complaints: 2, recorded: 4 });
    const done = await open.office.desk.perform({ district: 'heping', complaint: old, id: 'take-up', action: 'takeUp', asking: { account: 'clerk', roles: ['clerk'] }, payload: {}, texts: { reason: '仍有噪声' } });
    expect(done.outcome).toBe('done');
    expect(await figures()).toMatchObject({ complaints: 3, recorded: 3, states: { discovered: 3 } });
  });
});
