import { createServer } from 'node:net';
import { anyFreePort, Meters } from '@bihuan/platform';
import { openDoor, type Door } from './door.js';
import { Health } from './health.js';
import { HANGS_MS, type Pulse } from './pulse.js';

let now = 0;
let pulses: Pulse[] = [];
let migrated: () => Promise<boolean>;
let port: number;
let door: Door;

beforeEach(async () => {
  [now, pulses, migrated] = [0, [{ name: 'sweep', pauseMs: 1000, endedAt: 0, wellAt: 0 }], () => Promise.resolve(true)];
  port = await anyFreePort();
  door = await openDoor({ host: '127.0.0.1', port, readers: 'loopback' }, new Health(() => pulses, () => migrated(), () => now), new Meters('worker'));
});
afterEach(() => door.close());

const ask = async (path: string, method = 'GET') => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  const text = await answer.text();
  return [answer.status, text === '' ? '' : ((JSON.parse(text) as { status: string }).status)];
};
const stateIn = async (path: string, name: string) =>
  ((await (await fetch(`http://127.0.0.1:${port}${path}`)).json()) as { checks: { name: string; state: string }[] }).checks.find((check) => check.name === name)?.state;

it('says of a worker that waits for its next turn that it lives and is ready', async () => {
  now = 900;
  expect(await ask('/health/live')).toEqual([200, 'live']);
  expect(await ask('/health/ready')).toEqual([200, 'ready']);
});

it('says of a worker whose sweep does not come back that it hangs', async () => {
  pulses = [{ name: 'sweep', pauseMs: 1000, endedAt: 0, wellAt: 0, beganAt: 1000 }];
  now = 1001 + HANGS_MS;
  expect(await ask('/health/live')).toEqual([503, 'hangs']);
  expect(await ask('/health/ready')).toEqual([503, 'not-ready']);
  expect(await stateIn('/health/ready', 'sweep')).toBe('hangs');
});

it('says of a worker without its database that it lives and is not ready, until the database is back', async () => {
  migrated = () => Promise.reject(new Error('connect ECONNREFUSED db.internal'));
  expect(await ask('/health/live')).toEqual([200, 'live']);
  expect(await ask('/health/ready')).toEqual([503, 'not-ready']);
  expect(await stateIn('/health/ready', 'database')).toBe('away');
  migrated = () => Promise.resolve(false);
  now = 1000;
  expect(await stateIn('/health/ready', 'schema')).toBe('not-migrated');
  migrated = () => Promise.resolve(true);
  now = 2000;
  expect(await ask('/health/ready')).toEqual([200, 'ready']);
});

it('says of a worker whose queue is away that it is ready, and that its alarm fails', async () => {
  pulses = [...pulses, { name: 'alarm', pauseMs: 2000, endedAt: 0 }];
  expect(await ask('/health/ready')).toEqual([200, 'ready']);
  expect(await stateIn('/health/ready', 'alarm')).toBe('failing');
  expect(await ask('/health/live')).toEqual([200, 'live']);
});

it('opens on nothing else, and to nobody who would do more than read', async () => {
  expect(await ask('/')).toEqual([404, 'no-such-page']);
  expect(await ask('/health/live/..')).toEqual([404, 'no-such-page']);
  expect(await ask('/health/live', 'POST')).toEqual([404, 'no-such-page']);
  expect(await ask('/health/live?x=1', 'HEAD')).toEqual([200, '']);
});

it('does not open where its port is taken, and says which setting to change', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port: other } = taken.address() as { port: number };
  await expect(openDoor({ host: '127.0.0.1', port: other, readers: 'off' }, new Health(() => [], () => Promise.resolve(true)), new Meters('worker'))).rejects.toThrow('BIHUAN_WORKER_PORT');
  taken.close();
});
