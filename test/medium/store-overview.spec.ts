import { randomUUID } from 'node:crypto';

import { complaintsNewest, complaintsNumbered, knownPlaces, movedDistricts, stateCounts, type ListCursor, type ListQuery, type ListedComplaint } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district, later, moveOf, seedDistrict, type Step } from '../support/store-moves';

jest.setTimeout(60_000);

const day = 86_400_000;
const point = { lat: 39.1301, lon: 117.1902 };
/** So many metres north of the point. */
const north = (metres: number) => ({ lat: point.lat + metres / 111_195, lon: point.lon });

let store: TestStore;
let now: string;
beforeEach(async () => {
  store = await testStore();
  now = later(new Date().toISOString(), day);
});
afterEach(() => store.end());

/** Opens a complaint at a place, of a reporter, so many days ago. */
function told(at: { lat?: number | null; lon?: number | null; address?: string | null; phone?: string; daysAgo?: number; nuisance?: string } & Step = {}): Promise<string> {
  const { lat = point.lat, lon = point.lon, address = '南市街 8 号', phone, daysAgo = 1, nuisance = 'noise-construction', standing, ...step } = at;
  const place = { address, subdistrict: null, lat, lon, resolved: lat !== null };
  return store.open({
    ...step,
    standing: { nuisances: [nuisance], receivedAt: later(now, -daysAgo * day), ...standing },
    attachments: { fact: { openingKey: randomUUID(), place }, ...(phone === undefined ? {} : { reporter: { phone, confidential: false } }) },
  });
}

describe('The list of all complaints', () => {
  const query = (more: Partial<ListQuery> = {}): ListQuery => ({ district, now, limit: 50, ...more });
  const seen = async (more: Partial<ListQuery> = {}) => (await complaintsNewest(store.hot, query(more))).rows.map(({ subject }) => subject);

  it('shows every one once, newest first, page by page, and none of another district', async () => {
    await seedDistrict(store.database.pool, 'nankai');
    const ids: string[] = [];
    for (let n = 0; n < 11; n += 1) {
      ids.unshift(await told());
      await told({ district: 'nankai' });
    }
    const rows: ListedComplaint[] = [];
    let after: ListCursor | undefined;
    do {
      const page = await complaintsNewest(store.hot, query({ limit: 4 }), after);
      rows.push(...page.rows);
      after = page.next;
    } while (after);
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(ids));
    expect(rows).toHaveLength(11);
    const opened = rows.map(({ openedAt }) => openedAt);
    expect(opened).toEqual([...opened].sort().reverse());
  });

  it('shows of a unit, of a state, and of what is late those and no others', async () => {
    const late = await told({ state: 'assigned', standing: { unit: 'u1' }, clocks: [{ name: 'finish', holder: 'unit:u1', dueAt: later(now, -1) }, { name: 'signFor', holder: 'unit:u1', dueAt: later(now, 1), state: 'running' }] });
    const early = await told({ state: 'assigned', standing: { unit: 'u2' }, clocks: [{ name: 'finish', holder: 'unit:u2', dueAt: later(now, day) }] });
    const paused = await told({ standing: { unit: 'u1' }, clocks: [{ name: 'finish', dueAt: later(now, -day), state: 'paused', nextAt: null }] });
    const back = await told({ state: 'annulled' });
    expect((await seen()).sort()).toEqual([late, early, paused].sort());
    expect((await seen({ state: 'assigned' })).sort()).toEqual([late, early].sort());
    expect((await seen({ unit: 'u1' })).sort()).toEqual([late, paused].sort());
    expect(await seen({ overdue: true })).toEqual([late]);
    expect(await seen({ state: 'annulled' })).toEqual([back]);
    const [row] = (await complaintsNewest(store.hot, query({ overdue: true }))).rows;
    expect(row).toMatchObject({ clock: 'finish', holder: 'unit:u1', dueAt: later(now, -1), overdue: true, unit: 'u1', placed: true, address: '南市街 8 号', nuisances: ['noise-construction'], version: 1 });
  });

  it('shows a unit what it has and where it stands beside another, and tells the two apart where it is asked for those in its charge', async () => {
    const own = await told({ standing: { unit: 'u1' } });
    const assisted = await told({ standing: { unit: 'u2', beside: [{ unit: 'u1', as: 'assist', answered: true }] } });
    await told({ standing: { unit: 'u2', beside: [{ unit: 'u3', as: 'consult', answered: false }] } });
    await told({ standing: { unit: null } });
    expect((await seen({ sight: 'u1' })).sort()).toEqual([own, assisted].sort());
    expect(await seen({ sight: 'u1', unit: 'u1' })).toEqual([own]);
    expect(await seen({ sight: 'u1', unit: 'u2' })).toEqual([assisted]);
  });

  it('hides a complaint about a unit from the people of that unit', async () => {
    await told({ standing: { respondentUnit: 'bureau' } });
    const other = await told({ standing: { respondentUnit: null } });
    expect(await seen({ unseen: ['street', 'bureau'] })).toEqual([other]);
    expect(await seen({ unseen: ['street'] })).toHaveLength(2);
  });

  it('is found by how a number begins, greatest number first, page by page', async () => {
    await Promise.all(Array.from({ length: 5 }, () => told()));
    const numbers = (await store.rows<{ number: string }>('select number from bihuan.subject order by number desc')).map(({ number }) => number);
    const first = await complaintsNumbered(store.hot, query({ limit: 3 }), 'HP20');
    expect(first.rows.map(({ number }) => number)).toEqual(numbers.slice(0, 3));
    const rest = await complaintsNumbered(store.hot, query({ limit: 3 }), 'HP20', first.next);
    expect(rest.rows.map(({ number }) => number)).toEqual(numbers.slice(3));
    expect(rest.next).toBeUndefined();
    expect((await complaintsNumbered(store.hot, query(), numbers[2] ?? '')).rows.map(({ number }) => number)).toEqual([numbers[2]]);
    expect((await complaintsNumbered(store.hot, query(), 'TL')).rows).toEqual([]);
  });
});

