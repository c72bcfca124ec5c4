import { Lookups, Timelines, Worklists, type WorklistCursor, type WorklistRow } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district, later, moveOf, opening } from '../support/store-moves';

jest.setTimeout(60_000);

const now = '2026-09-18T00:00:00.000Z';
const day = 86_400_000;

describe('A worklist', () => {
  let store: TestStore;
  let worklists: Worklists;
  beforeAll(async () => {
    store = await testStore();
    worklists = new Worklists(store.hot);
  });
  afterAll(() => store.end());

  async function all(holders: string[], limit: number): Promise<WorklistRow[]> {
    const rows: WorklistRow[] = [];
    let after: WorklistCursor | undefined;
    do {
      const page = await worklists.page({ district, holders, after, limit, now });
      rows.push(...page.rows);
      after = page.next;
    } while (after);
    return rows;
  }

  it('hides a complaint about a unit from the people of that unit and of those below it', async () => {
    const clocks = [{ name: 'triage', holder: 'role:leader', dueAt: now }];
    const [about] = await store.journal.write([opening({ clocks, standing: { respondentUnit: 'bureau' } }), opening({ clocks, standing: { respondentUnit: null } })], 'people');
    const seenBy = async (unseen: string[]) => (await worklists.page({ district, holders: ['role:leader'], unseen, limit: 9, now })).rows.map(({ subject }) => subject);
    expect(await seenBy(['street'])).toHaveLength(2);
    const hidden = await seenBy(['street', 'bureau']);
    expect(hidden).toHaveLength(1);
    expect(about?.outcome === 'written' && hidden).not.toContain(about?.outcome === 'written' ? about.turn.next.id : '');
  });

  it('shows every complaint of a desk once, soonest due first, ties by number, page by page without gap or double', async () => {
    const holders = ['unit:u1', 'role:clerk', 'account:a'];
    await store.journal.write(
      Array.from({ length: 120 }, (_, n) => opening({
        clocks: [
          // Many fall due at the same closing time, and most have several clocks on the same desk.
          { name: 'finish', holder: holders[n % 3], dueAt: later(now, (n % 4) * day) },
          ...(n % 2 ? [{ name: 'signFor', holder: holders[(n + 1) % 3], dueAt: later(now, (n % 3) * day) }] : []),
        ],
      })),
      'machines',
    );
    const whole = await all(holders, 1000);
    expect(whole).toHaveLength(120);
    expect(new Set(whole.map(({ subject }) => subject)).size).toBe(120);
    const keys = whole.map(({ dueAt, number }) => `${dueAt} ${number}`);
    expect(keys).toEqual([...keys].sort());
    for (const limit of [1, 7, 40]) expect(await all(holders, limit)).toEqual(whole);
  });

  it('goes on past complaints that are hidden from the reader, however many lie together', async () => {
    const clocks = (n: number) => [{ name: 'triage', holder: 'role:auditor', dueAt: later(now, n) }, { name: 'finish', holder: 'role:auditor', dueAt: later(now, n) }];
    await store.journal.write(Array.from({ length: 30 }, (_, n) => opening({ clocks: clocks(n), standing: { respondentUnit: n % 10 < 7 ? 'bureau' : null } })), 'machines');
    for (const limit of [2, 3, 8]) {
      const seen: string[] = [];
      let after: WorklistCursor | undefined;
      do {
        const page = await worklists.page({ district, holders: ['role:auditor'], unseen: ['bureau'], after, limit, now });
        seen.push(...page.rows.map(({ number }) => number));
        after = page.next;
      } while (after);
      expect(new Set(seen).size).toBe(9);
      expect(seen).toHaveLength(9);
    }
  });

  it('says what is overdue and what is paused, and leaves out what is stopped or on another desk', async () => {
    await store.open({ clocks: [{ name: 'finish', holder: 'unit:u7', dueAt: later(now, -day) }] });
    await store.open({ clocks: [{ name: 'finish', holder: 'unit:u7', dueAt: later(now, day), state: 'paused', nextAt: null }] });
    await store.open({ clocks: [{ name: 'finish', holder: 'unit:u7', state: 'stopped', nextAt: null }] });
    await store.open({ clocks: [{ name: 'finish', holder: 'unit:u8' }] });
    const { rows } = await worklists.page({ district, holders: ['unit:u7'], limit: 10, now });
    expect(rows).toMatchObject([
      { clock: 'finish', overdue: true, paused: false, address: '南市街 8 号', nuisances: ['noise-construction'] },
      { clock: 'finish', overdue: false, paused: true },
    ]);
  });
});

describe('The file of a complaint', () => {
  let store: TestStore;
  beforeAll(async () => { store = await testStore(); });
  afterAll(() => store.end());

  it('shows facts, texts and evidence beside the line that brought them', async () => {
    const subject = await store.open({ attachments: { texts: [{ name: 'account', body: '太吵' }], queryCode: 'QQQQ1111' } });
    const fact = { openingKey: 'x', place: { address: '南市街 9 号', subdistrict: null, lat: null, lon: null, resolved: false } };
    const takenAt = '2026-09-18T01:02:03.000Z';
    await store.journal.write([moveOf({ subject, attachments: { fact, evidence: [{ kind: 'reading', name: '读数', reference: 'R-1', takenAt }] } })], 'people');
    const timeline = await new Timelines(store.hot).read(district, subject, 'all');
    expect(timeline).toMatchObject({
      queryCode: 'QQQQ1111',
      facts: [{ version: 1, address: '南市街 8 号' }, { version: 2, address: '南市街 9 号' }],
      history: [{ event: { seq: 1 }, texts: { account: '太吵' }, evidence: [] }, { event: { seq: 2 }, texts: {}, evidence: [{ n: 1, name: '读数', takenAt }] }],
    });
  });

  it('is seen by the unit in charge, and no longer by the unit that had it before', async () => {
    const subject = await store.open({ standing: { unit: 'u1' } });
    const timelines = new Timelines(store.hot);
    expect(await timelines.read(district, subject, { unit: 'u1' })).not.toBeNull();
    await store.journal.write([moveOf({ subject, standing: { unit: 'u2', handlers: ['u1', 'u2'] } })], 'people');
    expect(await timelines.read(district, subject, { unit: 'u1' })).toBeNull();
    expect(await timelines.read(district, subject, { unit: 'u2' })).not.toBeNull();
  });

  it('is found by its number, by the query code, and by the telephone number of who complained', async () => {
    const lookups = new Lookups(store.hot, 'key');
    const subject = await store.open({ attachments: { queryCode: 'QQQQ2222', reporter: { phone: '138-0000-2222', confidential: true } } });
    const found = await lookups.byQueryCode('QQQQ2222');
    expect(found).toMatchObject({ district, subject, kind: 'complaint' });
    expect(await lookups.byNumber(district, found?.number ?? '')).toEqual(found);
    expect(await lookups.byPhone(district, '+86 13800002222')).toEqual([found]);
    expect(await new Lookups(store.hot, 'another key').byPhone(district, '13800002222')).toEqual([]);
    expect(await lookups.reporter(district, subject)).toMatchObject({ phone: '138-0000-2222', confidential: true });
  });
});
