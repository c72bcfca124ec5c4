import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { supervise } from './supervisor.js';
import type { Supervision } from './supervisor.js';

const folder = mkdtempSync(join(tmpdir(), 'bihuan-supervisor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function program(source: string): string {
  const path = join(folder, `program-${++count}.cjs`);
  writeFileSync(path, source);
  return path;
}

const patient = program(`process.on('SIGTERM', () => { console.log('asked to end'); process.exit(0); }); console.log('up', process.pid, process.env.DATABASE_URL); setInterval(() => {}, 1000);`);

class FakeDatabase {
  url = 'postgres://first';
  readonly calls: string[] = [];
  die: () => void = () => undefined;
  watch(onDeath: () => void): () => void {
    this.die = onDeath;
    return () => this.calls.push('unwatch');
  }
  async revive(): Promise<void> {
    this.calls.push('revive');
  }
  async stop(): Promise<void> {
    this.calls.push('stop');
  }
}

describe('the supervisor', () => {
  const lines: string[] = [];
  const running: Supervision[] = [];
  const run = (options: Parameters<typeof supervise>[0]): Supervision => {
    const supervision = supervise({ onLine: (line) => lines.push(line), ...options });
    running.push(supervision);
    return supervision;
  };
  const seen = async (what: RegExp, times = 1): Promise<string[]> => {
    for (const end = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 10))) {
      const found = lines.filter((line) => what.test(line));
      if (found.length >= times) return found;
      if (Date.now() > end) throw new Error(`not seen: ${what}\n${lines.join('\n')}`);
    }
  };
  afterEach(async () => {
    await Promise.all(running.splice(0).map((each) => each.stop()));
    lines.length = 0;
  });

  it('puts the name of the program before each of its lines', async () => {
    run({ children: [{ name: 'api', script: program(`console.log('one'); console.error('two'); setInterval(() => {}, 1000)`) }] });
    expect(await seen(/^api \| (one|two)$/, 2)).toHaveLength(2);
  });

  it('starts a program again that was killed, and says so', async () => {
    run({ children: [{ name: 'worker', script: patient }] });
    const [up] = await seen(/worker \| up/);
    process.kill(Number(up?.split(' ')[3]), 'SIGKILL');
    await seen(/worker ended \(SIGKILL\); starting it again in 0\.2 s/);
    const [, again] = await seen(/worker \| up/, 2);
    expect(again?.split(' ')[3]).not.toBe(up?.split(' ')[3]);
  });

  it('waits longer each time for a program that cannot stay alive', async () => {
    run({ children: [{ name: 'api', script: program('process.exit(3)') }] });
    const said = await seen(/starting it again in/, 3);
    expect(said.map((line) => /in ([\d.]+) s$/.exec(line)?.[1])).toEqual(['0.2', '0.4', '0.8']);
  });

  it('stops everything when a program says that it cannot start here', async () => {
    const database = new FakeDatabase();
    const { finished } = run({ database, children: [{ name: 'api', script: program('process.exit(78)') }, { name: 'worker', script: patient }] });
    expect(await finished).toBe(78);
    expect(database.calls).toEqual(['unwatch', 'stop']);
  });

  it('asks the programs to end before the database is stopped', async () => {
    const database = new FakeDatabase();
    const { finished } = run({ database: Object.assign(database, { stop: async () => void database.calls.push(lines.some((line) => /asked to end/.test(line)) ? 'stopped after' : 'stopped before') }), children: [{ name: 'api', script: patient }] });
    await seen(/api \| up/);
    process.emit('SIGTERM', 'SIGTERM');
    process.emit('SIGTERM', 'SIGTERM'); // npm sends it twice
    expect(await finished).toBe(0);
    expect(database.calls).toEqual(['unwatch', 'stopped after']);
    expect(lines.filter((line) => /stopping \(SIGTERM\)/.test(line))).toHaveLength(1);
  });

  it('kills a program that does not end in the time it is given', async () => {
    const supervision = run({ graceMs: 300, children: [{ name: 'api', script: program(`process.on('SIGTERM', () => {}); console.log('deaf'); setInterval(() => {}, 1000)`) }] });
    await seen(/deaf/);
    const before = Date.now();
    await supervision.stop();
    expect(Date.now() - before).toBeGreaterThan(290);
    expect(Date.now() - before).toBeLessThan(5000);
    expect(await seen(/did not end in time/)).toHaveLength(1);
  });

  it('brings the database back when it dies, and leaves the programs alone', async () => {
    const database = new FakeDatabase();
    run({ database, children: [{ name: 'api', script: patient }] });
    await seen(/api \| up/);
    database.die();
    await seen(/the database died/);
    expect(database.calls).toEqual(['revive']);
    expect(lines.filter((line) => /api \| up/.test(line))).toHaveLength(1);
  });

  it('starts the programs again when the database had to come back under another address', async () => {
    const database = new FakeDatabase();
    database.revive = async () => void (database.url = 'postgres://second');
    run({ database, children: [{ name: 'api', script: patient, env: () => ({ ...process.env, DATABASE_URL: database.url }) }] });
    await seen(/api \| up \d+ postgres:\/\/first/);
    database.die();
    await seen(/api \| up \d+ postgres:\/\/second/);
  });
});
