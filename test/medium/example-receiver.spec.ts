import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AnswerLinks } from '@bihuan/desk';
import { newWebhookSecret, Webhooks } from '@bihuan/post';
import { loadNotices } from '@bihuan/rules';
import { Deliveries, Journal, loadRules } from '@bihuan/store';

import { until } from '../support/until';
import { clerk, workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

describe('The example of a receiver', () => {
  const secret = newWebhookSecret();
  let office: WorkerOffice;
  let folder: string;
  let gateway: Server;
  let rang: { path: string; authorization?: string; body: Record<string, unknown> }[];
  let breaks: number;
  let receiver: ChildProcess;
  let said: string;

  beforeEach(async () => {
    office = await workerOffice();
    folder = mkdtempSync(join(tmpdir(), 'bihuan-receiver-'));
    [rang, breaks] = [[], 0];
    gateway = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        rang.push({ path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> });
        // As a robot of WeCom does it: 200, and in the body that it went wrong.
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ errcode: breaks-- > 0 ? 45009 : 0 }));
      });
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    routes();
  });
  afterEach(async () => {
    receiver?.kill('SIGKILL');
    gateway.closeAllConnections();
    await new Promise((resolve) => gateway.close(resolve));
    rmSync(folder, { recursive: true, force: true });
    await office.end();
  });

  /** Says what goes where, and when it is quiet. */
  const routes = (more: object = {}) => {
    const there = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
    writeFileSync(join(folder, 'routes.json'), JSON.stringify({ routes: [
      { to: ['unit:environment'], about: ['assigned'], wecom: `${there}/robot?key=of-the-robot`, ...more },
      { about: ['danger'], sms: { url: `${there}/sms`, token: 't', phones: ['+8613800000000'], template: 'BIHUAN_NOTICE' }, ...more },
    ] }));
  };
  /** Starts it as its README says; answers its address. */
  const start = async (...more: string[]): Promise<string> => {
    said = '';
    receiver = spawn(process.execPath, [join(process.cwd(), 'examples/receiver/receiver.mjs'), ...more], {
      env: { PATH: process.env['PATH'], WEBHOOK_SECRET: secret, PORT: '0', ROUTES: join(folder, 'routes.json'), SEEN: join(folder, 'seen.log'), WAITING: join(folder, 'waiting.json') }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [receiver.stdout, receiver.stderr]) stream?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    await until('a receiver that listens', () => said.includes('listening on'));
    return /http:\/\/\S+/.exec(said)?.[0] ?? '';
  };
  const told = async (address: string, urgency: 'danger' | 'ordinary' = 'danger') => {
    await office.rows('insert into bihuan.webhook (district, url, secret) values ($1, $2, $3)', 'heping', address, secret);
    const [complaint = ''] = await office.register(1, { payload: { urgency }, reporter: { name: '张三丰', phone: '13900001111', confidential: true } });
    await office.desk.perform({ district: 'heping', complaint, id: 'assigned', action: 'assign', payload: { unit: 'environment' }, asking: clerk });
    await office.outgoing().flush();
  };
  const sendAll = async (rounds = 6) => {
    const webhooks = new Webhooks(new Deliveries(office.store.hot, { parkAfter: 20, longestGap: 0 }, 30), new Journal(office.store.hot, { reporterKey: 'key' }), () => undefined, 5_000, new AnswerLinks('key'), office.rulebook);
    for (let round = 0; round < rounds; round += 1) {
      await webhooks.start();
      await webhooks.idle();
    }
  };
  const statuses = () => office.rows<{ status: string; n: number }>('select status, count(*)::int as n from bihuan.delivery group by 1 order by 1');
  const body = JSON.stringify({ type: 'complaint.danger', timestamp: '2026-09-10T01:00:00.000Z', data: { number: 'HP1', about: 'danger', to: 'role:supervisor', facts: {} } });
  const post = async (address: string, { id = 'one-1-1', key = secret, seconds = Date.now() / 1000, sent = body } = {}) => {
    const timestamp = String(Math.floor(seconds));
    const signature = `v1,${createHmac('sha256', Buffer.from(key.slice(6), 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
    const answer = await fetch(address, { method: 'POST', body: sent, headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } });
    return answer.status;
  };

  it('passes on to a WeCom robot and to an SMS gateway what Bihuan really sends, and nothing personal', async () => {
    await told(await start());
    await sendAll();
    expect(await statuses()).toEqual([{ status: 'sent', n: 4 }]);
    expect(rang).toEqual([
      { path: '/sms', authorization: 'Bearer t', body: { phones: ['+8613800000000'], template: 'BIHUAN_NOTICE', parameters: { number: expect.stringMatching(/^HP2026/), what: '危险件' } } },
      { path: '/robot?key=of-the-robot', authorization: undefined, body: { msgtype: 'markdown', markdown: { content: expect.stringMatching(/^\*\*已交办\*\* HP2026/) } } },
    ]);
    expect(JSON.stringify(rang) + said).not.toMatch(/张三丰|13900001111|南市街/);
  });

  it('has Bihuan try again while a gateway takes nothing, and rings once all the same', async () => {
    breaks = 3;
    const address = await start();
    await told(address);
    await sendAll(12);
    expect(await statuses()).toEqual([{ status: 'sent', n: 4 }]);
    expect(rang.filter(({ path }) => path === '/robot?key=of-the-robot').length).toBeGreaterThan(1);
    const before = rang.length;
    await office.rows(`update bihuan.delivery set status = 'pending', sent_at = null, next_try = null`);
    receiver.kill('SIGKILL');
    await office.rows('update bihuan.webhook set url = $1', await start());
    await sendAll(12);
    expect([await statuses(), rang.length]).toEqual([[{ status: 'sent', n: 4 }], before]);
    expect(said).toContain('passed on before');
  });

  it('refuses what is forged, changed on the way, or recorded and played again later', async () => {
    const address = await start();
    expect(await post(address, { key: newWebhookSecret() })).toBe(401);
    expect(await post(address, { sent: body.replace('HP1', 'HP2') })).toBe(401);
    expect(await post(address, { seconds: Date.now() / 1000 - 360 })).toBe(401);
    expect(await post(address, { seconds: Date.now() / 1000 + 360 })).toBe(401);
    expect((await fetch(address, { method: 'POST', body })).status).toBe(401);
    expect(rang).toEqual([]);
    expect(await post(address)).toBe(204);
    expect(await post(address)).toBe(204);
    expect(rang).toHaveLength(1);
  });

  it('keeps its quiet hours with what is not urgent, also over a restart, and takes danger through them', async () => {
    await loadRules(office.store.hot, { procedures: [], calendars: [], notices: loadNotices(join(process.cwd(), 'procedures/notices')).notices });
    await office.rulebook.load();
    routes({ quiet: { from: '00:00', to: '24:00' } });
    const address = await start();
    await told(address, 'ordinary');
    await sendAll();
    expect(new Set((await statuses()).map(({ status }) => status))).toEqual(new Set(['sent']));
    expect(rang).toEqual([]);
    await office.register(1, { payload: { urgency: 'danger' } });
    await office.outgoing().flush();
    await sendAll();
    expect(rang.map(({ path }) => path)).toEqual(['/sms']);
    receiver.kill('SIGKILL');
    routes();
    await start();
    await until('what has waited', () => rang.length === 2);
    expect(rang[1]?.path).toBe('/robot?key=of-the-robot');
  });

  it('only prints when it is tried without sending, and shows no key', async () => {
    const address = await start('--dry-run');
    await told(address);
    await sendAll();
    expect(rang).toEqual([]);
    expect(said).toMatch(/"kind":"wecom","url":"[^"]*key=…","body":\{"msgtype":"markdown"/);
    expect(said).not.toContain('of-the-robot');
  });
});
