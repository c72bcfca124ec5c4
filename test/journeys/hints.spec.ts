import type { HintLine, HintsAnswer, ImportHintsAnswer, ImportPreview, ListAnswer } from '@bihuan/contract';

import { callAboutFans, hotel } from '../support/forms';
import { heping } from '../support/office-people';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { sentFile } from '../support/sent-file';

jest.setTimeout(60_000);

/** One who registers complaints and handles them besides. */
const office = { ...heping, people: { ...heping.people, both: { name: '兼岗丙', roles: ['clerk', 'handler'] as const, unit: 'nanshi' } } };

let system: RunningSystem;
let clerk: PersonAtWork;
let handler: PersonAtWork;
beforeAll(async () => {
  system = await runningSystem({ offices: [office] });
  clerk = await system.asPerson('clerk');
  handler = await system.asPerson('quanxue');
});
afterAll(() => system?.stop());

async function hints(person: PersonAtWork, form: object): Promise<HintLine[]> {
  const { status, body } = await person.send('POST', '/api/hints', form, {});
  if (status !== 200) throw new Error(`${status} ${body}`);
  return (JSON.parse(body) as HintsAnswer).rows;
}

describe('Hints, while a complaint is registered', () => {
  beforeAll(async () => {
    const { number } = await clerk.registers(callAboutFans({ facts: hotel() }));
    await clerk.registers(callAboutFans({ facts: hotel(), nuisances: ['odor-cooking'], reporter: { phone: '138-0000-2211' } }));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
  });

  it('are told to whoever registers, with what kind and why, how far, when, in which state and at whose, and no word of who complained', async () => {
    const rows = await hints(clerk, { phone: '+86 138 0000 2210', nuisances: ['odor-cooking'], lat: 39.1082, lon: 117.1943 });
    // The same nuisance at the place first; another nuisance at the same door is another matter, shown because the same person told it.
    expect(rows.map(({ kind, own, metres, nuisances }) => [kind, own, metres, nuisances[0]])).toEqual([['duplicate', false, 11, 'odor-cooking'], [null, true, 11, 'noise-equipment']]);
    expect(rows[0]).toMatchObject({ kindLabel: '重复反映', because: expect.arrayContaining([{ code: 'near', label: '相距 11 米' }, { code: 'same-nuisance', label: '类型相同' }]), problem: null });
    expect(rows[0]?.score).toBeGreaterThan(0.7);
    expect(rows[1]).toMatchObject({ label: '已交办', unit: 'quanxue', holder: 'unit:quanxue', overdue: false, because: [{ code: 'same-reporter', label: '同一反映人' }], score: 0, sure: false });
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['address', 'because', 'dueAt', 'holder', 'kind', 'kindLabel', 'label', 'metres', 'nuisances', 'number', 'overdue', 'owed', 'own', 'problem', 'receivedAt', 'score', 'state', 'subject', 'sure', 'unit']);
    expect(JSON.stringify(rows)).not.toContain('2210');
  });

  it('are found by the words alone where nobody knows the place', async () => {
    const nowhere = (account: string) => callAboutFans({ nuisances: ['noise-construction'], facts: { place: {} }, reporter: { phone: '13800002299' }, texts: { account } });
    const { number } = await clerk.registers(nowhere('理发路口的搅拌站昼夜施工，混凝土车进进出出，噪音太大。'));
    await clerk.registers(nowhere('楼上邻居装修，电钻从早响到晚。'));
    const rows = await hints(clerk, { nuisances: ['noise-construction'], account: '理发路口的搅拌站昼夜施工，夜里混凝土车不断，噪音太大了。' });
    expect(rows.map((row) => row.number)).toEqual([number]);
    expect(rows[0]?.because[0]?.code).toBe('same-words');
  });

  it('are not for a handler, and their telephone not for a clerk who handles complaints besides', async () => {
    const refused = async (person: PersonAtWork, form: object) => {
      const { status, body } = await person.send('POST', '/api/hints', form, {});
      return `${status} ${(JSON.parse(body) as { code?: string }).code}`;
    };
    expect(await refused(handler, { address: '成都道 88 号' })).toBe('403 role-required');
    const both = await system.asPerson('both');
    expect(await refused(both, { phone: '13800002210' })).toBe('403 who-handles-may-not-unseal');
    const rows = await hints(both, { address: '成都道88号', nuisances: ['noise-equipment'] });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ own }) => own)).toEqual([]);
    expect((await handler.send('GET', '/api/places/known?like=x', undefined, {})).status).toBe(403);
  });

  it('are of the same trouble again, and not of the same event, once it was told days ago', async () => {
    const known = { nuisances: ['noise-equipment'], lat: 39.1081, lon: 117.1943 };
    expect((await hints(clerk, known))[0]).toMatchObject({ kind: 'duplicate' });
    await system.moveTo(new Date(Date.parse((await clerk.gets<ListAnswer>('/api/complaints')).now) + 2 * 86_400_000).toISOString());
    const [row] = (await hints(clerk, known));
    expect(row).toMatchObject({ kind: 'repeat', kindLabel: '再次发生' });
  });

  it('leave no telephone number in what the server says of its work', () => {
    expect(system.api.said).toContain('/api/hints');
    expect(system.api.said).not.toContain('2210');
  });
});

describe('Hints over an import', () => {
  const rows = [
    'id,created_at,category,text,address,lat,lon',
    'm-1,2026-02-01 21:10,噪声,夜间排风机太吵,营口道 12 号,39.1201,117.2003',
    'm-2,2026-02-01 21:40,噪声,排风机又在响,营口道 12 号,39.1201,117.2003',
    'm-3,2026-02-20 22:00,噪声,排风机夜里响,营口道 12 号,39.1201,117.2003',
    'm-4,2026-02-20 22:00,异味,油烟味很大,营口道 12 号,39.1201,117.2003',
    'm-5,2026-02-20 22:00,噪声,装修电钻,西康路 3 号,39.1301,117.1803',
    '',
  ].join('\n');
  let id: string;
  beforeAll(async () => {
    ({ id } = (await sentFile(system.url, clerk, rows, `/api/imports?fileName=${encodeURIComponent('二月.csv')}`)).body as ImportPreview);
    const { status, body } = await clerk.send('POST', `/api/imports/${id}/commit`, {}, {});
    expect([status, JSON.parse(body)]).toMatchObject([200, { status: 'imported', accepted: 5 }]);
    await system.delivered(); // three of them are a problem on the ledger
  });

  it('are of each row what was told before it, by when it was told and not by when it was imported, page by page', async () => {
    const page = async (query = '') => clerk.gets<ImportHintsAnswer>(`/api/imports/${id}/hints${query}`);
    const all = await page();
    expect([all.looked, all.next]).toEqual([5, null]);
    expect(all.rows.map((row) => row.hints.map(({ kind }) => kind))).toEqual([['duplicate'], ['repeat', 'repeat']]);
    const first = await page('?limit=2');
    const rest = await page(`?limit=50&after=${first.next}`);
    expect([first.rows.length, rest.rows.length, rest.looked]).toEqual([1, 1, 3]);
    expect((await clerk.send('GET', `/api/imports/${id}/hints?after=x`, undefined, {})).status).toBe(400);
  });

  it('are for whoever may look at imports, and not for a handler', async () => {
    const { body } = await (await system.asPerson('auditor')).send('GET', `/api/imports/${id}/hints`, undefined, {});
    expect((JSON.parse(body) as ImportHintsAnswer).rows).toHaveLength(2);
    expect((await handler.send('GET', `/api/imports/${id}/hints`, undefined, {})).status).toBe(403);
  });
});
