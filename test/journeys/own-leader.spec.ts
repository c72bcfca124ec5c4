import type { HintsAnswer, KnownPlacesAnswer, ListAnswer, MovedAnswer, StateCountsAnswer } from '@bihuan/contract';

import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { heping } from '../support/office-people';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';

jest.setTimeout(120_000);

/** The petition office is a unit like any other here, its leader one of its people; a second desk stands outside it. */
const inUnits = {
  ...heping,
  units: { ...heping.units, petitions: { zh: '信访办', en: 'Petition office' }, 'petitions-desk': { zh: '信访接待中心', en: 'Reception', parent: 'petitions' }, government: { zh: '区政府办', en: 'Government office' } },
  people: {
    ...heping.people,
    clerk: { name: '登记员甲', roles: ['clerk'] as const, unit: 'petitions' },
    'desk-clerk': { name: '接待员', roles: ['clerk', 'coordinator', 'verifier', 'supervisor'] as const, unit: 'petitions-desk' },
    coordinator: { name: '协调员甲', roles: ['coordinator'] as const, unit: 'petitions' },
    verifier: { name: '回访员甲', roles: ['verifier'] as const, unit: 'petitions' },
    supervisor: { name: '督办员甲', roles: ['supervisor'] as const, unit: 'petitions' },
    leader: { name: '信访办主任', roles: ['leader'] as const, unit: 'petitions' },
    auditor: { name: '信访办审计', roles: ['auditor'] as const, unit: 'petitions' },
    'petition-handler': { name: '信访办承办人', roles: ['handler'] as const, unit: 'petitions' },
    outside: { name: '区政府办登记员', roles: ['clerk', 'coordinator'] as const, unit: 'government' },
    'outside-2': { name: '区政府办复核员', roles: ['verifier', 'supervisor'] as const, unit: 'government' },
  },
};
const tied = ['clerk', 'desk-clerk', 'coordinator', 'verifier', 'supervisor', 'leader', 'auditor', 'petition-handler'];
const where = { place: { address: '信访办门前 1 号', subdistrict: '南市街道', lat: 39.2001, lon: 117.3001 } };
const phone = '13955556666';

let system: RunningSystem;
let outside: PersonAtWork;
let number = '';
let id = '';
beforeAll(async () => {
  system = await runningSystem({ offices: [inUnits] });
  outside = await system.asPerson('outside');
});
afterAll(() => system?.stop());

