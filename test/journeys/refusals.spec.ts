import { randomUUID } from 'node:crypto';

import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { heping } from '../support/office-people';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

const withTwofold = { ...heping, people: { ...heping.people, twofold: { name: '承办兼回访', roles: ['handler', 'verifier'] as const, unit: 'quanxue' } } };

let system: RunningSystem;
let clerk: PersonAtWork;
let handler: PersonAtWork;
beforeAll(async () => {
  system = await runningSystem({ offices: [withTwofold] });
  [clerk, handler] = [await system.asPerson('clerk'), await system.asPerson('quanxue')];
});
afterAll(() => system?.stop());

const assigned = async (): Promise<string> => {
  const { number } = await clerk.registers(callAboutFans());
  await clerk.does(number, 'assign', { unit: 'quanxue' });
  return number;
};

describe('The office refuses', () => {
  it('whoever has not the role', async () => {
    const number = await assigned();
    expect(await handler.mayNot(number, 'close')).toBe('403 not-your-role');
    expect(await clerk.mayNot(number, 'accept')).toBe('403 not-your-role');
    expect(await (await system.asPerson('verifier')).mayNot(number, 'rectify', rectification())).toBe('403 not-your-role');
    expect(await handler.mayNot(number, 'pause', { reason: 'respondent-absent', until: '2026-03-05T01:00:00.000Z', ...saying('reason') })).toBe('403 not-your-role');
    expect((await handler.problem('/api/complaints', callAboutFans())).code).toBe('role-required');
    expect((await handler.send('GET', '/api/accounts', undefined, {})).status).toBe(403);
  });

  it('eyes that are not other eyes: who rectified does not revisit, his unit does not, who revisited does not close', async () => {
    const twofold = await system.asPerson('twofold');
    const own = await assigned();
    await twofold.does(own, 'rectify', rectification());
    expect(await twofold.mayNot(own, 'hold', revisit())).toBe('403 who-rectified-may-not-revisit');

    const ofHisUnit = await assigned();
    await handler.does(ofHisUnit, 'rectify', rectification());
    expect(await twofold.mayNot(ofHisUnit, 'hold', revisit())).toBe('403 handling-unit-may-not-revisit');

    const allInOne = await system.asPerson('all-in-one');
    await allInOne.does(own, 'hold', revisit());
    expect(await allInOne.mayNot(own, 'close')).toBe('403 verifier-may-not-close');
    expect(await clerk.does(own, 'close')).toMatchObject({ state: 'closed' });
  });

  it('a move made against a version that somebody has changed meanwhile, and says which it is now', async () => {
    const number = await assigned(); // version 2
    await handler.does(number, 'sign-for', {}, { seen: 2 });
    expect(await handler.problem(`/api/complaints/${number}/accept`, {}, { seen: 2 })).toMatchObject({ status: 409, code: 'stale-version', version: 3 });
    expect(await handler.does(number, 'accept', {}, { seen: 3 })).toMatchObject({ version: 4 });
  });

  it('the same key with other content, for a move and for a registration; the same content gets the first answer', async () => {
    const number = await assigned();
    const key = `a-key-${randomUUID()}`;
    const note = saying('note', '第一次');
    const first = await clerk.does(number, 'note', note, { key });
    expect(await clerk.does(number, 'note', note, { key })).toEqual(first);
    expect(await clerk.mayNot(number, 'note', saying('note', '第二次'), { key })).toBe('422 command-id-taken');
    expect(await clerk.mayNot(number, 'supplement', { channel: 'phone', ...saying('account') }, { key })).toBe('422 command-id-taken');
    // Another person's key of the same letters is another key.
    await handler.does(number, 'note', saying('note', '第三次'), { key });

    const opening = `an-opening-${randomUUID()}`;
    const call = callAboutFans();
    const registered = await clerk.registers(call, { key: opening });
    expect(await clerk.registers(call, { key: opening })).toEqual(registered);
    const other = await clerk.problem('/api/complaints', { ...call, channel: 'letter' }, { key: opening });
    expect(other).toMatchObject({ status: 422 });
    expect(['command-id-taken', 'opening-key-taken']).toContain(other.code);
  });

  it('what has moved on: a second assignment, a return after acceptance, a closing before the revisit', async () => {
    const number = await assigned();
    expect(await clerk.mayNot(number, 'assign', { unit: 'nanshi' })).toBe('409 not-from-this-state');
    await handler.does(number, 'accept');
    expect(await handler.mayNot(number, 'return', { reason: 'not-ours', ...saying('account') })).toBe('409 is-accepted');
    expect(await clerk.mayNot(number, 'close')).toBe('409 not-from-this-state');
  });

  it('forms with fields that nobody knows, in the language of whoever asks', async () => {
    const number = await assigned();
    const form = { unit: 'nanshi', deadline: '2026-12-31', texts: { reason: 'x', secret: 'y' } };
    const coordinator = await system.asPerson('coordinator');
    const chinese = await coordinator.problem(`/api/complaints/${number}/reassign`, form);
    const english = await coordinator.problem(`/api/complaints/${number}/reassign`, form, { language: 'en' });
    for (const problem of [chinese, english]) {
      expect(problem).toMatchObject({ type: 'urn:bihuan:refusal:invalid-form', status: 400, code: 'invalid-form' });
      expect(problem.errors?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual(['deadline field-unknown', 'texts.secret field-unknown']);
      expect(problem.instance).toMatch(/^urn:uuid:/);
    }
    expect(chinese.errors?.[0]?.detail).toBe('没有这个字段；请删去。');
    expect(english.errors?.[0]?.detail).toBe('There is no such field; leave it out.');
    expect(chinese.detail).toMatch(/2 处/);
    expect(english.detail).toMatch(/2 fault/);
  });

  it.each([
    ['a form without a required text', { reason: 'not-ours' }, 'texts field-missing'],
    ['an empty text', { reason: 'not-ours', texts: { account: '  ' } }, 'texts.account field-prose'],
    ['a code that is none', { reason: 'not ours!', texts: { account: '说明' } }, 'reason field-code'],
    ['a null where something is wanted', { reason: null, texts: { account: '说明' } }, 'reason field-code'],
  ])('%s', async (_, form, fault) => {
    const number = await assigned();
    const problem = await handler.problem(`/api/complaints/${number}/return`, form);
    expect(problem.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([fault]);
  });

  it('whoever is not signed in, a body that is no JSON, and headers that are none', async () => {
    const number = await assigned();
    const ask = async (headers: Record<string, string>, body: string) => {
      const response = await fetch(`${system.url}/api/complaints/${number}/accept`, { method: 'POST', headers, body });
      return `${response.status} ${((await response.json()) as { code: string }).code}`;
    };
    const json = { 'content-type': 'application/json' };
    expect(await ask(json, '{}')).toBe('401 not-signed-in');
    expect(await ask({ ...json, authorization: 'Bearer nobody' }, '{}')).toBe('401 not-signed-in');
    const { token } = (await (await fetch(`${system.url}/api/session`, { method: 'POST', headers: json, body: JSON.stringify({ login: 'quanxue', password: 'not-a-secret-at-all' }) })).json()) as { token: string };
    const signedIn = { ...json, authorization: `Bearer ${token}` };
    expect(await ask(signedIn, '{"a":')).toBe('400 bad-json');
    expect(await ask({ ...signedIn, 'content-type': 'text/plain' }, '{}')).toBe('415 not-json');
    expect(await ask({ ...signedIn, 'idempotency-key': '' }, '{}')).toBe('400 bad-idempotency-key');
    expect(await ask({ ...signedIn, 'if-match': '2' }, '{}')).toBe('400 bad-if-match');
  });

  it('nobody who was signed in and is disabled since', async () => {
    const administrator = await system.asPerson('administrator');
    const leader = await system.asPerson('leader');
    expect(await leader.looksAt('/api/me')).toBe('200');
    expect((await administrator.send('POST', `/api/accounts/${leader.account}/disable`, undefined, {})).status).toBe(204);
    expect(await leader.looksAt('/api/me')).toBe('401 not-signed-in');
  });
});
