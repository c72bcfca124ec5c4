import { randomUUID } from 'node:crypto';

import { complaintsNewest, complaintsNumbered, earlierComplaints, knownPlaces, movedDistricts, stateCounts, type EarlierQuery, type ListCursor, type ListQuery, type ListedComplaint } from '@bihuan/store';

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

describe('Earlier complaints', () => {
  const asked = (more: Partial<EarlierQuery>) => earlierComplaints(store.hot, 'key', { district, now, metres: 250, months: 12, limit: 10, ...more });
  const found = async (more: Partial<EarlierQuery>) => (await asked(more)).map(({ subject }) => subject);

  it('are those of the same telephone number, however it is written, and of nobody else', async () => {
    const own = await told({ phone: '138-0000-2210' });
    await told({ phone: '13800002211' });
    expect(await asked({ phone: '+86 13800002210' })).toMatchObject([{ subject: own, because: 'same-reporter', metres: null }]);
  });

  it('are those of the same nuisance within 250 metres, nearest first, and no farther', async () => {
    const [far, near] = [await told({ ...north(240) }), await told({ ...north(12) })];
    await told({ ...north(261) });
    await told({ nuisance: 'odor-cooking' });
    const rows = await asked({ point, nuisances: ['noise-construction'] });
    expect(rows.map(({ subject, metres, because }) => [subject, metres, because])).toEqual([[near, 12, 'near'], [far, 240, 'near']]);
    expect(await found({ point })).toHaveLength(3);
  });

  it('are found in every direction and at any latitude', async () => {
    for (const lat of [1.3, 31.2, 47.9, 62.5]) {
      const [aside, up] = [240 / (111_195 * Math.cos((lat * Math.PI) / 180)), 240 / 111_195];
      const around = await Promise.all([[up, 0], [-up, 0], [0, aside], [0, -aside]].map(([dy = 0, dx = 0]) => told({ lat: lat + dy, lon: 10 + dx })));
      expect(new Set(await found({ point: { lat, lon: 10 } }))).toEqual(new Set(around));
    }
  });

  it('are those of the very same address where nobody knows the point, whatever its spaces', async () => {
    const same = await told({ address: '成都道 88 号', lat: null, lon: null });
    await told({ address: '成都道 89 号' });
    expect(await asked({ address: '成都道88号' })).toMatchObject([{ subject: same, because: 'near', metres: null }]);
  });

  it('are no older than the months that the procedure says, and all of them where it says none', async () => {
    const recent = await told({ phone: '13800002210', daysAgo: 360 });
    const old = await told({ phone: '13800002210', daysAgo: 370 });
    expect(await found({ phone: '13800002210' })).toEqual([recent]);
    expect(await found({ phone: '13800002210', months: undefined, metres: undefined, point })).toEqual([recent, old]);
  });

  it('show the same person’s first, no more than were asked for, and what is owed now', async () => {
    const near = await told({ clocks: [{ name: 'triage', holder: 'role:clerk', dueAt: later(now, -1) }] });
    const own = await told({ ...north(200), phone: '13800002210' });
    await told({ ...north(100) });
    expect(await found({ point, phone: '13800002210', limit: 2 })).toEqual([own, near]);
    expect((await asked({ point }))[0]).toMatchObject({ subject: near, clock: 'triage', holder: 'role:clerk', dueAt: later(now, -1), overdue: true });
  });

  it('are looked for where they lie now, not where they were once thought to lie', async () => {
    const moved = await told();
    const place = { address: '别处', subdistrict: null, lat: 39.2, lon: 117.3, resolved: true };
    await store.journal.write([moveOf({ subject: moved, attachments: { fact: { openingKey: randomUUID(), place } } })], 'people');
    expect(await found({ point })).toEqual([]);
    expect(await found({ point: { lat: 39.2, lon: 117.3 } })).toEqual([moved]);
  });

  it('leave out what is about the reader’s own unit, and what was taken back with its import', async () => {
    await told({ standing: { respondentUnit: 'bureau' } });
    await told({ state: 'annulled' });
    expect(await found({ point, unseen: ['bureau'] })).toEqual([]);
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
    expect(await stateCounts(store.hot, { district, now, unit: 'u2' })).toEqual([{ state: 'assigned', open: 1, overdue: 0, medianDays: 1 }]);
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
