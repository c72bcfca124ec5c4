import {
  boardCounts, boardLists, boardPage, complaintsNewest, complaintsNumbered, DueClocks, hintCandidates, hintedComplaints, Inbox, knownPlaces, movedDistricts, stateCounts, Timelines, unresolvedPlaces, Worklists, type WorklistCursor,
} from '@bihuan/store';

import { costOf } from '../support/cost';
import { clerk, workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(120_000);

const district = 'heping';
const units = ['petitions', 'environment'] as const;
/** Moves of the people's lane that make one batch. */
const BATCH = 64;
const coordinator = { account: '019a0000-0000-7000-8000-0000000000c2', roles: ['coordinator'] as const };

describe('What the work of an office costs the database', () => {
  let office: WorkerOffice;
  let complaints: string[];
  let asked = 0;
  beforeAll(async () => {
    office = await workerOffice();
    complaints = await office.register(1500);
    await askAll(complaints, 'assign', 0);
    await office.register(300, { fact: { place: { address: '南市街 8 号', subdistrict: '南市', lat: 39.1301, lon: 117.1902, resolved: true } } });
    await office.register(200, { fact: { place: { address: '南市一带', subdistrict: null, lat: null, lon: null, resolved: false } } });
    await office.outgoing().flush();
    // Nothing may tidy up or count while it is measured.
    await office.database.pool.query('alter table bihuan.subject set (autovacuum_enabled = off); alter table bihuan.clock set (autovacuum_enabled = off); alter table bihuan.outbox set (autovacuum_enabled = off)');
    await office.database.pool.query('vacuum analyze');
  });
  afterAll(() => office.end());

  async function askAll(ids: readonly string[], action: 'assign' | 'reassign', to: 0 | 1): Promise<void> {
    const texts: Record<string, string> = action === 'reassign' ? { reason: '点位在对面辖区' } : {};
    const done = await Promise.all(ids.map((complaint) =>
      office.desk.perform({ district, complaint, id: `cost-${(asked += 1)}`, action, asking: coordinator, payload: { unit: units[to] }, texts })));
    expect(done.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'done')).toEqual([]);
  }

  it('reads a batch of moves with one statement, writes it with one, and commits once', async () => {
    const some = complaints.slice(0, 4 * BATCH);
    const { statements, commits } = await costOf(office.database.pool, () => askAll(some, 'reassign', 1));
    // The first move does not wait for company, so that there is one batch more than would be filled.
    const batches = some.length / BATCH + 1;
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(2 * batches);
    expect(commits).toBeLessThanOrEqual(batches);
  });

  it('writes no more of the log than a reassignment needs: a line, a text, three clocks, three notices', async () => {
    const some = complaints.slice(500, 500 + 8 * BATCH);
    await askAll(some, 'reassign', 1);
    const { logged } = await costOf(office.database.pool, () => askAll(some, 'reassign', 0));
    expect(logged / some.length).toBeGreaterThan(500);
    expect(logged / some.length).toBeLessThan(6_500);
  });

  const now = '2026-09-10T02:00:00.000Z';
  /** Before everything: a later page must look whether the pages before have shown a complaint, and this one shows most. */
  const cursor: WorklistCursor = { dueAt: now, number: '' };
  const list = (holders: string[], after?: WorklistCursor) => new Worklists(office.store.hot).page({ district, holders, now, limit: 50, ...(after ? { after } : {}) });

  it('finds the first due clocks without looking at all the others that are due', async () => {
    await office.time.forwardTo('2026-09-18T01:00:00.000Z');
    let due: unknown[] = [];
    const { pages } = await costOf(office.database.pool, async () => (due = await new DueClocks(office.store.sweep).claimDue(20)));
    expect(due).toHaveLength(20);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(60);
  });

  it.each([
    // Fifty complaints a page: each with its place, and the clocks of those that are passed over.
    ['the first page of a unit’s list', 170, async () => (await list(['unit:petitions', 'unit:environment'])).rows],
    ['a later page of a unit’s list', 500, async () => (await list(['unit:petitions', 'unit:environment'], cursor)).rows],
    ['the first page of the office’s list', 60, async () => (await list(['role:clerk', 'role:coordinator'])).rows],
    ['a later page of the office’s list', 80, async () => (await list(['role:clerk', 'role:coordinator'], cursor)).rows],
    ['the list of places still to be found', 400, () => unresolvedPlaces(office.store.hot, { district, states: ['discovered', 'assigned'], limit: 50 })],
    ['the first page of all complaints', 60, async () => (await complaintsNewest(office.store.hot, { district, now, limit: 50 })).rows],
    ['a later page of all complaints', 60, async () => (await complaintsNewest(office.store.hot, { district, now, limit: 50 }, { openedAt: now, subject: complaints[700] ?? '' })).rows],
    ['the first page of numbers that begin so', 60, async () => (await complaintsNumbered(office.store.hot, { district, now, limit: 50 }, 'HP2026')).rows],
    // Three hundred of one nuisance at one point: the newest two hundred are looked at, by one walk over the index.
    ['what was told near by', 90, () => hintCandidates(office.store.hot, 'key', { district, at: now, point: { lat: 39.1301, lon: 117.1902 }, nuisances: ['noise-construction'], metres: 250, months: 12 })],
    ['what was told of the same address', 300, () => hintCandidates(office.store.hot, 'key', { district, at: now, address: '南市街8号', nuisances: [], months: 12 })],
    ['ten hints as they stand', 140, () => hintedComplaints(office.store.hot, { district, subjects: complaints.slice(0, 10), now })],
    ['known places', 450, async () => [...(await knownPlaces(office.store.hot, { district, like: '南市', limit: 10 })), 'one at least']],
    ['the inbox', 120, () => new Inbox(office.store.hot).page({ district, holders: ['unit:petitions', 'role:clerk'], account: clerk.account }, 50)],
    ['the file of a complaint', 45, async () => (await new Timelines(office.store.hot).read(district, complaints[7] ?? '', 'all'))?.history],
  ])('touches a bounded number of pages for %s', async (_list, most, ask) => {
    expect((await ask())?.length).toBeGreaterThan(1);
    const { statements, pages } = await costOf(office.database.pool, ask);
    expect(statements).toBe(1);
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(most);
  });
});

