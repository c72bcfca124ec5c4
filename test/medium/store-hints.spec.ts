import { randomUUID } from 'node:crypto';

import { hintCandidates, hintedComplaints, type CandidateQuery, type Fact } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district, later, moveOf, seedDistrict, type Step } from '../support/store-moves';

jest.setTimeout(60_000);

const day = 86_400_000;
const point = { lat: 39.1301, lon: 117.1902 };
const nowhere = { lat: null, lon: null, address: null };

let store: TestStore;
let now: string;
beforeEach(async () => {
  store = await testStore();
  now = later(new Date().toISOString(), day);
});
afterEach(() => store.end());

interface Report extends Step {
  lat?: number | null;
  lon?: number | null;
  address?: string | null;
  phone?: string;
  daysAgo?: number;
  nuisance?: string;
  account?: string;
  told?: Fact['told'];
}

/** Opens a complaint that was told so many days ago. */
function reported({ lat = point.lat, lon = point.lon, address = '南市街 8 号', phone, daysAgo = 1, nuisance = 'noise-construction', account, told, standing, ...step }: Report = {}): Promise<string> {
  const place = { address, subdistrict: null, lat, lon, resolved: lat !== null };
  return store.open({
    ...step,
    standing: { nuisances: [nuisance], receivedAt: later(now, -daysAgo * day), ...standing },
    attachments: {
      fact: { openingKey: randomUUID(), place, ...(told ? { told } : {}) },
      ...(account === undefined ? {} : { texts: [{ name: 'account', body: account }] }),
      ...(phone === undefined ? {} : { reporter: { phone, confidential: false } }),
    },
  });
}

const asked = (more: Partial<CandidateQuery>) => hintCandidates(store.hot, 'key', { district, at: now, metres: 250, months: 12, nuisances: [], ...more });
const found = async (more: Partial<CandidateQuery>) => (await asked(more)).map(({ subject }) => subject).sort();
const correct = (subject: string, fact: Partial<Fact['place']>) =>
  store.journal.write([moveOf({ subject, attachments: { fact: { openingKey: randomUUID(), place: { address: null, subdistrict: null, lat: null, lon: null, resolved: false, ...fact } } } })], 'people');

describe('What may be about the same as a complaint that is being told', () => {
  it('is what was told by the same telephone number, however it is written, and not by another', async () => {
    const own = await reported({ phone: '138-0000-2210', ...nowhere });
    await reported({ phone: '13800002211', ...nowhere });
    expect(await asked({ phone: '+86 13800002210' })).toMatchObject([{ subject: own, own: true }]);
  });

  it('is what was told within 250 metres and no farther, in every direction and at any latitude', async () => {
    await seedDistrict(store.database.pool, 'nankai');
    for (const lat of [1.3, 31.2, 47.9, 62.5, -33.4]) {
      const [aside, up] = [240 / (111_195 * Math.cos((lat * Math.PI) / 180)), 240 / 111_195];
      const around = await Promise.all([[up, 0], [-up, 0], [0, aside], [0, -aside]].map(([dy = 0, dx = 0]) => reported({ lat: lat + dy, lon: -10 + dx, address: null })));
      await reported({ lat: lat + 1.1 * up, lon: -10, address: null });
      await reported({ lat, lon: -10, address: null, district: 'nankai' });
      expect(await found({ point: { lat, lon: -10 } })).toEqual(around.sort());
    }
  });

  it('is what was told of the very same address where nobody knows the point, whatever its spaces', async () => {
    const same = await reported({ address: '成都道 88 号', lat: null, lon: null });
    await reported({ address: '成都道 89 号', lat: null, lon: null });
    expect(await found({ address: '成都道88号' })).toContain(same);
    expect(await found({ address: '成都道88号', point })).toEqual([same]);
  });

  it('is no older than the months that the procedure says, and nothing that was told later', async () => {
    const recent = await reported({ daysAgo: 360 });
    await reported({ daysAgo: 370 });
    await reported({ daysAgo: -1 });
    expect(await found({ point })).toEqual([recent]);
    expect(await found({ point, months: undefined })).toHaveLength(2);
  });

  it('is dated by when it was told where it comes from, and not by when it was imported', async () => {
    const told = { at: later(now, -100 * day), dayOnly: true };
    await reported({ told });
    expect(await asked({ point })).toMatchObject([{ at: told.at, dayOnly: true }]);
  });

  it('is found where it lies now, not where it was once thought to lie, and is of the kind that it was corrected to', async () => {
    const moved = await reported();
    await correct(moved, { address: '别处', lat: 39.2, lon: 117.3, resolved: true });
    expect(await found({ point })).toEqual([]);
    expect(await asked({ point: { lat: 39.2, lon: 117.3 } })).toMatchObject([{ subject: moved, address: '别处', nuisances: ['noise-construction'] }]);
    const corrected = moveOf({ subject: moved, standing: { nuisances: ['odor-cooking'] }, attachments: { texts: [{ name: 'reason', body: '听错了' }] } });
    const { decide } = corrected;
    await store.journal.write([{ ...corrected, decide: (page) => {
      const turn = decide(page);
      return typeof turn === 'object' && 'event' in turn ? { ...turn, event: { ...turn.event, payload: { nuisances: ['odor-cooking'] } } } : turn;
    } }], 'people');
    expect(await asked({ point: { lat: 39.2, lon: 117.3 } })).toMatchObject([{ subject: moved, nuisances: ['odor-cooking'] }]);
  });
});

