import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ClientLine } from '@bihuan/check';

import { ask, type Ledger } from './asking';
import { Chance } from './chance';
import { ClientsRecord } from './clients-record';
import { counted } from './counting';
import { FailingReceiver } from './failing-receiver';
import { emptiness, silence } from './judging';
import { LineToApi } from './line-to-api';
import { MarkedTime } from './marked-time';
import { Moment } from './moment';
import { timeWithin, union } from './spells';

/** The instruments of the kill run themselves: what they would not notice, no run would show. */
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bihuan-instruments-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A run that proves nothing', () => {
  const nothing = counted([], new Map(), []);
  const acceptances = (n: number) => Array.from({ length: n }, (_, id): ClientLine[] => [
    { line: 'intent', id: `a-${id}`, at: 1, district: 'heping', action: 'note' }, { line: 'outcome', id: `a-${id}`, at: 2, outcome: 'ok' },
  ]).flat();
  const something = counted(acceptances(5), new Map(), []);

  it('fails when nobody did anything, although all was killed that was to be', () => {
    expect(emptiness(nothing, 5, 5)).toEqual(['nobody did anything']);
  });

  it('fails when hardly anybody was at work while it killed', () => {
    expect(emptiness(counted(acceptances(4), new Map(), []), 5, 5)).toEqual(['only 4 acceptances beside 5 kills: there was hardly anything to be lost']);
  });

  it('fails when nothing was killed, or less than was to be', () => {
    expect(emptiness(something, 0, 5)).toEqual(['nothing was killed']);
    expect(emptiness(something, 4, 5)).toEqual(['only 4 of 5 kills in the time that there was']);
    expect(emptiness(something, 5, 5)).toEqual([]);
  });

  it('fails when no clock rang, when nobody saw how late, or when the receiver was told nothing', () => {
    expect(silence({ rungs: 0, measured: 0, arrivals: 3 })).toEqual(['no clock ever rang']);
    expect(silence({ rungs: 5, measured: 0, arrivals: 3 })).toEqual(['of no rung it was seen when it was due']);
    expect(silence({ rungs: 5, measured: 5, arrivals: 0 })).toEqual(['nothing ever came to the receiver']);
    expect(silence({ rungs: 5, measured: 5, arrivals: 3 })).toEqual([]);
  });

  it('fails when a fault was never struck, however often it was tried', () => {
    const tried = (times: number) => counted([], new Map(), Array.from({ length: times }, () => ({ at: 1, ms: 1, fault: 'held-lock', rows: ['F10'], what: 'there was none', done: false }))).faults;
    expect(emptiness({ ...something, faults: tried(4) }, 5, 5)).toEqual([]);
    expect(emptiness({ ...something, faults: tried(5) }, 5, 5)).toEqual(['the fault held-lock could never be struck']);
  });

  it('counts a failpoint only where the program came to it', () => {
    const struck = (what: string) => ({ at: 1, ms: 1, fault: 'failpoint-worker', rows: ['F2'], what, done: true });
    const tallied = counted([], new Map(), [struck('call.sent, passing 2'), struck('journal-write.before, passing 1: never came there, killed where it was')]);
    expect(tallied.failpoints).toEqual({ 'call.sent': 1 });
  });
});

describe('Time in which no worker could ring', () => {
  const silent = union([{ at: 100, ms: 50 }, { at: 10, ms: 20 }, { at: 120, ms: 60 }]);

  it('is counted once where two killers were at it', () => {
    expect(silent).toEqual([{ at: 10, ms: 20 }, { at: 100, ms: 80 }]);
  });

  it('is taken off only where it lies between the hour of a rung and its ring', () => {
    expect(timeWithin(silent, 0, 1000)).toBe(100);
    expect(timeWithin(silent, 20, 110)).toBe(20);
    expect(timeWithin(silent, 30, 100)).toBe(0);
  });
});