describe('A complaint about the petition office itself, or about a unit with a leader in it', () => {
  it('is taken down outside it, and given neither to it nor to a unit below it', async () => {
    ({ number, id } = await outside.registers(callAboutFans({ respondentUnit: 'petitions', facts: where, reporter: { name: '举报人', phone }, nuisances: ['noise-other'] })));
    for (const unit of ['petitions', 'petitions-desk']) {
      expect(await outside.mayNot(number, 'assign', { unit })).toBe('422 unit-is-respondent');
    }
    await outside.send('PUT', '/api/duties', { from: '2026-01-01', rows: [{ unit: 'petitions' }], ...saying('reason') }, {});
    expect(await outside.mayNot(number, 'assign', {})).toBe('422 unit-is-respondent');
    await outside.does(number, 'assign', { unit: 'quanxue' });
    expect(await outside.mayNot(number, 'reassign', { unit: 'petitions-desk', ...saying('reason') })).toBe('422 unit-is-respondent');
    expect(await outside.mayNot(number, 'hand-over', { unit: 'petitions', ...saying('reason') })).toBe('422 unit-is-respondent');
    const bulk = JSON.parse((await outside.send('POST', '/api/units/quanxue/hand-over', { to: 'petitions', ...saying('reason') }, {})).body) as object;
    expect(bulk).toMatchObject({ moved: 0, refused: [{ number, problem: { code: 'unit-is-respondent' } }] });
  });

  it.each(tied)('is not there for %s, by any address, move, list, count, search or message', async (login) => {
    const person = await system.asPerson(login);
    const gone = /^(404 no-such-complaint|403 role-required)$/;
    for (const named of [number, id]) {
      for (const page of ['', '/history', '/duty', '/unsealings', '/answer-link']) expect(await person.looksAt(`/api/complaints/${named}${page}`)).toMatch(gone);
      for (const move of ['note', 'star', 'supervise', 'correct', 'reassign', 'hand-over', 'hold', 'accept', 'grant-extension']) expect(await person.mayNot(named, move, saying('note'))).toMatch(/^(404 no-such-complaint|400 invalid-form)$/);
      const seal = await person.send('POST', `/api/complaints/${named}/reporter`, { purpose: 'contact' }, {});
      expect([403, 404]).toContain(seal.status);
    }
    expect((await person.gets<ListAnswer>('/api/complaints')).rows).toEqual([]);
    for (const search of [`number=${number}`, `number=${number.slice(0, 6)}`, 'state=assigned', 'unit=quanxue', 'overdue=true']) {
      expect((await person.gets<ListAnswer>(`/api/complaints?${search}`)).rows).toEqual([]);
    }
    expect((await person.gets<StateCountsAnswer>('/api/engine/counts')).rows.filter(({ open }) => open > 0)).toEqual([]);
    expect(await person.worklist()).toEqual([]);
    expect(await person.inbox()).toEqual([]);
    if (!inUnits.people[login as 'clerk'].roles.some((role) => ['clerk', 'coordinator'].includes(role))) return;
    for (const known of [{ phone }, { address: where.place.address }, { lat: where.place.lat, lon: where.place.lon }, { account: '夜间排风机噪声扰民，请处理。' }]) {
      const { status, body } = await person.send('POST', '/api/hints', known, {});
      expect([status, (JSON.parse(body) as HintsAnswer).rows]).toEqual([200, []]);
    }
    expect((await person.gets<KnownPlacesAnswer>(`/api/places/known?like=${encodeURIComponent('信访办')}`)).rows).toEqual([]);
    expect((await person.gets<KnownPlacesAnswer>('/api/places/unresolved')).rows).toEqual([]);
    const bulk = await person.send('POST', '/api/units/quanxue/hand-over', { to: 'nanshi', ...saying('reason') }, {});
    expect([403, 200]).toContain(bulk.status);
    if (bulk.status === 200) expect(JSON.parse(bulk.body)).toEqual({ moved: 0, refused: [] });
  });

  it('cannot be felt for by naming it in another complaint: it is as if the number had never been given', async () => {
    const clerk = await system.asPerson('clerk');
    const own = await clerk.registers(callAboutFans());
    const never = { into: '0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a', sameReporter: true, ...saying('reason') };
    const problem = async (into: string) => (await clerk.problem(`/api/complaints/${own.number}/merge`, { ...never, into })).code;
    expect([await problem(id), await problem(never.into)]).toEqual(['named-complaint-missing', 'named-complaint-missing']);
    await outside.does(own.number, 'decline', { reason: 'court', ...saying('basis') });
  });

  it('is as little there where another program put a unit below the one complained about a moment ago', async () => {
    await system.database.pool.query(`insert into bihuan.unit (district, id, name_zh, name_en, parent, valid_from) values ('heping', 'new-below', '新设科室', 'New section', 'petitions', '2020-01-01')`);
    await system.database.pool.query(`update bihuan.account set unit = 'new-below' where login = 'auditor'`);
    expect(await (await system.asPerson('auditor')).looksAt(`/api/complaints/${number}`)).toBe('404 no-such-complaint');
    expect((await (await system.asPerson('auditor')).gets<ListAnswer>('/api/complaints')).rows.map((row) => row.number)).not.toContain(number);
  });

  it('tells a browser that listens no more than that something moved', async () => {
    const leader = await system.asPerson('leader');
    const stop = new AbortController();
    const response = await fetch(`${system.url}/api/live`, { headers: { authorization: `Bearer ${leader.bearer}` }, signal: stop.signal });
    let heard = '';
    const reading = (async () => {
      for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) heard += Buffer.from(piece).toString();
    })().catch(() => undefined);
    await until('hello', () => Promise.resolve(heard.includes('hello')));
    await (await system.asPerson('quanxue')).does(number, 'sign-for');
    await until('something that moved', () => Promise.resolve(heard.includes('changed')), 20_000);
    stop.abort();
    await reading;
    expect(heard).not.toMatch(new RegExp(`${number}|${id}`));
  });

  it('is handled, revisited and closed by people outside it, and may also be transferred upwards', async () => {
    await (await system.asPerson('quanxue')).does(number, 'rectify', rectification({ evidence: [{ kind: 'record', name: '核查记录', reference: '1' }] }));
    await (await system.asPerson('outside-2')).does(number, 'hold', revisit());
    expect((await outside.does(number, 'close')).state).toBe('closed');
    const { number: second } = await outside.registers(callAboutFans({ respondentUnit: 'petitions', nuisances: ['noise-other'] }));
    const moved: MovedAnswer = await outside.does(second, 'transfer', { body: 'city', ...saying('reason', '涉及本级信访机构，移送上级') });
    expect(moved.state).toBe('transferred');
    for (const login of tied) expect(await (await system.asPerson(login)).looksAt(`/api/complaints/${second}`)).toBe('404 no-such-complaint');
  });

  it('that its own clerk took down is out of his sight once it is written, and nobody of his office has been told its number', async () => {
    const clerk = await system.asPerson('clerk');
    const taken = await clerk.registers(callAboutFans({ respondentUnit: 'petitions-desk' }));
    // About a unit below his own: that is not himself, and he goes on seeing it; whoever works there does not.
    expect(await clerk.looksAt(`/api/complaints/${taken.number}`)).toBe('200');
    expect(await (await system.asPerson('desk-clerk')).looksAt(`/api/complaints/${taken.number}`)).toBe('404 no-such-complaint');
    const about = await clerk.registers(callAboutFans({ respondentUnit: 'petitions' }));
    expect(await clerk.looksAt(`/api/complaints/${about.number}`)).toBe('404 no-such-complaint');
    const told = system.heard.filter(({ login, asked, body }) => tied.includes(login) && !asked.endsWith('/merge') && !asked.includes(number) && !asked.includes(id) && (body.includes(number) || body.includes(id)));
    expect(told.map(({ login, asked }) => `${login}: ${asked}`)).toEqual([]);
  });
});
