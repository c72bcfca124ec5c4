import { randomUUID } from 'node:crypto';

import { boardCounts, boardLists, boardPage, type BoardCursor, type BoardList, type BoardQuery } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district, later, moveOf, opening, type Step } from '../support/store-moves';

jest.setTimeout(60_000);

const hour = 3_600_000;
const day = 24 * hour;

let store: TestStore;
let now: string;
beforeEach(async () => {
  store = await testStore();
  now = later(new Date().toISOString(), day);
});
afterEach(() => store.end());

/** A complaint at a unit, at an address, whose finish falls due so long from now. */
function given({ due = 5 * day, address = randomUUID(), standing, clocks = [], ...step }: Step & { due?: number; address?: string } = {}): Promise<string> {
  return store.open({
    state: 'assigned', ...step,
    standing: { unit: 'u1', ...standing },
    clocks: [{ name: 'finish', holder: 'unit:u1', dueAt: later(now, due) }, ...clocks],
    attachments: { fact: { openingKey: randomUUID(), place: { address, subdistrict: null, lat: null, lon: null, resolved: false } } },
  });
}

const query = (more: Partial<BoardQuery> = {}): BoardQuery => ({ district, now, bounds: { soonUntil: later(now, day), quietSince: later(now, -3 * day), repeat: 3 }, ...more });
const list = async (name: BoardList, more: Partial<BoardQuery> = {}) => (await boardPage(store.hot, name, { ...query(more), limit: 50 })).rows;
const ids = async (name: BoardList, more: Partial<BoardQuery> = {}) => (await list(name, more)).map(({ subject }) => subject);

