import { refuse, type Complaint } from '@bihuan/core';
import { Accounts, Errands, HandOvers, ProblemDesk, type Asking, type Person, type Request } from '@bihuan/desk';
import { insertAccount, insertUnit, Journal } from '@bihuan/store';
import { randomUUID } from 'node:crypto';

import { china } from '../support/local-time';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(120_000);

const district = 'heping';
const handler: Asking = { account: randomUUID(), roles: ['handler'], unit: 'environment' };
const coordinator: Person = { district, account: randomUUID(), name: '协调员甲', roles: ['coordinator'], unit: null };

let office: WorkerOffice;
let handOvers: HandOvers;
let accounts: Accounts;
const people: Record<string, string> = {};

beforeAll(async () => {
  office = await workerOffice(china('2026-06-30 16:00')); // Tuesday, an hour before the office closes
  const { hot } = office.store;
  accounts = new Accounts(hot);
  handOvers = handOversOf();
  await insertUnit(hot, { district, id: 'successor', zh: '承接单位', en: 'Successor', parent: null, validFrom: '2026-07-01', validTo: null });
  for (const [login, roles, unit] of [['zhou', ['handler'], 'successor'], ['wu', ['handler'], 'environment'], ['zheng', ['handler'], 'environment'], ['only-clerk', ['clerk'], null]] as const) {
    people[login] = randomUUID();
    await insertAccount(hot, { district, id: people[login], login, name: login, roles, unit, hash: 'x' });
  }
});
afterAll(() => office?.end());

/** Another worker's hands. */
function handOversOf(killedAfter = Infinity): HandOvers {
  const { desk, rulebook, store: { hot } } = office;
  const errands = new Errands(new Journal(hot, { reporterKey: 'key' }), rulebook);
  const run: Errands['run'] = async (all) => {
    const ran = await errands.run(all.slice(0, killedAfter));
    if (ran.length < all.length) throw new Error('killed');
    return ran;
  };
  return new HandOvers(hot, { accounts, desk, problems: new ProblemDesk(new Journal(hot, { reporterKey: 'key' }), rulebook, hot), rulebook, errands: { run } });
}

/** Complaints at the environment bureau: a third put right, and one in ten about the successor. */
async function inHand(count: number): Promise<string[]> {
  const ids = await office.register(count);
  const each = (of: readonly string[], request: (id: string) => Pick<Request, 'action' | 'payload' | 'asking'> & Partial<Request>) =>
    office.desk.performEach(of.map((complaint) => ({ district, complaint, id: randomUUID(), ...request(complaint) }) as Request), 'machines');
  const clerk: Asking = { account: randomUUID(), roles: ['clerk'] };
  await each(ids, () => ({ action: 'assign', asking: clerk, payload: { unit: 'environment' } }));
  await each(ids.filter((_, n) => n % 3 === 0), () => ({
    action: 'rectify', asking: handler, payload: { findings: ['true'], evidence: [], answered: true }, texts: { measures: '已整改', answer: '已整改' }, evidence: [{ kind: 'photo-after', name: '照片', reference: '1' }],
  }));
  return ids;
}

async function stand(): Promise<Record<string, number>> {
  const rows = await office.rows<{ at: string; n: number }>(`select state || ' at ' || coalesce(standing ->> 'unit', 'nobody') as at, count(*)::int as n from bihuan.subject group by 1 order by 1`);
  return Object.fromEntries(rows.map(({ at, n }) => [at, n]));
}

const finishes = () => office.rows<{ subject: string; due: string; no: number }>(`select subject, due_at::text as due, due_no as no from bihuan.clock where name = 'finish' order by subject`);

