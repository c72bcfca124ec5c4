import { newWebhookSecret } from '@bihuan/post';
import { setWebhook } from '@bihuan/store';

import { callAboutFans, rectification } from '../support/forms';
import { Receiver } from '../support/receiver';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';

jest.setTimeout(60_000);

const secret = newWebhookSecret();
let system: RunningSystem;
let receiver: Receiver;
beforeAll(async () => {
  system = await runningSystem();
  // Each notice is met by a fault first: an error, or a connection cut after it has been read.
  receiver = await Receiver.open(secret, ({ body }, seen) => (seen > 0 ? 204 : body.includes('assigned') ? 0 : 503));
  await setWebhook(system.database.pool, 'heping', receiver.url, secret, true);
});
afterAll(async () => {
  await system?.stop();
  await receiver?.close();
});

describe('Another system that is told by webhook', () => {
  let number: string;
  const taken = () => receiver.arrivals.filter(({ answered }) => answered === 204);
  const types = (arrivals: typeof receiver.arrivals) => arrivals.map(({ body }) => (JSON.parse(body) as { type: string }).type);

  it('gets every notice in the order of the history although it fails at first', async () => {
    const clerk = await system.asPerson('clerk');
    ({ number } = await clerk.registers(callAboutFans()));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await (await system.asPerson('quanxue')).does(number, 'rectify', rectification());
    await until('every notice taken', () => taken().length >= 5, 40_000);
    expect(types(taken())).toEqual([
      'complaint.registered', 'complaint.assigned', 'complaint.assigned', 'complaint.to-revisit', 'complaint.rectified',
    ]);
  });

  it('can tell a repetition by its webhook-id: the same notice has the same id and the same content in every try', () => {
    const ids = new Set(receiver.arrivals.map(({ id }) => id));
    expect(ids.size).toBe(5);
    for (const id of ids) {
      const tries = receiver.of(id);
      expect(tries).toHaveLength(2);
      expect(new Set(tries.map(({ body }) => body)).size).toBe(1);
    }
  });

  it('can trust each of them: signed by Standard Webhooks with a fresh timestamp', () => {
    expect(receiver.arrivals.filter(({ signedRightly, secondsOld }) => !signedRightly || secondsOld > 60)).toEqual([]);
  });

  it('is told the public number, who is told and what about, how urgent that is, and nothing else', () => {
    const [first] = taken();
    expect(Object.keys(JSON.parse(first?.body ?? '{}') as object).sort()).toEqual(['data', 'timestamp', 'type']);
    expect((JSON.parse(first?.body ?? '{}') as { data: unknown }).data).toEqual({ number, about: 'registered', to: 'complainant', facts: {}, way: 'digest' });
  });

  it('is told with the rectification where the complainant can answer, at a path that stands in no table', async () => {
    const { path } = await (await system.asPerson('verifier')).gets<{ path: string }>(`/api/complaints/${number}/answer-link`);
    const answerPaths = taken().map(({ body }) => JSON.parse(body) as { type: string; data: { answerPath?: string } }).filter(({ data }) => data.answerPath);
    expect(answerPaths.map(({ type, data }) => [type, data.answerPath])).toEqual([['complaint.rectified', path]]);
    expect((await (await fetch(system.url + path)).text())).toContain('问题解决了吗？');
    expect(JSON.stringify([await system.rows('select * from bihuan.outbox'), await system.rows('select * from bihuan.inbox'), await system.rows('select * from bihuan.delivery')])).not.toContain(path.slice(3));
  });

  it.each(['https://169.254.169.254/latest', 'https://127.0.0.1/hook', 'https://[::1]/hook', 'https://2130706433/hook'])('cannot stand where no receiver of an office stands: %s', async (url) => {
    const answer = await (await system.asPerson('administrator')).send('PUT', '/api/webhook', { url }, {});
    expect([answer.status, (JSON.parse(answer.body) as { code: string }).code]).toEqual([422, 'webhook-address-refused']);
  });

  it('is not called any more once it is set aside, and the administrator gets a secret that receivers of the standard understand', async () => {
    const administrator = await system.asPerson('administrator');
    const { status, body } = await administrator.send('PUT', '/api/webhook', { url: 'https://hooks.example.org/a', active: false }, {});
    expect(status).toBe(200);
    expect((JSON.parse(body) as { secret: string }).secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const before = receiver.arrivals.length;
    await (await system.asPerson('clerk')).registers(callAboutFans());
    await system.delivered();
    expect(await system.rows(`select 1 from bihuan.delivery where status <> 'sent'`)).toEqual([]);
    expect(receiver.arrivals).toHaveLength(before);
  });
});
