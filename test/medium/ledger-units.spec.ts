import { Accounts, Errands, HandOvers } from '@bihuan/desk';
import { Journal, Worklists } from '@bihuan/store';
import { randomUUID } from 'node:crypto';

import { ledgerOffice, people, personOf, type LedgerOffice } from '../support/ledger-office';
import { china } from '../support/local-time';

jest.setTimeout(120_000);

const district = 'heping';

describe('A problem that a unit has in hand', () => {
  let office: LedgerOffice;
  let handOvers: HandOvers;
  let problem: string;
  const account = async (login: string) => (await office.rows<{ id: string }>(`select id from bihuan.account where login = $1`, login))[0]?.id ?? '';
  const standing = async () => (await office.rows<{ unit: string; person: string | null; state: string }>(`select standing ->> 'unit' as unit, standing ->> 'person' as person, state from bihuan.subject where id = $1`, problem))[0];

  beforeAll(async () => {
    office = await ledgerOffice(china('2026-03-02 09:00')); // Monday
    const { desk, problems, rulebook, store: { hot } } = office;
    for (const unit of ['housing', 'successor']) {
      await office.rows(`insert into bihuan.unit values ('heping', $1, '单位', 'Unit', null, '2020-01-01', null)`, unit);
      for (const n of [1, 2]) {
        await office.rows(`insert into bihuan.account (district, id, login, name, password_hash, roles, unit) values ('heping', gen_random_uuid(), $1 || '-' || $2, '承办人', 'x', '{handler}', $1)`, unit, n);
      }
    }
    handOvers = new HandOvers(hot, { accounts: new Accounts(hot), desk, problems, rulebook, errands: new Errands(new Journal(hot, { reporterKey: 'key' }), rulebook) });
    const { subject } = await problems.enter({ district, id: 'patrol-1', asking: people.coordinator, payload: { source: 'patrol', nuisances: ['odor-cooking'] }, texts: { account: '油烟直排' }, fact: { place: office.somewhere() } });
    problem = subject?.id ?? '';
    await office.asks(problem, { action: 'assign', asking: people.coordinator, payload: { unit: 'environment', person: office.handler.account } });
  });
  afterAll(() => office?.end());

  it('is on the worklist of the unit with its place, like everything that is owed', async () => {
    const { rows } = await new Worklists(office.store.hot).page({ district, holders: ['unit:environment'], limit: 5, now: await office.time.now() });
    expect(rows).toMatchObject([{ subject: problem, kind: 'problem', clock: 'plan', address: '平山道 1 号', nuisances: ['odor-cooking'] }]);
  });

  it('goes to another unit with all that the coordinator hands over, and back to nobody by the same request', async () => {
    const asked = { unit: 'environment', to: 'housing', reason: '职责划转', id: randomUUID(), now: await office.time.now() };
    expect(await handOvers.ofUnit(personOf(people.coordinator), asked)).toEqual({ moved: 1, stayed: [] });
    expect(await standing()).toEqual({ unit: 'housing', person: null, state: 'assigned' });
    expect(await handOvers.ofUnit(personOf(people.coordinator), asked)).toEqual({ moved: 0, stayed: [] });
    expect(await office.rows(`select name, holder from bihuan.clock where subject = $1 and state = 'running' order by name`, problem)).toEqual([{ name: 'finish', holder: 'unit:housing' }, { name: 'plan', holder: 'unit:housing' }]);
  });

  it('keeps whoever answers for it from leaving until a colleague has it', async () => {
    const [one, two] = [await account('housing-1'), await account('housing-2')];
    await office.asks(problem, { action: 'name', asking: { account: one, roles: ['handler'], unit: 'housing' }, payload: { person: one } });
    expect(await handOvers.leave(district, one, randomUUID())).toMatchObject({ refused: 'has-open-work', params: { count: 1 } });
    expect(await handOvers.leave(district, one, randomUUID(), two)).toBeUndefined();
    expect(await standing()).toMatchObject({ unit: 'housing', person: two });
  });

  it('keeps its unit from ending without a successor, and goes to the successor on the day after its last', async () => {
    const now = await office.time.now();
    expect(await handOvers.endUnit(district, 'housing', '2026-03-02', null, now)).toMatchObject({ refused: 'unit-has-open-work', params: { count: 1 } });
    expect(await handOvers.endUnit(district, 'housing', '2026-03-02', 'successor', now)).toBeUndefined();
    await office.later(1);
    expect(await handOvers.round()).toEqual({ moved: 1, failed: 0 });
    expect(await standing()).toMatchObject({ unit: 'successor', person: null });
    expect(await handOvers.round()).toEqual({ moved: 0, failed: 0 });
  });
});