describe('A unit that is dissolved with three hundred complaints in hand', () => {
  let before: Awaited<ReturnType<typeof finishes>>;

  it('may not end without saying who takes them, nor before the units below it, nor in a unit that is not there then', async () => {
    await inHand(300);
    before = await finishes();
    const end = async (validTo: string, successor: string | null) => handOvers.endUnit(district, 'environment', validTo, successor, await office.time.now());
    expect(await end('2026-06-30', null)).toEqual(refuse('unit-has-open-work', { unit: 'environment', count: 300 }));
    expect(await end('2026-06-29', 'successor')).toEqual(refuse('unit-not-valid', { unit: 'successor', date: '2026-06-30' }));
    expect(await end('2026-06-30', 'environment')).toMatchObject({ refused: 'successors-in-a-circle' });
    expect(await end('2026-06-30', 'nobody')).toMatchObject({ refused: 'unit-unknown' });
    await insertUnit(office.store.hot, { district, id: 'squad', zh: '中队', en: 'Squad', parent: 'environment', validFrom: '2020-01-01', validTo: null });
    expect(await end('2026-06-30', 'successor')).toEqual(refuse('units-below', { count: 1, units: 'squad' }));
    expect(await handOvers.endUnit(district, 'squad', '2026-06-30', null, await office.time.now())).toBeUndefined();
    expect(await end('2026-06-30', 'successor')).toBeUndefined();
  });

  it('keeps them on its last day, and its successor has every one of them the day after, though one worker is killed over it and two others come at once', async () => {
    await office.time.forwardTo(china('2026-06-30 23:30'));
    expect(await handOvers.round()).toEqual({ moved: 0, failed: 0 });
    expect(await stand()).toEqual({ 'assigned at environment': 200, 'rectified at environment': 100 });
    await office.time.forwardTo(china('2026-07-01 00:00'));
    await expect(handOversOf(70).round()).rejects.toThrow('killed');
    expect((await office.rows<{ n: number }>(`select count(*)::int as n from bihuan.subject where standing ->> 'unit' = 'successor'`))[0]?.n).toBe(70);
    const both = await Promise.all([handOversOf().round(), handOversOf().round()]);
    expect(both[0].moved + both[1].moved).toBeGreaterThanOrEqual(230);
    expect(await stand()).toEqual({ 'assigned at successor': 200, 'rectified at successor': 100 });
  });

  it('leaves every legal clock at its due date and due number, handed to the successor', async () => {
    expect(await finishes()).toEqual(before);
    expect(await office.rows(`select holder, count(*)::int as n from bihuan.clock where name = 'finish' and state = 'running' group by 1`)).toEqual([{ holder: 'unit:successor', n: 200 }]);
    expect(await office.rows(`select holder, count(*)::int as n from bihuan.clock where name = 'signFor' and state = 'running' group by 1`)).toEqual([{ holder: 'unit:successor', n: 200 }]);
    expect(await office.rows(`select count(distinct event -> 'actor')::int as who, count(*)::int as n from bihuan.history where event ->> 'action' = 'handOver'`)).toEqual([{ who: 1, n: 300 }]);
    expect(await handOvers.round()).toEqual({ moved: 0, failed: 0 });
  });
});

describe('A coordinator who hands over what a unit has', () => {
  it('moves all of it but what is about the other unit, says which that is, and a repetition moves nothing', async () => {
    const [about] = await office.register(1, { payload: { nuisances: ['noise-traffic'], respondentUnit: 'petitions' } });
    const now = await office.time.now();
    await office.desk.perform({ district, complaint: about ?? '', id: 'about', action: 'assign', asking: { account: randomUUID(), roles: ['clerk'] }, payload: { unit: 'successor' } });
    const asked = { unit: 'successor', to: 'petitions', reason: '职责划转', id: 'bulk-1', now };
    const first = await handOvers.ofUnit(coordinator, asked);
    expect(first).toMatchObject({ moved: 300, stayed: [{ refusal: { refused: 'unit-is-respondent' } }] });
    expect(await stand()).toMatchObject({ 'assigned at petitions': 200, 'rectified at petitions': 100, 'assigned at successor': 1 });
    expect(await handOvers.ofUnit(coordinator, { ...asked, id: 'bulk-2' })).toMatchObject({ moved: 0, stayed: [{}] });
    expect(await office.rows(`select count(*)::int as n from bihuan.text where name = 'reason' and body = '职责划转'`)).toEqual([{ n: 300 }]);
  });

  it('does not hear of what is about his own unit: that stays until somebody else moves it', async () => {
    const tied = { ...coordinator, unit: 'petitions' };
    const asked = { unit: 'successor', to: 'petitions', reason: '职责划转', id: 'bulk-3', now: await office.time.now() };
    expect(await handOvers.ofUnit(tied, asked)).toEqual({ moved: 0, stayed: [] });
  });

  it.each([['unit-not-valid', 'environment'], ['same-unit', 'successor'], ['unit-unknown', 'nobody']])('is refused as a whole as %s', async (code, to) => {
    expect(await handOvers.ofUnit(coordinator, { unit: 'successor', to, reason: 'x', id: 'bulk-4', now: await office.time.now() })).toMatchObject({ refused: code });
  });
});