describe('The supervision board', () => {
  it('lists what is late, what falls due within the time of the procedure, and counts both', async () => {
    const [late, later3, soon] = [await given({ due: -day }), await given({ due: -hour }), await given({ due: hour })];
    await given({ due: 2 * day });
    expect(await ids('overdue')).toEqual([late, later3]);
    expect(await ids('dueSoon')).toEqual([soon]);
    expect(await boardCounts(store.hot, query())).toEqual({ overdue: 2, dueSoon: 1, repeat: 0, dissatisfied: 0, extensionsAsked: 0, stalled: 0, openOrders: 0, overdueOrders: 0 });
    const [row] = await list('overdue');
    expect(row).toMatchObject({ clock: 'finish', holder: 'unit:u1', dueAt: later(now, -day), finishDueAt: later(now, -day), overdue: true, nextRung: 0, unit: 'u1', paused: false });
  });

  it('is about the clock that is late where something is late, and about the finish where more time is asked for', async () => {
    await given({ clocks: [{ name: 'signFor', holder: 'unit:u1', dueAt: later(now, -hour) }] });
    const asked = await given({ standing: { askedBy: 'somebody', askedUntil: later(now, 9 * day) }, clocks: [{ name: 'extensionRuling', holder: 'role:coordinator', dueAt: later(now, hour) }] });
    expect(await list('overdue')).toMatchObject([{ clock: 'signFor', finishDueAt: later(now, 5 * day) }]);
    expect(await list('extensionsAsked')).toMatchObject([{ subject: asked, clock: 'finish', askedUntil: later(now, 9 * day) }]);
  });

  it('calls repeated what is marked so, and every complaint of a place of which three were told, however its address is spaced', async () => {
    const marked = await given({ standing: { repeat: true } });
    const three = [await given({ address: '成都道 88 号', due: 6 * day }), await given({ address: '成都道88号', due: 7 * day }), await given({ address: '成都道　88号', due: 8 * day })];
    await given({ address: '营口道 12 号' });
    await given({ address: '营口道 12 号' });
    await given({ address: '营口道 12 号', state: 'annulled' });
    expect(await ids('repeat')).toEqual([marked, ...three]);
    expect((await boardCounts(store.hot, query())).repeat).toBe(4);
    expect((await boardCounts(store.hot, query({ bounds: { ...query().bounds!, repeat: 4 } }))).repeat).toBe(1);
  });

  it('counts of a place only what was told within the months of the procedure', async () => {
    for (let n = 0; n < 3; n += 1) await given({ address: '成都道 88 号' });
    expect(await ids('repeat', { months: 1 })).toHaveLength(3);
    expect(await boardCounts(store.hot, query({ now: later(now, 60 * day), months: 1 }))).toMatchObject({ repeat: 0, overdue: 3 });
  });

  it('calls at a standstill what nobody has touched for longer, not what waits for a date, a pause or a revisit of the series', async () => {
    const quiet = await given({ due: 60 * day });
    const touched = await given({ due: 60 * day });
    await given({ due: 60 * day, standing: { interim: true } });
    await given({ due: 60 * day, standing: { paused: true } });
    await given({ due: 60 * day, state: 'revisited' });
    await store.journal.write([moveOf({ subject: touched })], 'people');
    expect(await ids('stalled')).toEqual([]);
    const four = { now: later(now, 4 * day), bounds: { ...query().bounds!, quietSince: later(now, 2 * day) } };
    expect(await ids('stalled', four)).toEqual([quiet, touched]);
    expect((await boardCounts(store.hot, query(four))).stalled).toBe(2);
    expect((await list('stalled', four))[0]?.actedAt).not.toBeNull();
  });

  it('lists those who were dissatisfied, and nothing of what has ended', async () => {
    const told = await given({ standing: { dissatisfactions: 1 } });
    await given({ state: 'closed', standing: { dissatisfactions: 2 }, due: -day });
    expect(await ids('dissatisfied')).toEqual([told]);
    expect(await ids('overdue')).toEqual([]);
  });

  it('counts nothing as soon due, repeated or at a standstill where the procedure does not say what that is', async () => {
    await given({ due: hour, standing: { repeat: true } });
    const silent = query({ bounds: undefined });
    expect(await boardCounts(store.hot, silent)).toMatchObject({ overdue: 0, dueSoon: null, repeat: null, stalled: null });
    for (const name of ['dueSoon', 'repeat', 'stalled'] as const) expect((await boardPage(store.hot, name, { ...silent, limit: 50 })).rows).toEqual([]);
  });

  it('shows of a unit, a level, a nuisance or a family of them those and no others', async () => {
    const one = await given({ due: -day, standing: { unit: 'u2', nuisances: ['odor-cooking'], openOrders: [{ reason: 'by-hand', level: 'district', order: 2 }] } });
    const other = await given({ due: -hour });
    await store.journal.write([opening({ kind: 'order', state: 'issued', standing: { about: one, supervisedAt: 2, unit: 'u2', level: 'city' }, clocks: [{ name: 'answer', dueAt: later(now, day) }] })], 'machines');
    expect(await ids('overdue', { unit: 'u2' })).toEqual([one]);
    expect(await list('overdue', { level: 'city' })).toMatchObject([{ subject: one, openOrders: [{ reason: 'by-hand', level: 'city' }] }]);
    expect(await ids('overdue', { level: 'district' })).toEqual([]);
    expect(await ids('overdue', { nuisance: 'noise' })).toEqual([other]);
    expect(await ids('overdue', { nuisance: 'odor-cooking' })).toEqual([one]);
    expect(await boardCounts(store.hot, query({ nuisance: 'odor' }))).toMatchObject({ overdue: 1 });
  });

  it('hides a complaint about a unit from the people of that unit, in every list and count', async () => {
    await given({ due: -day, standing: { respondentUnit: 'bureau', repeat: true, dissatisfactions: 1, askedBy: 'somebody' } });
    const unseen = { unseen: ['bureau'], now: later(now, 4 * day), bounds: { ...query().bounds!, quietSince: later(now, 2 * day) } };
    for (const name of boardLists) expect(await ids(name, unseen)).toEqual([]);
    expect(await boardCounts(store.hot, query(unseen))).toMatchObject({ overdue: 0, repeat: 0, dissatisfied: 0, extensionsAsked: 0, stalled: 0 });
  });

  it('shows every one once, page by page, though many fall due at one instant', async () => {
    const all = new Set<string>();
    for (let n = 0; n < 7; n += 1) all.add(await given({ due: -day }));
    const seen: string[] = [];
    let after: BoardCursor | undefined;
    do {
      const page = await boardPage(store.hot, 'overdue', { ...query(), limit: 3 }, after);
      seen.push(...page.rows.map(({ subject }) => subject));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(all);
  });

  it('counts orders that are open and late, but for those about a complaint that must not be seen', async () => {
    const [about, hidden] = [await given(), await given({ standing: { respondentUnit: 'bureau' } })];
    const order = (complaint: string, due: number) => opening({ kind: 'order', state: 'issued', standing: { about: complaint, unit: 'u1', level: 'city' }, clocks: [{ name: 'answer', dueAt: later(now, due) }] });
    await store.journal.write([order(about, -hour), order(about, day), order(hidden, -hour)], 'machines');
    expect(await boardCounts(store.hot, query())).toMatchObject({ openOrders: 3, overdueOrders: 2 });
    expect(await boardCounts(store.hot, query({ unseen: ['bureau'] }))).toMatchObject({ openOrders: 2, overdueOrders: 1 });
    expect(await boardCounts(store.hot, query({ level: 'district' }))).toMatchObject({ openOrders: 0, overdueOrders: 0 });
  });
});
