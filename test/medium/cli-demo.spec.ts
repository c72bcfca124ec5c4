import { holdersOf, type Office } from '@bihuan/desk';
import { demoOffices, demoPassword, makeDemo } from '@bihuan/intake';

import { demoOffice, type DemoOffice } from '../support/demo-office';

jest.setTimeout(120_000);

describe('The demo', () => {
  let here: DemoOffice;
  beforeEach(async () => {
    here = await demoOffice();
  });
  afterEach(() => here.end());

  it('breaks no rule, and leaves something to do on every desk that has a list', async () => {
    expect(await makeDemo(here.office)).toEqual({ registered: 17, refused: [] });
    const lists = await Promise.all(['clerk', 'coordinator', 'environment', 'urban', 'housing', 'police', 'verifier'].map((login) => listOf(here, login)));
    for (const rows of lists) expect(rows).not.toHaveLength(0);
  });

  it('is the same on another empty store: numbers, states, rounds, clocks, people', async () => {
    const other = await demoOffice();
    try {
      await makeDemo(here.office);
      await makeDemo(other.office);
      expect(await pictureOf(other)).toEqual(await pictureOf(here));
    } finally {
      await other.end();
    }
  });

  it('changes nothing when it is made again', async () => {
    await makeDemo(here.office);
    const before = await everything(here);
    expect(await makeDemo(here.office)).toEqual({ registered: 0, refused: [] });
    expect(await everything(here)).toEqual(before);
  });

  it('is finished by the next try where the first was cut off', async () => {
    await expect(makeDemo(cutOffAfter(here.office, 9))).rejects.toThrow('cut off');
    const { registered, refused } = await makeDemo(here.office);
    expect(registered).toBe(8);
    expect(refused).toEqual([]);
    const whole = await demoOffice({ demo: true });
    try {
      expect(await pictureOf(here)).toEqual(await pictureOf(whole));
    } finally {
      await whole.end();
    }
  });

  it('lets everybody in with the password that is printed', async () => {
    await makeDemo(here.office);
    for (const { administrator, accounts } of demoOffices) {
      for (const account of [administrator, ...accounts]) {
        expect(await here.office.sessions.open(account.login, demoPassword(account), 'spec')).toHaveProperty('token');
      }
    }
  });
});

async function listOf({ office }: DemoOffice, login: string): Promise<readonly object[]> {
  const account = (await office.accounts.list('demo')).find((each) => each.login === login);
  if (!account) throw new Error(`nobody is called ${login}`);
  const holders = holdersOf({ ...account, account: account.id, district: 'demo' });
  return (await office.worklists.page({ district: 'demo', holders, limit: 50, now: await office.time.now() })).rows;
}

/** What two demos share: everything but ids and instants. */
async function pictureOf({ database }: DemoOffice): Promise<object[]> {
  const { rows } = await database.pool.query<object>(`
    select s.number, s.state, s.version, s.standing ->> 'unit' as unit, s.standing -> 'round' as round, s.standing -> 'nuisances' as nuisances,
      (select json_agg(json_build_array(c.name, c.state, c.due_no) order by c.name) from bihuan.clock c where c.district = s.district and c.subject = s.id) as clocks,
      (select json_agg(x.body order by x.seq, x.name) from bihuan.text x where x.district = s.district and x.subject = s.id) as texts
    from bihuan.subject s order by s.district, s.number`);
  const accounts = await database.pool.query<object>('select district, login, name, roles, unit from bihuan.account order by login');
  return [...rows, ...accounts.rows];
}

async function everything({ database }: DemoOffice): Promise<object[]> {
  const tables = ['district', 'unit', 'account', 'subject', 'history', 'clock', 'outbox', 'text'];
  const read = tables.map(async (table) => (await database.pool.query<object>(`select '${table}' as "table", t::text as row from bihuan.${table} t order by 2`)).rows);
  return (await Promise.all(read)).flat();
}

/** The same office, whose process dies when the desk is asked to open one more complaint than so many. */
function cutOffAfter(office: Office, registrations: number): Office {
  let made = 0;
  const register: Office['desk']['register'] = async (registration) => {
    if (++made > registrations) throw new Error('cut off');
    return office.desk.register(registration);
  };
  const perform: Office['desk']['perform'] = (request) => office.desk.perform(request);
  return Object.create(office, { desk: { value: { register, perform } } }) as Office;
}
