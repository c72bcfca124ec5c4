import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { anyFreePort } from '@bihuan/platform';
import { testDatabase, type TestDatabase } from '../support/database';
import { filesBelow, textOf } from '../support/sources';
import { until } from '../support/until';

jest.setTimeout(300_000);

let database: TestDatabase;
let system: ChildProcess;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'bihuan-walk-'));

/** The commands of the README, with the address of this system. */
function walkThrough(): string {
  const [, block = ''] = /<!-- walk-through[^>]*-->\n```bash\n([\s\S]*?)```/.exec(textOf('README.md')) ?? [];
  expect(block).toContain('url=http://127.0.0.1:3000\n');
  return block.replace('url=http://127.0.0.1:3000', `url=${address}`);
}

beforeAll(async () => {
  database = await testDatabase();
  const port = await anyFreePort();
  address = `http://127.0.0.1:${port}`;
  const settings = { PATH: process.env.PATH, DATABASE_URL: database.url, PORT: String(port), BIHUAN_DATA: folder, BIHUAN_LOG: 'silent' };
  system = spawn(process.execPath, [join('dist', 'apps', 'cli', 'main.js'), 'start'], { env: settings, stdio: 'ignore' });
  await until('the system is ready', () => fetch(`${address}/health/ready`).then(({ ok }) => ok, () => false), 240_000); // the first start lives through the demo's past
});

afterAll(async () => {
  const ended = new Promise((resolve) => system.once('exit', resolve));
  system.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

it('the README walks a complaint from registration to closing, and every command of it is accepted', () => {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', walkThrough()], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const states = [...stdout.matchAll(/"state":"(discovered|assigned|rectified|revisited|closed)"/g)].map(([, state]) => state);
  expect(states.slice(0, 6)).toEqual(['discovered', 'assigned', 'assigned', 'rectified', 'revisited', 'closed']);
});

it('the README names every command that there is, and no other', () => {
  const [, section = ''] = textOf('README.md').split(/^## Commands$/m);
  const rows = (section.split(/^## /m)[0] ?? '').split('\n').flatMap((line) => /^\| ((?:`[a-z]+`(?:, )?)+) \|/.exec(line)?.[1] ?? []);
  const named = rows.flatMap((row) => [...row.matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
  const files = filesBelow(['apps/cli/commands'], '.ts').map((file) => basename(file, '.ts'));
  const there = files.filter((name) => !name.endsWith('.spec') && name !== 'index');
  expect([...named].sort()).toEqual(there.sort());
});

it('the README names every setting that the programs read, and no other', () => {
  const named = new Set([...textOf('README.md').matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].flatMap(([, names = '']) => [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name)));
  const read = new Set([...filesBelow(['libs/platform'], '.ts').map(textOf).join('\n').matchAll(/read\('([A-Z_]+)'/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual([...read].sort());
});
