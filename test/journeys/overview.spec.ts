import type { HintsAnswer, KnownPlacesAnswer, ListAnswer, Me, StateCountsAnswer, WorklistAnswer } from '@bihuan/contract';

import { callAboutFans, hotel, saying } from '../support/forms';
import { china } from '../support/local-time';
import { amsterdam, heping } from '../support/office-people';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

/** A clerk who is lent by the very unit that a complaint is about. */
const office = {
  ...heping,
  people: {
    ...heping.people,
    tied: { name: '登记员借调', roles: ['clerk'] as const, unit: 'huanbao-team' },
  },
};

let system: RunningSystem;
let clerk: PersonAtWork;
let handler: PersonAtWork;
beforeAll(async () => {
  system = await runningSystem({ offices: [office, amsterdam] });
  clerk = await system.asPerson('clerk');
  handler = await system.asPerson('quanxue');
});
afterAll(() => system?.stop());

const list = async (person: PersonAtWork, query = '', language: 'zh' | 'en' = 'zh') => person.gets<ListAnswer>(`/api/complaints${query}`, language);
const numbers = async (person: PersonAtWork, query = '') => (await list(person, query)).rows.map(({ number }) => number);
const post = async <T>(person: PersonAtWork, path: string, form: object): Promise<T> => {
  const { status, body } = await person.send('POST', path, form, {});
  if (status !== 200) throw new Error(`${status} ${body}`);
  return JSON.parse(body) as T;
};

describe('What people find without a number in hand', () => {
  let first: string;
  let second: string;
  let about: string;

  it('is every complaint of the district for the office, newest first, and for a unit only what it has', async () => {
    ({ number: first } = await clerk.registers(callAboutFans({ facts: hotel() })));
    ({ number: second } = await clerk.registers(callAboutFans({ facts: hotel(), nuisances: ['odor-cooking'], reporter: { phone: '138-0000-2211' } })));
    ({ number: about } = await clerk.registers(callAboutFans({ facts: hotel(), respondentUnit: 'huanbao', reporter: { phone: '13800002212' } })));
    await clerk.does(first, 'assign', { unit: 'quanxue' });
    await (await system.asPerson('ams-clerk')).registers(callAboutFans({ facts: hotel() }));
    expect(await numbers(clerk)).toEqual([about, second, first]);
    expect(await numbers(await system.asPerson('auditor'))).toEqual([about, second, first]);
    expect(await numbers(handler)).toEqual([first]);
    expect(await numbers(await system.asPerson('nanshi'))).toEqual([]);
    expect(await numbers(await system.asPerson('administrator'))).toEqual([]);
  });

  it('is nothing of a complaint about one’s own unit, whoever asks and whatever for', async () => {
    const tied = await system.asPerson('tied');
    expect(await numbers(tied)).toEqual([second, first]);
    expect(await numbers(tied, `?number=${about}`)).toEqual([]);
    const { rows } = await post<HintsAnswer>(tied, '/api/hints', { phone: '13800002212', lat: 39.1081, lon: 117.1943 });
    expect(rows.map(({ number }) => number)).not.toContain(about);
    expect(rows.length).toBeGreaterThan(0);
    const counted = async (person: PersonAtWork) => (await person.gets<StateCountsAnswer>('/api/engine/counts')).rows.reduce((sum, { open }) => sum + open, 0);
    expect([await counted(clerk), await counted(tied), await counted(handler), await counted(await system.asPerson('administrator'))]).toEqual([3, 2, 1, 0]);
    const known = async (person: PersonAtWork) => (await person.gets<KnownPlacesAnswer>(`/api/places/known?like=${encodeURIComponent('成都道')}`)).rows;
    expect((await known(clerk)).map(({ address, complaints, lat }) => [address, complaints, lat])).toEqual([['成都道 88 号', 3, 39.1081]]);
    expect((await known(tied)).map(({ complaints }) => complaints)).toEqual([2]);
  });

  it('says of each what is owed, by when and by whom, in the language that was asked for', async () => {
    const [row] = (await list(clerk, '?state=assigned')).rows;
    expect(row).toMatchObject({ number: first, kind: 'complaint', label: '已交办', unit: 'quanxue', clock: 'returnWindow', holder: 'unit:quanxue', overdue: false, placed: true, address: '成都道 88 号', nuisances: ['noise-equipment'] });
    expect(Object.keys(row ?? {}).sort()).toEqual(['address', 'clock', 'dueAt', 'holder', 'kind', 'label', 'nuisances', 'number', 'openedAt', 'overdue', 'owed', 'placed', 'state', 'subject', 'unit', 'version']);
    const [english] = (await list(clerk, '?state=assigned', 'en')).rows;
    expect(english?.label).toBe('assigned');
    expect(english?.owed).not.toBe(row?.owed);
  });

  it('is shorter by state, by unit, by what is late and by how the number begins, page by page', async () => {
    expect(await numbers(clerk, '?state=discovered')).toEqual([about, second]);
    expect(await numbers(clerk, '?unit=quanxue')).toEqual([first]);
    expect(await numbers(handler, '?unit=nanshi')).toEqual([]);
    expect(await numbers(clerk, '?overdue=true')).toEqual([]);
    expect(await numbers(clerk, '?number=HP2026')).toEqual([about, second, first]);
    expect(await numbers(clerk, `?number=${second}`)).toEqual([second]);
    const page = await list(clerk, '?limit=2');
    expect(await numbers(clerk, `?limit=2&after=${page.next}`)).toEqual([first]);
    const byNumber = await list(clerk, '?limit=2&number=HP');
    expect(await numbers(clerk, `?limit=2&number=HP&after=${byNumber.next}`)).toEqual([first]);
  });

  it.each(['?state=lost', '?overdue=perhaps', '?after=x', '?number=HP&after=TL', '?limit=201'])('is refused with the field that is wrong, as in %s', async (query) => {
    const answer = await clerk.send('GET', `/api/complaints${query}`, undefined, {});
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'invalid-form', errors: [{ field: query.includes('after') ? 'after' : query.slice(1).split('=')[0] }] });
  });
});