describe('Whoever leaves', () => {
  const admin = randomUUID();
  const responsibleOf = () => office.rows<{ person: string; n: number }>(`select standing ->> 'person' as person, count(*)::int as n from bihuan.subject where standing ->> 'person' is not null group by 1`);

  beforeAll(async () => {
    const { hot } = office.store;
    for (const login of ['sun', 'li']) {
      people[login] = randomUUID();
      await insertAccount(hot, { district, id: people[login], login, name: login, roles: ['handler'], unit: 'petitions', hash: 'x' });
    }
    const errands = new Errands(new Journal(hot, { reporterKey: 'key' }), office.rulebook);
    const ids = await office.rows<{ id: string }>(`select id from bihuan.subject where standing ->> 'unit' = 'petitions' order by id limit 40`);
    const ran = await errands.run(ids.map(({ id }) => ({
      district, kind: 'complaint', subject: id, id: 'sun-is-responsible', command: (complaint) => ({
        id: 'sun-is-responsible', action: 'handOver', by: 'system', actor: 'spec', payload: { unit: (complaint as Complaint).standing.unit, person: people['sun'] },
      }),
    })));
    expect(ran.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
  });

  it('may not go while he is responsible for something, and takes nothing with him where a colleague is named', async () => {
    const [sun, li, zhou] = [people['sun'] ?? '', people['li'] ?? '', people['zhou'] ?? ''];
    expect(await handOvers.leave(district, sun, admin)).toEqual(refuse('has-open-work', { count: 40 }));
    expect(await handOvers.leave(district, sun, admin, zhou)).toMatchObject({ refused: 'deputy-unlike' });
    expect(await responsibleOf()).toEqual([{ person: sun, n: 40 }]);
    expect(await handOvers.leave(district, sun, admin, li)).toBeUndefined();
    expect(await responsibleOf()).toEqual([{ person: li, n: 40 }]);
    expect((await accounts.list(district)).find(({ id }) => id === sun)?.disabled).toBe(true);
  });

  it('may not be the last of a unit that has something in hand, nor the last of a role that owes clocks', async () => {
    const last = refuse('last-of-the-unit', { unit: 'successor', count: 1 });
    expect(await handOvers.leave(district, people['zhou'] ?? '', admin)).toEqual(last);
    // Whoever does not handle complaints keeps nothing going, and goes whenever he likes.
    const auditor = randomUUID();
    await insertAccount(office.store.hot, { district, id: auditor, login: 'auditor-there', name: 'x', roles: ['auditor'], unit: 'successor', hash: 'x' });
    expect(await handOvers.leave(district, people['zhou'] ?? '', admin)).toEqual(last);
    expect(await handOvers.leave(district, auditor, admin)).toBeUndefined();
    await office.register(2);
    const clocks = await office.rows<{ n: number }>(`select count(*)::int as n from bihuan.clock where district = 'heping' and holder = 'role:clerk' and state in ('running', 'paused')`);
    expect(await handOvers.leave(district, people['only-clerk'] ?? '', admin)).toEqual(refuse('last-of-the-role', { role: 'clerk', count: clocks[0]?.n ?? 0 }));
    await insertAccount(office.store.hot, { district, id: randomUUID(), login: 'second-clerk', name: 'x', roles: ['clerk'], unit: null, hash: 'x' });
    expect(await handOvers.leave(district, people['only-clerk'] ?? '', admin)).toBeUndefined();
  });

  it('of two last ones who are disabled at the same moment, one stays', async () => {
    const rest = (await accounts.list(district)).filter(({ unit, disabled }) => unit === 'petitions' && !disabled);
    expect(rest.map(({ login }) => login)).toEqual(['heping-petitions', 'li']);
    // Nobody is responsible by name any more: what is left is the unit's.
    await office.database.pool.query(`update bihuan.subject set standing = standing - 'person'`);
    const outcomes = await Promise.all(rest.map(({ id }) => handOvers.leave(district, id, admin)));
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
  });
});