describe('What a look for those who listen costs the database', () => {
  let office: WorkerOffice;
  beforeAll(async () => {
    office = await workerOffice();
    await office.register(2000);
    await office.outgoing().flush();
    await office.database.pool.query('vacuum analyze');
  });
  afterAll(() => office.end());

  it('is the last pages of history and no more, however many districts are looked after', async () => {
    const since = await movedDistricts(office.store.hot);
    await office.register(1);
    let seen: readonly string[] = [];
    const { statements, pages } = await costOf(office.database.pool, async () => (seen = (await movedDistricts(office.store.hot, since)).districts));
    expect(seen).toEqual([district]);
    expect(statements).toBe(1);
    expect(pages).toBeLessThan(120);
  });

  /** Nothing was told of it for longer than three days, and every complaint is at one address: the dearest board there is. */
  const board = { district, now: '2026-09-20T02:00:00.000Z', bounds: { soonUntil: '2026-09-21T02:00:00.000Z', quietSince: '2026-09-17T02:00:00.000Z', repeat: 3 }, months: 12 };

  it('is, for the counts of the supervision board, no more each complaint than its place, its last line and two others of the place', async () => {
    const { statements, pages } = await costOf(office.database.pool, () => boardCounts(office.store.hot, board));
    expect(statements).toBe(1);
    expect(pages).toBeGreaterThan(1);
    expect(pages / 2001).toBeLessThan(110);
  });

  it.each(boardLists)('is, for a page of the list of the board %s, a few pages each complaint under way', async (list) => {
    const { statements, pages } = await costOf(office.database.pool, () => boardPage(office.store.hot, list, { ...board, limit: 50 }));
    expect(statements).toBe(1);
    expect(pages / 2001).toBeLessThan(list === 'repeat' ? 110 : 20);
  });

  it('is, for the counts of what is under way, a few pages each complaint', async () => {
    let states: unknown[] = [];
    const { statements, pages } = await costOf(office.database.pool, async () => (states = await stateCounts(office.store.hot, { district, now: '2026-09-10T02:00:00.000Z' })));
    expect(states).toMatchObject([{ state: 'discovered', open: 2001 }]);
    expect(statements).toBe(1);
    expect(pages / 2001).toBeLessThan(8);
  });
});

describe('What the first work of a new office costs the database', () => {
  let office: WorkerOffice;
  beforeAll(async () => {
    office = await workerOffice();
    // Nobody counts the rows meanwhile: the plans are those that were made when there were none.
    for (const table of ['subject', 'complaint_fact', 'history', 'clock', 'outbox', 'text']) await office.database.pool.query(`alter table bihuan.${table} set (autovacuum_enabled = off)`);
  });
  afterAll(() => office.end());

  it('is no more than that of an old one, though its plans were made while it was empty', async () => {
    await office.register(1);
    await office.register(999);
    const { pages } = await costOf(office.database.pool, () => office.register(500));
    expect(pages / 500).toBeGreaterThan(20);
    expect(pages / 500).toBeLessThan(200);
  });
});