describe('What a screen is told beside', () => {
  it('is the district with its zone and names, and the unit’s name for whoever has one', async () => {
    expect(await handler.gets<Me>('/api/me')).toMatchObject({ districtName: { zh: '和平区', en: 'Heping' }, zone: 'Asia/Shanghai', unit: 'quanxue', unitName: { zh: '劝学街道', en: 'Quanxue subdistrict' } });
    expect(await (await system.asPerson('ams-clerk')).gets<Me>('/api/me')).toMatchObject({ districtName: { zh: '阿姆斯特丹' }, zone: 'Europe/Amsterdam', unitName: null });
  });

  it('is how urgent a matter on a desk is, whether it is starred, supervised or was returned, and how often it is rectified', async () => {
    const { number } = await clerk.registers(callAboutFans({ facts: hotel(), urgency: 'urgent' }));
    const line = async (person: PersonAtWork) => {
      await system.delivered(); // the fourth at one place comes onto the ledger, and what is supervised gets its order
      return (await person.gets<WorklistAnswer>('/api/worklist?limit=500')).rows.find((row) => row.number === number);
    };
    expect(await line(clerk)).toMatchObject({ stateLabel: '已发现', urgency: 'urgent', starred: false, openOrders: 0, returned: false, round: 1 });
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    const supervisor = await system.asPerson('supervisor');
    await supervisor.does(number, 'star', { starred: true, ...saying('reason') });
    await supervisor.does(number, 'supervise', { reason: 'by-hand', level: 'district', ...saying('reason') });
    expect(await line(handler)).toMatchObject({ stateLabel: '已交办', starred: true, openOrders: 1, returned: false });
    await handler.does(number, 'return', { reason: 'not-ours', ...saying('account') });
    expect(await line(clerk)).toMatchObject({ stateLabel: '已发现', returned: true });
  });

  it('is how long complaints have been in a state, and how many of them are late, as time goes by', async () => {
    await system.moveTo(china('2026-03-06 09:00'));
    const { rows, now } = await clerk.gets<StateCountsAnswer>('/api/engine/counts');
    expect(now.slice(0, 16)).toBe(china('2026-03-06 09:00').slice(0, 16));
    const assigned = rows.find(({ state }) => state === 'assigned');
    expect(assigned).toMatchObject({ open: 1, overdue: 1, medianDays: 4 });
    expect(rows.find(({ state }) => state === 'merged')).toEqual({ state: 'merged', open: 0, overdue: 0, medianDays: null });
    const late = await list(clerk, '?overdue=true');
    expect(late.rows.every(({ dueAt, overdue }) => overdue && dueAt !== null && dueAt < late.now)).toBe(true);
    expect(late.rows).toHaveLength(rows.reduce((sum, { overdue }) => sum + overdue, 0));
  });
});
