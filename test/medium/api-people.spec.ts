import { isRefusal } from '@bihuan/core';
import { Accounts, ReadingRoom, Rulebook, Sessions, Timelines, type OpenSession, type Person } from '@bihuan/desk';
import { openDatabase, type Database } from '@bihuan/store';
import { testDatabase, type TestDatabase } from '../support/database';

let test: TestDatabase;
let database: Database;
let accounts: Accounts;
let sessions: Sessions;

const office = {
  district: 'heping', zh: '和平区', en: 'Heping', zone: 'Asia/Shanghai', calendar: 'cn', procedure: 'cn-hotline', numberPrefix: 'HP',
  login: 'Admin', name: '管理员', password: 'a long password',
};

beforeAll(async () => {
  test = await testDatabase();
  database = await openDatabase({ url: test.url, applicationName: 'spec' });
  accounts = new Accounts(database.hot);
  sessions = new Sessions(database.hot);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

async function signedIn(login: string, password: string, address = '10.0.0.1'): Promise<OpenSession> {
  const opened = await sessions.open(login, password, address);
  if (isRefusal(opened)) throw new Error(opened.refused);
  return opened;
}

describe('an invitation', () => {
  it('founds one district, however many use it at once', async () => {
    const token = await accounts.invite();
    const all = await Promise.all(['heping', 'd2', 'd3', 'd4'].map((district, index) => accounts.found(token, { ...office, district, login: index === 0 ? office.login : district })));
    expect(all.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(all.filter((refusal) => refusal?.refused === 'invitation-invalid')).toHaveLength(3);
  });

  it('is worth nothing once its time is over, by real time', async () => {
    const token = await accounts.invite(0);
    expect((await accounts.found(token, { ...office, district: 'late', login: 'late' }))?.refused).toBe('invitation-invalid');
  });
});

describe('signing in', () => {
  let district: string;

  beforeAll(async () => {
    district = (await test.pool.query<{ code: string }>('select code from bihuan.district')).rows[0]?.code ?? '';
    for (const login of ['zhang', 'li', 'wang']) await accounts.add(district, { login, password: `password of ${login}`, name: login, roles: ['clerk'] });
  });

  it('knows a login whatever its letters, and stores neither password nor token', async () => {
    const { token, person } = await signedIn('ZHANG', 'password of zhang');
    expect((await sessions.person(token))?.account).toBe(person.account);
    const { rows } = await test.pool.query('select password_hash from bihuan.account union all select encode(token_hash, \'escape\') from bihuan.session');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).toContain('$argon2id$');
  });

  it('is over at the next request of a disabled account', async () => {
    const { token, person } = await signedIn('li', 'password of li');
    await accounts.disable(district, person.account, 'somebody-else');
    expect(await sessions.person(token)).toBeNull();
    expect(await sessions.open('li', 'password of li', '10.0.0.2')).toMatchObject({ refused: 'wrong-login' });
  });

  it('looks at ten of a hundred guesses, and then not even at the right one', async () => {
    const guesses = await Promise.all(Array.from({ length: 100 }, (_, n) => sessions.open('wang', 'guess', `10.1.0.${n}`)));
    const codes = guesses.map((guess) => (isRefusal(guess) ? guess.refused : 'in'));
    expect([codes.filter((code) => code === 'wrong-login').length, codes.filter((code) => code === 'locked-out').length]).toEqual([10, 90]);
    expect(await sessions.open('wang', 'password of wang', '10.9.9.9')).toMatchObject({ refused: 'locked-out' });
  });

  it('locks an address that guesses at many logins, and lets fifty colleagues behind one address in', async () => {
    const guesses = await Promise.all(Array.from({ length: 20 }, (_, n) => sessions.open(`nobody-${n}`, 'guess', '10.2.0.1')));
    expect(guesses.filter((guess) => isRefusal(guess) && guess.refused === 'wrong-login')).toHaveLength(10);
    for (let n = 0; n < 15; n += 1) await signedIn('zhang', 'password of zhang', '10.3.0.1');
  });

  it('ends with its own time and with signing out', async () => {
    const [first, second] = [await signedIn('zhang', 'password of zhang'), await signedIn('zhang', 'password of zhang')];
    await sessions.close(first.token);
    expect(await sessions.person(first.token)).toBeNull();
    await test.pool.query("update bihuan.session set expires_at = clock_timestamp() - interval '1 second'");
    expect(await sessions.person(second.token)).toBeNull();
  });
});

describe('accounts', () => {
  it('keeps administrators to themselves, handlers in a unit, and logins apart', async () => {
    const district = (await test.pool.query<{ code: string }>('select code from bihuan.district')).rows[0]?.code ?? '';
    const asked = { login: 'new', password: 'long enough', name: 'x' };
    expect(await accounts.add(district, { ...asked, roles: ['administrator', 'clerk'] })).toMatchObject({ refused: 'administrator-alone' });
    expect(await accounts.add(district, { ...asked, roles: ['handler'] })).toMatchObject({ refused: 'handler-without-unit' });
    expect(await accounts.add(district, { ...asked, roles: ['handler'], unit: 'nowhere' })).toMatchObject({ refused: 'unit-unknown' });
    expect(await accounts.add(district, { ...asked, login: 'zhang', roles: ['clerk'] })).toMatchObject({ refused: 'login-taken' });
  });
});

it('finds no complaint that is not there, by id or number', async () => {
  const rulebook = new Rulebook(database.hot);
  const district = (await test.pool.query<{ code: string }>('select code from bihuan.district')).rows[0]?.code ?? '';
  await rulebook.know(district);
  const room = new ReadingRoom(database.hot, new Timelines(database.hot), rulebook);
  const clerk: Person = { district, account: '01a20e82-2154-7713-8972-033d1dc8ab95', name: 'x', roles: ['clerk'], unit: null };
  for (const named of ['HP2026000001', clerk.account, '', "'; drop table subject", 'x'.repeat(500)]) expect(await room.find(clerk, named)).toBeNull();
  expect(await room.isReady()).toBe(true);
});
