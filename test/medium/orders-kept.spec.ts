import { check } from '@bihuan/check';
import { askingOf, Office, type Asking } from '@bihuan/desk';
import { verify, type Database, type Finding } from '@bihuan/store';

import { BackupFolder } from '../support/backups';
import { testDatabase } from '../support/database';
import { demoOffice, type DemoOffice } from '../support/demo-office';

jest.setTimeout(300_000);

describe('Supervision orders in the store', () => {
  let here: DemoOffice;
  let complaints: string[];
  beforeAll(async () => {
    here = await demoOffice({ movable: true, demo: true });
    const { rows } = await here.database.pool.query<{ id: string }>(`
      select id from bihuan.subject where district = 'demo' and kind = 'complaint' and state = 'assigned' and standing -> 'openOrders' = '[]' order by number limit 4`);
    complaints = rows.map(({ id }) => id);
  });
  afterAll(() => here?.end());

  async function supervises(office: Office, complaint: string): Promise<void> {
    const asking = await someone(office, 'supervisor');
    const performed = await office.desk.perform({ district: 'demo', complaint, id: `supervise-${complaint}`, action: 'supervise', asking, payload: { level: 'district', reason: 'by-hand' }, texts: { reason: '限期书面报告' } });
    if (performed.outcome !== 'done') throw new Error(JSON.stringify(performed));
    await office.outgoing.flush();
  }

  const numbers = async (office: Office) => (await office.database.hot.query<{ number: string }>(`select number from bihuan.subject where kind = 'order' order by opened_at, length(number), number`)).rows.map(({ number }) => number);
  const said = (year: string, ...places: number[]) => places.map((place) => `督字〔${year}〕${place}号`);

  it('are numbered from one within the year, whoever issues them, also many at once', async () => {
    const asked = complaints.slice(0, 2);
    await Promise.all(asked.map((complaint) => supervises(here.office, complaint)));
    expect(await numbers(here.office)).toEqual(said((await here.office.time.now()).slice(0, 4), 1, 2, 3)); // the first is the demo's
  });

  it('have a history that is verified like a complaint’s, and tells who changed it afterwards', async () => {
    const [order] = (await here.database.pool.query<{ id: string }>(`select id from bihuan.subject where kind = 'order' order by number limit 1`)).rows;
    const performed = await here.office.orders.perform({ district: 'demo', subject: order?.id ?? '', id: 'lift', action: 'lift', asking: await someone(here.office, 'supervisor'), payload: {}, texts: { judgement: '已整改到位' } });
    expect(performed.outcome).toBe('done');
    await here.office.outgoing.flush();
    expect(await findingsOf(here.store)).toEqual([]);
    const client = await here.database.pool.connect();
    try {
      await client.query(`begin; set local session_replication_role = replica; update bihuan.text set body = '未整改' where subject = '${order?.id}'; commit`);
      expect((await findingsOf(here.store)).map(({ subject }) => subject)).toEqual([order?.id]);
    } finally {
      await client.query(`begin; set local session_replication_role = replica; update bihuan.text set body = '已整改到位' where subject = '${order?.id}'; commit`);
      client.release();
    }
  });

  it('come back from a backup with their series, and the next number follows without a gap', async () => {
    const folder = new BackupFolder();
    const there = await testDatabase();
    try {
      await folder.make(here.database);
      await folder.restore(there);
      const office = await Office.open(there.url, 'spec', (row) => {
        throw new Error(`parked: ${JSON.stringify(row)}`);
      });
      try {
        await office.hearOfRules();
        await supervises(office, complaints[2] ?? '');
        expect(await numbers(office)).toEqual(said((await office.time.now()).slice(0, 4), 1, 2, 3, 4));
        expect((await check(there.pool)).violations.filter(({ line }) => line === 15 || line === 4)).toEqual([]);
      } finally {
        await office.close();
      }
    } finally {
      folder.remove();
      await there.drop();
    }
  });
});

async function someone(office: Office, login: string): Promise<Asking> {
  const account = (await office.accounts.list('demo')).find((one) => one.login === login);
  if (!account) throw new Error(`nobody in the demo is called ${login}`);
  return askingOf({ ...account, account: account.id, district: 'demo' });
}

async function findingsOf(store: Database): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of verify(store.hot)) findings.push(finding);
  return findings;
}
