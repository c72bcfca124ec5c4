import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import pg from 'pg';

import { testDatabase, type TestDatabase } from '../support/database';
import { until } from '../support/until';
import { openGate, type Gate } from './gate';

jest.setTimeout(60_000);

describe('A gate before somebody who says everything back', () => {
  let behind: Server;
  let heardBehind: string;
  let gate: Gate;
  const open: Socket[] = [];

  beforeAll(async () => {
    behind = createServer((socket) => {
      socket.on('error', () => undefined).on('data', (bytes) => {
        heardBehind += bytes.toString();
        socket.write(bytes);
      });
    }).listen(0, '127.0.0.1');
    await once(behind, 'listening');
    gate = await openGate(`tcp://127.0.0.1:${(behind.address() as AddressInfo).port}`);
  });
  beforeEach(() => {
    heardBehind = '';
    gate.pass();
  });
  afterEach(() => open.splice(0).forEach((socket) => socket.destroy()));
  afterAll(async () => {
    await gate?.close();
    behind?.close();
  });

  it('lets through what is said, both ways and in its order', async () => {
    const person = await comer();
    for (const word of ['one ', 'two ', 'three']) person.socket.write(word);
    await until('the whole answer', () => person.heard === 'one two three');
  });

  it('shows nobody in while it refuses, and lets people in again when it passes', async () => {
    const before = await comer();
    gate.refuse();
    await until('the one inside to be cut off', () => before.error === 'ECONNRESET');
    const turnedAway = await comer();
    turnedAway.socket.write('hello');
    await until('the next one to be turned away', () => turnedAway.over);
    expect(heardBehind).toBe('');
    gate.pass();
    const after = await comer();
    after.socket.write('hello');
    await until('an answer', () => after.heard === 'hello');
  });

  it('cuts everybody off at once, and the next one gets through', async () => {
    const [first, second] = [await comer(), await comer()];
    gate.reset();
    await until('both to be cut off', () => first.error === 'ECONNRESET' && second.error === 'ECONNRESET');
    const next = await comer();
    next.socket.write('hello');
    await until('an answer', () => next.heard === 'hello');
  });

  it('makes an answer late by as much as it was told, and no earlier word overtakes', async () => {
    gate.delay(300);
    const person = await comer();
    const asked = performance.now();
    person.socket.write('slow ');
    person.socket.write('road');
    await until('the answer', () => person.heard === 'slow road');
    expect(performance.now() - asked).toBeGreaterThanOrEqual(290);
  });

  it.each([
    { way: 'to-database' as const, arrives: '' },
    { way: 'from-database' as const, arrives: 'hello' },
    { way: 'both' as const, arrives: '' },
  ])('takes a word and gives no answer while half open ($way), and sends it on when it passes again', async ({ way, arrives }) => {
    const person = await comer();
    gate.swallow(way);
    person.socket.write('hello');
    await silence();
    expect(heardBehind).toBe(arrives);
    expect(person).toMatchObject({ heard: '', over: false });
    gate.pass();
    await until('the answer after all', () => person.heard === 'hello');
  });

  it('forgets who is there for good, and lets through who comes', async () => {
    const forgotten = await comer();
    gate.forget();
    gate.pass();
    forgotten.socket.write('hello');
    const newcomer = await comer();
    newcomer.socket.write('good day');
    await until('an answer', () => newcomer.heard === 'good day');
    expect(forgotten).toMatchObject({ heard: '', over: false });
  });

  it('tells nobody behind it that somebody has gone while it is half open', async () => {
    let left = 0;
    behind.once('connection', (socket) => socket.once('close', () => (left += 1)));
    const person = await comer();
    person.socket.write('here');
    await until('an answer', () => person.heard === 'here');
    gate.swallow('to-database');
    person.socket.resetAndDestroy();
    await silence();
    expect(left).toBe(0);
    gate.pass();
    await until('the news', () => left === 1);
  });

  /** Somebody who comes through the gate, and what he hears. */
  async function comer() {
    const socket = createConnection(gate.port, '127.0.0.1');
    const person = { socket, heard: '', over: false, error: '' };
    socket.on('data', (bytes) => (person.heard += bytes.toString())).on('close', () => (person.over = true));
    socket.on('error', (error: NodeJS.ErrnoException) => (person.error = error.code ?? error.message));
    open.push(socket);
    await until('a connection', () => !socket.connecting);
    return person;
  }
});

describe('A gate before the database', () => {
  let database: TestDatabase;
  let gate: Gate;
  let client: pg.Client;

  beforeAll(async () => {
    database = await testDatabase();
    gate = await openGate(database.url);
    await database.pool.query('create table promise (n int primary key)');
  });
  beforeEach(async () => {
    await database.pool.query('truncate promise');
    client = new pg.Client({ connectionString: gate.url(database.url) });
    client.on('error', () => undefined);
    await client.connect();
  });
  afterEach(() => client.end().catch(() => undefined));
  afterAll(async () => {
    await gate?.close();
    await database?.drop();
  });

  it('loses the answer of what was written, and of nothing before it', async () => {
    const lost = gate.loseAnswer();
    expect((await client.query({ name: 'journal-read', text: 'select 1 as one' })).rows).toEqual([{ one: 1 }]);
    await expect(promise(1)).rejects.toThrow(/terminated|ECONNRESET/);
    await lost;
    expect(await promised()).toEqual([1]);
  });

  it('lets the answer through when the database refused or wrote nothing, and loses the next', async () => {
    await promise(1);
    const lost = gate.loseAnswer();
    await expect(promise(1)).rejects.toThrow('duplicate key');
    expect((await client.query({ name: 'journal-write', text: 'select n from promise where n = 0' })).rows).toEqual([]);
    await expect(client.query({ name: 'journal-write-papers', text: 'insert into promise values (2) returning n' })).rejects.toThrow(/terminated|ECONNRESET/);
    await lost;
    expect(await promised()).toEqual([1, 2]);
  });

  it('says so when nothing was written in time, and loses nothing afterwards', async () => {
    await expect(gate.loseAnswer(/^journal-write/, 50)).rejects.toThrow('nothing was written within 50 ms');
    await promise(1);
    expect(await promised()).toEqual([1]);
  });

  async function promise(n: number): Promise<void> {
    await client.query({ name: 'journal-write-papers-too', text: 'insert into promise values ($1) returning n', values: [n] });
  }

  async function promised(): Promise<number[]> {
    return (await database.pool.query<{ n: number }>('select n from promise order by n')).rows.map(({ n }) => n);
  }
});

/** As long as an answer would take many times over. */
function silence(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