describe('The moment of an acceptance', () => {
  it('is not spoilt for whoever brings it by a killer who finds nothing left to kill', async () => {
    const moment = new Moment();
    const struck = moment.act(() => {
      throw new Error('there is no such process');
    });
    moment.now();
    await expect(struck).rejects.toThrow('there is no such process');
  });
});

describe('Somebody who asks and is cut off', () => {
  let server: Server;
  let answers: (number | 'cut')[];
  let bodies: string[];
  let record: ClientsRecord;
  beforeEach(async () => {
    bodies = [];
    record = await ClientsRecord.open(folder);
    server = createServer((request, response) => {
      request.resume();
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === undefined || answer === 'cut') request.socket.destroy();
      else response.writeHead(answer).end(answer < 300 ? (bodies.shift() ?? '{"id":"c","number":"HP1","version":2}') : '{"code":"not-signed"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await record.close();
  });

  /** Asks once, by a seed with which he is patient and sends one copy, or another. */
  const asks = async (seed: number) => {
    const ledger: Ledger = { record, accepted: new Moment(), odd: [], counts: new Map(), late: new Set(), over: false };
    const line = new LineToApi(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'clerk');
    await ask(line, { key: `k-${seed}`, district: 'heping', action: 'note', subject: 'c', path: '/', form: {} }, new Chance(seed), ledger);
    await Promise.all(ledger.late);
    const outcome = (await record.lines()).flatMap((written) => (written.line === 'outcome' && written.id === `http::k-${seed}` ? [written.outcome] : []));
    return { outcome, odd: ledger.odd };
  };

  it('writes down as refused what got no other answer than a refusal', async () => {
    answers = [409];
    expect((await asks(3)).outcome).toEqual(['refused']);
  });

  it('does not know what became of a request that was refused after a try without an answer', async () => {
    answers = ['cut', 'cut', 'cut', 409];
    expect((await asks(3)).outcome).toEqual(['unknown']);
  });

  it('writes down an acceptance that came after cuts and a database that was away', async () => {
    answers = ['cut', 503, 503, 201];
    expect((await asks(3)).outcome).toEqual(['ok']);
  });

  it('finds it odd when the same request is answered with other words the second time', async () => {
    answers = [201];
    const odd = [];
    for (let seed = 0; odd.length === 0 && seed < 60; seed += 1) {
      bodies = ['{"id":"c","number":"HP1","version":2}', '{"id":"c","number":"HP1","version":3}'];
      odd.push(...(await asks(seed)).odd);
    }
    expect(odd.join()).toContain('"version":3');
  });

  it('finds an answer odd that blames neither him nor the database', async () => {
    answers = [500, 201];
    expect((await asks(3)).odd).toHaveLength(1);
  });
});

describe('The receiver that fails on purpose', () => {
  const calls = async (tellsRepetitions: boolean) => {
    const receiver = await FailingReceiver.open({ seed: 1, folder, share: 0, hangMs: 100, tellsRepetitions });
    for (let time = 0; time < 3; time += 1) await fetch(receiver.url, { method: 'POST', body: 'x', headers: { 'webhook-id': 'n-1' } });
    await receiver.close();
    return receiver.lines().map(({ key, effect }) => `${key} ${effect}`);
  };

  it('takes one effect of a notice that comes three times', async () => {
    expect(await calls(true)).toEqual(['n-1 true', 'n-1 false', 'n-1 false']);
  });

  it('takes an effect each time when it cannot tell repetitions', async () => {
    expect(await calls(false)).toEqual(['n-1 true', 'n-1 true', 'n-1 true']);
  });
});

describe('The time that was moved', () => {
  it('passed an instant within a jump at the moment of the jump, and one between two jumps as real time went on', () => {
    const time = new MarkedTime();
    time.mark({ realMs: 1_000, movedMs: 50_000 });
    time.mark({ realMs: 2_000, movedMs: 51_000 });
    time.mark({ realMs: 2_010, movedMs: 3_651_010 });
    expect([time.realAt(49_999), time.realAt(50_400), time.realAt(1_000_000), time.realAt(3_651_510)]).toEqual([undefined, 1_400, 2_010, 2_510]);
  });
});
