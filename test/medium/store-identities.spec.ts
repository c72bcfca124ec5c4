import { seedDistrict } from '../support/store-moves';
import { testStore, type TestStore } from '../support/store';

jest.setTimeout(60_000);

const long = 'x'.repeat(10_240);
const zeros = `'\\x00'`;
const someone = `'019a0000-0000-7000-8000-0000000000aa'`;

/** How a row comes in under an identity, `$1`, past all of our code. */
const doors: readonly (readonly [string, string])[] = [
  ['a command', `insert into bihuan.history (district, subject, seq, id, at, event, request, prev, hash) values ('heping', ${someone}, 1, $1, now(), '{}', ${zeros}, ${zeros}, ${zeros})`],
  ['a registration', `insert into bihuan.complaint_fact (district, subject, version, opening_key, resolved, created_at) values ('heping', ${someone}, 1, $1, true, now())`],
];
const names: readonly (readonly [string, string])[] = [
  ['a public number', `insert into bihuan.subject (district, id, kind, number, state, version, procedure, standing, head, opened_at) values ('heping', ${someone}, 'complaint', $1, 'discovered', 1, 'p@1', '{}', ${zeros}, now())`],
  ['a district', `insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure) values ($1, 'x', 'x', 'UTC', 'cn', 'p')`],
  ['a unit', `insert into bihuan.unit values ('heping', $1, 'x', 'x', null, '2020-01-01', null)`],
  ['a login', `insert into bihuan.account (district, id, login, name, password_hash, roles) values ('heping', gen_random_uuid(), $1, 'x', 'x', '{}')`],
];

describe('An odd identity is refused by the database itself', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await testStore();
    await seedDistrict(store.database.pool, 'nankai');
  });
  afterAll(() => store?.end());

  const refusal = async (insert: string, identity: string | null) => {
    const error: unknown = await store.rows(insert, identity).then(() => undefined, (reason: unknown) => reason);
    return error && typeof error === 'object' && 'code' in error ? error.code : 'taken';
  };

  it.each([...doors, ...names])('for %s that is empty, or none at all', async (_, insert) => {
    expect([await refusal(insert, ''), await refusal(insert, null)]).toEqual(['23514', '23502']);
  });

  it.each(doors)('for %s that is ten kilobytes long', async (_, insert) => {
    expect(await refusal(insert, long)).toBe('23514');
    expect(await refusal(insert, 'x'.repeat(201))).toBe('23514');
  });

  it('and one in Chinese, or one that only looks like another, is one of its own', async () => {
    const alike = ['督字〔2026〕31号', '督字[2026]31号', '\u00e9', 'e\u0301', 'A', '\u0410', 'a'];
    for (const [place, id] of alike.entries()) {
      expect(await refusal(`insert into bihuan.complaint_fact (district, subject, version, opening_key, resolved, created_at) values ('nankai', gen_random_uuid(), 1, $1, true, now())`, id)).toBe('taken');
      expect(await store.rows(`select from bihuan.complaint_fact where district = 'nankai'`)).toHaveLength(place + 1);
    }
    expect(await refusal(`insert into bihuan.complaint_fact (district, subject, version, opening_key, resolved, created_at) values ('nankai', gen_random_uuid(), 1, $1, true, now())`, 'A')).toBe('23505');
  });
});
