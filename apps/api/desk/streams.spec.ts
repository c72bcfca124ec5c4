import { EventEmitter } from 'node:events';
import type { Person } from '@bihuan/desk';
import type { Reply } from '../door/request.js';
import { Streams } from './streams.js';

const person: Person = { district: 'd', account: 'a', name: 'n', roles: ['clerk'], unit: null };
const now = '2026-10-08T01:00:00.000Z';

/** An answer that keeps what was written. */
class Wire extends EventEmitter {
  written = '';
  ended = false;
  destroyed = false;
  writableLength = 0;

  writeHead(): void {}

  write(text: string): void {
    this.written += text;
  }

  end(): void {
    this.ended = true;
  }
}

let listening: Set<(at: string) => void>;
let open: Set<string>;
let streams: Streams;
beforeEach(() => {
  jest.useFakeTimers();
  listening = new Set();
  open = new Set(['token']);
  streams = new Streams(
    { listen: async (_, hear) => (listening.add(hear), () => void listening.delete(hear)) },
    { now: async () => now },
    { stillOpen: async (tokens) => new Set(tokens.filter((token) => open.has(token))) },
  );
});
afterEach(() => {
  streams.close();
  jest.useRealTimers();
});

async function listen(token = 'token'): Promise<Wire> {
  const wire = new Wire();
  await streams.open(person, token, { raw: wire, hijack: () => undefined, getHeaders: () => ({}) } as unknown as Reply);
  return wire;
}

it('greets at once with the time, and shows every fifteen seconds that it is still there', async () => {
  const wire = await listen();
  expect(wire.written).toBe(`event: hello\ndata: {"now":"${now}"}\n\n`);
  await jest.advanceTimersByTimeAsync(15_000);
  expect(wire.written).toContain('\n: still here\n\n');
});

it('ends within a minute of the end of a session, wherever that was ended, and no other', async () => {
  open.add('other');
  const [gone, stays] = [await listen(), await listen('other')];
  open.delete('token');
  await jest.advanceTimersByTimeAsync(60_000);
  expect([gone.ended, stays.ended]).toEqual([true, false]);
  expect(listening.size).toBe(1);
});

it('lets a browser go that no longer reads', async () => {
  const wire = await listen();
  wire.writableLength = 70_000;
  listening.forEach((hear) => hear(now));
  expect([wire.ended, listening.size]).toEqual([true, 0]);
});

it('listens for nobody who has gone, not even for one who went while he was let in', async () => {
  const wire = await listen();
  wire.emit('close');
  expect(listening.size).toBe(0);
  const gone = new Wire();
  gone.destroyed = true;
  await streams.open(person, 'token', { raw: gone, hijack: () => undefined, getHeaders: () => ({}) } as unknown as Reply);
  expect([gone.written, listening.size]).toEqual(['', 0]);
});

it('takes nobody any more once the server ends', async () => {
  const before = await listen();
  streams.close();
  const after = await listen();
  expect([before.ended, after.ended, after.written, listening.size]).toEqual([true, true, '', 0]);
});
