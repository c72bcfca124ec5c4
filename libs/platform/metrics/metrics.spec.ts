import { mayReadMetrics, metricsReaders } from './access.js';
import { catalogue, type Metric } from './catalogue.js';
import { officeCounts, showQueues } from './counting.js';
import { Meters } from './meters.js';

/** The readings of one metric, as `{labels} value`. */
async function readings(meters: Meters, name: string): Promise<string[]> {
  return (await meters.text()).split('\n').filter((line) => line.startsWith(name) && !line.startsWith('#')).map((line) => line.slice(name.length).trim()).sort();
}

describe('The catalogue of metrics', () => {
  it.each(Object.entries<Metric>(catalogue))('names %s by the customs of Prometheus, and says in both languages what it is', (name, { kind, labels, zh, en, buckets }) => {
    expect(name).toMatch(/^bihuan_[a-z]+(_[a-z]+)*$/);
    expect([name, name.endsWith('_total')]).toEqual([name, kind === 'counter']);
    expect([name, buckets !== undefined]).toEqual([name, kind === 'histogram']);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[\x20-\x7e]+$/);
    for (const label of labels) expect(['action', 'outcome', 'code', 'lane', 'clock', 'rung', 'what', 'pool', 'state', 'method', 'route', 'status', 'reason', 'district', 'topic', 'table', 'round', 'queue']).toContain(label);
  });

  it('has at least fifteen of the domain, and gives each program its own', async () => {
    expect(Object.keys(catalogue).length).toBeGreaterThanOrEqual(15);
    const [api, worker] = [await new Meters('api').text(), await new Meters('worker').text()];
    for (const [name, { of }] of Object.entries<Metric>(catalogue)) expect([name, api.includes(`# TYPE ${name} `), worker.includes(`# TYPE ${name} `)]).toEqual([name, of !== 'worker', of !== 'api']);
    expect(api).toContain('process_cpu_seconds_total');
  });
});

describe('What an office tells', () => {
  it('is counted by code and clock, and a milestone is a milestone whichever it is', async () => {
    const meters = new Meters('worker');
    const tally = officeCounts(meters);
    tally.moved({ action: 'close', outcome: 'refused', code: 'too-early', lane: 'people', seconds: 0.003 });
    tally.ran([{ outcome: 'done', event: { action: 'remind' } }, { outcome: 'silent' }]);
    const rang = [{ name: 'milestone-7', nextRung: 0 }, { name: 'milestone-8', nextRung: 0 }, { name: 'finish', nextRung: 213 }];
    tally.rang({ claimed: 6, rang, before: [1], failed: 1, parked: [] }, [0.5, -0.001, 700]);
    expect(await readings(meters, 'bihuan_moves_total')).toEqual(['{action="close",outcome="refused",code="too-early",lane="people"} 1', '{action="remind",outcome="done",code="",lane="machines"} 1']);
    expect(await readings(meters, 'bihuan_rings_total')).toEqual(['{clock="finish",rung="10+"} 1', '{clock="milestone",rung="0"} 2']);
    expect(await readings(meters, 'bihuan_due_clocks_total')).toEqual(['{outcome="before"} 1', '{outcome="failed"} 1', '{outcome="rang"} 3', '{outcome="silent"} 1']);
    expect(await readings(meters, 'bihuan_ring_lateness_seconds')).toEqual(expect.arrayContaining(['_bucket{le="1"} 2', '_bucket{le="900"} 3', '_count 3']));
  });

  it('shows connections and queues as they stand when somebody reads, and shows the rest where one look fails', async () => {
    const meters = new Meters('api');
    const pool = { totalCount: 5, idleCount: 2, waitingCount: 7 };
    meters.onReading(() => Promise.reject(new Error('away')));
    showQueues(meters, { hot: pool }, (lane) => (lane === 'people' ? 3 : 0));
    expect(await readings(meters, 'bihuan_database_connections')).toEqual(['{pool="hot",state="idle"} 2', '{pool="hot",state="used"} 3']);
    pool.idleCount = 5;
    expect(await readings(meters, 'bihuan_database_connections')).toEqual(['{pool="hot",state="idle"} 5', '{pool="hot",state="used"} 0']);
    expect(await readings(meters, 'bihuan_database_waiting_requests')).toEqual(['{pool="hot"} 7']);
    expect(await readings(meters, 'bihuan_journal_waiting_moves')).toEqual(['{lane="machines"} 0', '{lane="people"} 3']);
  });

  it('leaves a gauge out where there is no reading, and shows none that is over', async () => {
    const meters = new Meters('api');
    meters.set('bihuan_sessions', [[{}, 4]]);
    meters.set('bihuan_complaints', [[{ district: 'heping', state: 'assigned' }, 4]]);
    expect(await readings(meters, 'bihuan_sessions')).toEqual(['4']);
    meters.set('bihuan_sessions', []);
    meters.set('bihuan_complaints', [[{ district: 'heping', state: 'rectified' }, 4]]);
    expect(await readings(meters, 'bihuan_sessions')).toEqual([]);
    expect(await readings(meters, 'bihuan_complaints')).toEqual(['{district="heping",state="rectified"} 4']);
  });
});

describe('Who may read the metrics', () => {
  const here = { address: '127.0.0.1', headers: { host: '127.0.0.1:3000' } };
  const token = { token: 'a-token-of-24-characters' };
  const bearing = (given: string) => ({ address: '10.1.2.3', headers: { host: 'bihuan.example', authorization: given } });

  it('is nobody where they are off, and whoever brings the token where there is one', () => {
    expect(mayReadMetrics('off', here)).toBe(false);
    expect(mayReadMetrics(token, here)).toBe(false);
    expect(mayReadMetrics(token, bearing(`Bearer ${token.token}`))).toBe(true);
    for (const wrong of ['', token.token, `Bearer ${token.token}x`, 'Bearer ', `Basic ${token.token}`]) expect(mayReadMetrics(token, bearing(wrong))).toBe(false);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('is whoever asks from this machine itself, at %s', (address) => {
    for (const host of ['127.0.0.1:3000', 'localhost', '[::1]:3000', 'LOCALHOST:80']) expect(mayReadMetrics('loopback', { address, headers: { host } })).toBe(true);
  });

  it.each([
    ['another machine', { address: '10.1.2.3', headers: { host: '127.0.0.1:3000' } }],
    ['nobody known', { address: undefined, headers: { host: '127.0.0.1' } }],
    ['somebody behind a proxy on this machine', { ...here, headers: { ...here.headers, 'x-forwarded-for': '127.0.0.1' } }],
    ['somebody behind a proxy that says it otherwise', { ...here, headers: { ...here.headers, forwarded: 'for=1.2.3.4' } }],
    ['a page that goes by a name of its own', { ...here, headers: { host: 'elsewhere.example:3000' } }],
    ['somebody without a name to go by', { ...here, headers: {} }],
  ])('is not %s', (_who, request) => {
    expect(mayReadMetrics('loopback', request)).toBe(false);
  });

  it('is a setting of three kinds, and a token that is soon guessed is none', () => {
    expect(metricsReaders('off')).toEqual({ is: 'off' });
    expect(metricsReaders('loopback')).toEqual({ is: 'loopback' });
    expect(metricsReaders(token.token)).toEqual({ is: token });
    for (const wrong of ['on', 'public', 'short-token', 'x y z'.repeat(5), '']) expect(metricsReaders(wrong)).toMatchObject({ zh: expect.stringContaining('例如'), en: expect.stringContaining('e.g.') });
  });
});