describe('Where a complaint has no point', () => {
  const plant = '理发路附近的搅拌站昼夜施工，噪音和粉尘让居民无法开窗，请有关部门处理。';

  it('what was told in words like its own may be about the same, and nothing that only begins as politely', async () => {
    const same = await reported({ ...nowhere, account: '我是理发路边的居民，理发路附近的搅拌站又在昼夜施工，噪音和粉尘太大。' });
    await reported({ ...nowhere, account: '尊敬的领导您好，楼下广场舞音响太大，老人孩子休息不好，希望尽快解决。' });
    const [first, ...rest] = await asked({ words: plant });
    expect([first?.subject, rest]).toEqual([same, []]);
    expect(first?.shared).toBeGreaterThan(0);
  });

  it('its words are kept as marks that nobody can read, and are no use to whoever has not the key of the installation', async () => {
    await reported({ ...nowhere, account: plant });
    const marks = await store.rows<{ mark: number }>('select mark from bihuan.word_mark');
    expect(marks).toHaveLength(29); // every pair of its letters: of a longer text only some
    expect(await hintCandidates(store.hot, 'another key', { district, at: now, nuisances: [], words: plant })).toEqual([]);
    await store.rows('delete from bihuan.word_mark');
    expect(await asked({ words: plant })).toEqual([]);
  });

  it('no words are looked at for one whose point is known: there is no mark of it', async () => {
    await reported({ account: plant });
    expect(await store.rows('select from bihuan.word_mark')).toEqual([]);
  });
});

describe('What is shown of an earlier complaint', () => {
  const shown = (subjects: string[], unseen: string[] = []) => hintedComplaints(store.hot, { district, subjects, now, unseen });

  it('is how it stands, what is owed, who has it, its problem, and its words', async () => {
    const problem = await reported({ kind: 'problem', state: 'discovered', standing: { source: 'by-hand', grade: 'ordinary', complaints: [], units: [], starred: false, interim: false, openOrders: [], ahead: [] } });
    const subject = await reported({ account: '夜里很吵', standing: { unit: 'squad', problem }, clocks: [{ name: 'triage', holder: 'role:clerk', dueAt: later(now, -1) }] });
    const [row] = await shown([subject]);
    expect(row).toMatchObject({ subject, state: 'discovered', unit: 'squad', words: '夜里很吵', clock: 'triage', holder: 'role:clerk', overdue: true, problem: { id: problem } });
  });

  it('leaves out what is about the reader’s own unit, and what was taken back with its import', async () => {
    const [about, annulled] = [await reported({ standing: { respondentUnit: 'bureau' } }), await reported({ state: 'annulled' })];
    expect(await shown([about, annulled], ['bureau'])).toEqual([]);
    expect(await shown([about])).toHaveLength(1);
  });
});
