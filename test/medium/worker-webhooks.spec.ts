import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { AnswerLinks } from '@bihuan/desk';
import { newWebhookSecret, Webhooks, type ParkedDelivery } from '@bihuan/post';
import { Deliveries, Journal } from '@bihuan/store';

import { until } from '../support/until';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

interface Received {
  id: string;
  signed: boolean;
  body: { type: string; timestamp: string; data: { number: string; about: string; to: string; facts: object } };
}

type Mood = (request: IncomingMessage, response: ServerResponse) => void;

const takes: Mood = (_, response) => void response.writeHead(204).end();
const breaks: Mood = (_, response) => void response.writeHead(500).end('out of order');
const resets: Mood = (request) => void request.socket.destroy();
const isSilent: Mood = () => undefined;

describe('A receiver of another system', () => {
  let office: WorkerOffice;
  let server: Server;
  let received: Received[];
  let moods: Mood[];
  let parked: ParkedDelivery[];
  const secret = newWebhookSecret();

  beforeEach(async () => {
    office = await workerOffice();
    [received, moods, parked] = [[], [], []];
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push(seen(request, Buffer.concat(chunks).toString()));
        (moods.shift() ?? takes)(request, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await office.end();
  });

  const seen = (request: IncomingMessage, text: string): Received => {
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = request.headers;
    const expected = `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`${String(id)}.${String(timestamp)}.${text}`).digest('base64')}`;
    const fresh = Math.abs(Number(timestamp) - Date.now() / 1000) < 300;
    return { id: String(id), signed: signature === expected && fresh, body: JSON.parse(text) as Received['body'] };
  };
  const hook = (path = '/', port = (server.address() as AddressInfo).port) =>
    office.rows('insert into bihuan.webhook (district, url, secret) values ($1, $2, $3)', 'heping', `http://127.0.0.1:${port}${path}`, secret);
  const sender = (parkAfter = 20, patience = 150) =>
    new Webhooks(new Deliveries(office.store.hot, { parkAfter, longestGap: 0 }, 30), new Journal(office.store.hot, { reporterKey: 'key' }), (one) => void parked.push(one), patience, new AnswerLinks('key'), office.rulebook);
  /** Tries everything that waits, so many times. */
  const rounds = async (count: number, webhooks = sender()) => {
    for (let round = 0; round < count; round += 1) {
      await webhooks.start();
      await webhooks.idle();
    }
  };
  const statuses = () => office.rows<{ status: string; n: number }>('select status, count(*)::int as n from bihuan.delivery group by 1 order by 1');

  it('is told what happened, signed, with the number and nothing about the person', async () => {
    await hook();
    await office.register(1, { reporter: { name: '张三丰', phone: '13900001111', confidential: true } });
    await office.outgoing().flush();
    await rounds(1);
    expect(received).toEqual([
      { id: expect.stringMatching(/^[0-9a-f-]{36}-1-1$/), signed: true, body: { type: 'complaint.registered', timestamp: expect.stringMatching(/^2026-09-10T01:00/), data: { number: expect.stringMatching(/^HP2026/), about: 'registered', to: 'complainant', facts: {} } } },
    ]);
    expect(JSON.stringify(received)).not.toMatch(/张三丰|13900001111|南市街/);
    expect(await statuses()).toEqual([{ status: 'sent', n: 1 }]);
  });

  it('that breaks, keeps silent or hangs up is told again under the same id until it takes it', async () => {
    await hook();
    moods = [breaks, isSilent, resets, resets];
    await office.register(1);
    await office.outgoing().flush();
    await rounds(5);
    expect(received).toHaveLength(5);
    expect(new Set(received.map(({ id }) => id)).size).toBe(1);
    expect(received.every(({ signed }) => signed)).toBe(true);
    expect(await statuses()).toEqual([{ status: 'sent', n: 1 }]);
  });

  it('hears of one complaint in the order in which things happened, also when the first try fails', async () => {
    await hook();
    const [complaint] = await office.register(1);
    await office.desk.perform({
      district: 'heping', complaint: complaint ?? '', id: 'assigned', action: 'assign', payload: { unit: 'environment' },
      asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' },
    });
    await office.outgoing().flush();
    moods = [breaks];
    await rounds(4);
    expect(received.map(({ body }) => body.type)).toEqual(['complaint.registered', 'complaint.registered', 'complaint.assigned', 'complaint.assigned']);
    expect(received.map(({ body }) => body.data.to).slice(2)).toEqual(['unit:environment', 'complainant']);
  });

  it('that never answers is given up after so many tries, with the reason, and a person is told', async () => {
    await hook();
    moods = [breaks, breaks, breaks];
    await office.register(1);
    await office.outgoing().flush();
    await rounds(5, sender(3));
    expect(received).toHaveLength(3);
    expect(await office.rows('select status, tries, last_error from bihuan.delivery')).toEqual([{ status: 'parked', tries: 3, last_error: 'the receiver answered 500' }]);
    expect(parked).toMatchObject([{ district: 'heping', no: '1.1', reason: 'the receiver answered 500' }]);
  });

  it('that sends us elsewhere is not followed', async () => {
    await hook();
    moods = [(_, response) => void response.writeHead(307, { location: `http://127.0.0.1:${(server.address() as AddressInfo).port}/elsewhere` }).end()];
    await office.register(1);
    await office.outgoing().flush();
    await rounds(1, sender(1));
    expect(received).toHaveLength(1);
    expect(parked[0]?.reason).toBe('the receiver redirects (307)');
  });

  it('that stands where no receiver stands is never called', async () => {
    await office.rows(`insert into bihuan.webhook (district, url, secret) values ('heping', 'http://169.254.169.254/latest', 's'), ('heping', 'https://localhost:9/', 's')`);
    await office.register(1);
    await office.outgoing().flush();
    await rounds(1);
    expect(parked.map(({ reason }) => reason).sort()).toEqual(['http goes to this machine only; use https', 'https goes to other machines only']);
  });

  it('that is slow holds up neither its neighbour nor the inbox', async () => {
    const slow = createServer(() => undefined);
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    await hook('/', (slow.address() as AddressInfo).port);
    await hook();
    await office.register(40);
    await office.outgoing().flush();
    const webhooks = sender(20, 2_000);
    await until('the neighbour has heard everything', async () => {
      await webhooks.start();
      return received.length === 40;
    });
    // Nothing was given up meanwhile: what the slow one was told still waits for its answer, or for its turn.
    expect(parked).toEqual([]);
    expect(await office.rows(`select count(*)::int as n from bihuan.inbox`)).toEqual([{ n: 40 }]);
    slow.closeAllConnections();
    await webhooks.stop();
    await new Promise((resolve) => slow.close(resolve));
  });
});
