import { once } from 'node:events';
import { connect } from 'node:net';

import { callAboutFans, saying } from '../support/forms';
import { china } from '../support/local-time';
import { amsterdam, heping, password } from '../support/office-people';
import { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';

jest.setTimeout(60_000);

let system: RunningSystem;
beforeAll(async () => {
  system = await runningSystem({ offices: [heping, amsterdam] });
});
afterAll(() => system?.stop());

/** A browser that listens. */
class Listener {
  heard = '';
  ended = false;
  private readonly away = new AbortController();

  static async open(bearer: string): Promise<Listener> {
    const listener = new Listener();
    const response = await fetch(`${system.url}/api/live`, { headers: { authorization: `Bearer ${bearer}` }, signal: listener.away.signal });
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control'), response.headers.get('x-accel-buffering')])
      .toEqual([200, 'text/event-stream; charset=utf-8', 'no-store', 'no']);
    void listener.read(response.body as ReadableStream<Uint8Array>).catch(() => undefined).finally(() => (listener.ended = true));
    await until('a greeting', () => listener.events.includes('hello'));
    return listener;
  }

  /** Names of the events so far. */
  get events(): string[] {
    return [...this.heard.matchAll(/^event: (\w+)\ndata: {"(?:now|at)":"[\d:TZ.-]{24}"}$/gm)].map(([, name]) => name ?? '');
  }

  leave(): void {
    this.away.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const letters = new TextDecoder();
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) this.heard += letters.decode(chunk, { stream: true });
  }
}

/** Somebody with a session of his own, which can be ended. */
const signedIn = (login: string) => PersonAtWork.signIn(system.url, login, password, system.database.pool, []);
const changes = ({ events }: Listener) => events.filter((event) => event === 'changed').length;
/** Streams that the server holds open, as its database is asked for them. */
const looks = async () => (await system.rows<{ n: number }>(`select count(*)::int as n from pg_stat_activity where application_name = 'bihuan api' and query like '%pg_visible_in_snapshot%' and state_change > clock_timestamp() - interval '1 second'`))[0]?.n ?? 0;

describe('Whoever listens', () => {
  it('hears within a few seconds that somebody else moved something in the district, and nothing of another district', async () => {
    const [here, there] = [await Listener.open((await system.asPerson('quanxue')).bearer), await Listener.open((await system.asPerson('ams-clerk')).bearer)];
    const clerk = await system.asPerson('clerk');
    const { number } = await clerk.registers(callAboutFans());
    await until('word of the registration', () => changes(here) === 1, 5_000);
    await clerk.does(number, 'note', saying('note'));
    await until('word of a note, of which nobody is told otherwise', () => changes(here) === 2, 5_000);
    await (await system.asPerson('ams-clerk')).registers(callAboutFans());
    await until('word of the other district', () => changes(there) === 1, 5_000);
    expect([changes(here), changes(there)]).toEqual([2, 1]);
    expect(here.heard).not.toContain(number);
    here.leave();
    there.leave();
  });

  it('hears what the worker did when something fell due', async () => {
    const clerk = await system.asPerson('clerk');
    await clerk.registers(callAboutFans());
    const listener = await Listener.open(clerk.bearer);
    await system.moveTo(china('2026-03-04 09:00'));
    await until('word of what rang', () => changes(listener) > 0, 5_000);
    listener.leave();
  });

  it('hears no more once he has signed out, and others still do', async () => {
    const [leaving, staying] = [await signedIn('nanshi'), await signedIn('nanshi')];
    const [gone, here] = [await Listener.open(leaving.bearer), await Listener.open(staying.bearer)];
    expect((await leaving.send('DELETE', '/api/session', undefined, {})).status).toBe(204);
    await until('the end of the stream', () => gone.ended, 5_000);
    expect(here.ended).toBe(false);
    here.leave();
  });

  it('must be signed in', async () => {
    const nobody = await fetch(`${system.url}/api/live`);
    expect([nobody.status, nobody.headers.get('content-type')]).toEqual([401, 'application/problem+json; charset=utf-8']);
    await nobody.text();
  });

  it('has eight windows at most: the ninth ends the oldest', async () => {
    const { bearer } = await signedIn('leader');
    const windows: Listener[] = [];
    for (let no = 0; no < 9; no += 1) windows.push(await Listener.open(bearer));
    await until('the end of the oldest', () => windows[0]?.ended ?? false, 5_000);
    expect(windows.filter(({ ended }) => ended)).toHaveLength(1);
    windows.forEach((listener) => listener.leave());
  });

  it('costs the database nothing when he has gone', async () => {
    const listener = await Listener.open((await system.asPerson('clerk')).bearer);
    await until('a look', async () => (await looks()) > 0, 5_000);
    listener.leave();
    await until('the last look', async () => (await looks()) === 0, 10_000);
  });

  it('does not hold up the end of the server, and is let go by it, as is a connection on which nobody ever asked', async () => {
    const { hostname, port } = new URL(system.url);
    const silent = connect(Number(port), hostname);
    await once(silent, 'connect');
    const listener = await Listener.open((await signedIn('auditor')).bearer);
    const began = Date.now();
    const silentEnded = once(silent, 'close');
    await system.api.stop();
    await silentEnded;
    expect(Date.now() - began).toBeLessThan(4_000);
    await until('the end of the stream', () => listener.ended, 1_000);
  });
});