describe('Known places', () => {
  const known = (like: string, more: object = {}) => knownPlaces(store.hot, { district, like, limit: 10, ...more });

  it('are found by how the address begins, whatever its spaces, most complained of first', async () => {
    await told({ address: '成都道 90 号', ...north(100) });
    await told({ address: '成都道 88 号' });
    await told({ address: '成都道88号' });
    await told({ address: '南市街 8 号' });
    const rows = await known('成都道');
    expect(rows.map(({ address, complaints }) => [address.replaceAll(' ', ''), complaints])).toEqual([['成都道88号', 2], ['成都道90号', 1]]);
    expect(rows[0]).toMatchObject(point);
    expect(await known('成都道 9')).toHaveLength(1);
    expect(await known('都')).toEqual([]);
  });

  it('are only those whose point is known, that were not corrected since, and that the reader may know of', async () => {
    await told({ address: '成都道 1 号', lat: null, lon: null });
    await told({ address: '成都道 2 号', standing: { respondentUnit: 'bureau' } });
    const mistaken = await told({ address: '成都道 3 号' });
    const place = { address: '成都道 4 号', subdistrict: null, ...point, resolved: true };
    await store.journal.write([moveOf({ subject: mistaken, attachments: { fact: { openingKey: randomUUID(), place } } })], 'people');
    expect((await known('成都道', { unseen: ['bureau'] })).map(({ address }) => address)).toEqual(['成都道 4 号']);
  });
});

describe('What is under way', () => {
  it('is counted by state, with what is late and how long it has been so', async () => {
    const clocks = (dueAt: string) => [{ name: 'finish', holder: 'unit:u1', dueAt }];
    await told({ state: 'assigned', standing: { unit: 'u1' }, clocks: clocks(later(now, -1)) });
    const second = await told({ state: 'assigned', standing: { unit: 'u2' }, clocks: clocks(later(now, 1)) });
    await told({ state: 'closed' });
    // A note changes nothing of how long it has been in its state.
    await store.journal.write([moveOf({ subject: second })], 'people');
    const inFourDays = later(now, 3 * day);
    const counts = (more: object = {}) => stateCounts(store.hot, { district, now: inFourDays, ...more });
    expect(await counts()).toEqual([{ state: 'assigned', open: 2, overdue: 2, medianDays: 4 }]);
    expect(await stateCounts(store.hot, { district, now, sight: 'u2' })).toEqual([{ state: 'assigned', open: 1, overdue: 0, medianDays: 1 }]);
  });
});

describe('A glance at what moved', () => {
  it('sees in which district something was written since the last one, by whatever connection, and nothing twice', async () => {
    await seedDistrict(store.database.pool, 'nankai');
    const first = await movedDistricts(store.hot);
    expect(first.districts).toEqual([]);
    const subject = await store.open();
    const second = await movedDistricts(store.hot, first);
    expect(second).toMatchObject({ districts: [district], time: false });
    await store.open({ district: 'nankai' });
    await store.journal.write([moveOf({ subject })], 'machines');
    const third = await movedDistricts(store.hot, second);
    expect([...third.districts].sort()).toEqual([district, 'nankai']);
    expect((await movedDistricts(store.hot, third)).districts).toEqual([]);
  });

  it('sees what was begun before the last glance and finished after it', async () => {
    const writer = await store.database.pool.connect();
    const begun = await movedDistricts(store.hot);
    await writer.query('begin');
    await writer.query(`insert into bihuan.history values ($1, gen_random_uuid(), 1, 'x', now(), '{}', '', '', '')`, [district]);
    // Another one comes in between and is finished first.
    await store.open();
    const between = await movedDistricts(store.hot, begun);
    expect(between.districts).toEqual([district]);
    await writer.query('commit');
    writer.release();
    expect((await movedDistricts(store.hot, between)).districts).toEqual([district]);
  });

  it('sees that time itself was moved', async () => {
    const first = await movedDistricts(store.hot);
    await store.rows(`update bihuan.installation set time_offset = interval '1 hour'`);
    expect(await movedDistricts(store.hot, first)).toMatchObject({ districts: [], time: true });
  });
});
