import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Cruise {
  modules: { source: string; dependencies: { module: string; resolved: string }[] }[];
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
}

jest.setTimeout(180_000);

const root = process.cwd();

/** Walls and what stands inside them, as dependency-cruiser sees them from a folder. */
function cruise(folder: string): Cruise {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Cruise;
}

describe('the walls between the rooms', () => {
  const seen = cruise(root);

  it('stand: no file enters a room that is closed to it', () => {
    expect(seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  // On a compiler that it does not know the tool reports nothing at all, and no violation either.
  it('are looked at with open eyes, the short names of the libraries among them', () => {
    expect(seen.summary.totalCruised).toBeGreaterThan(80);
    const entered = seen.modules.flatMap(({ dependencies }) => dependencies).filter(({ module }) => module === '@bihuan/core');
    expect(entered.length).toBeGreaterThan(10);
    expect(new Set(entered.map(({ resolved }) => resolved))).toEqual(new Set(['libs/core/index.ts']));
  });
});

/** Rule, and the file and line that break it. */
const plants = [
  ['core-is-pure', 'libs/core/words/planted.ts', "import { hostname } from 'node:os';\nexport const planted = hostname;"],
  ['core-is-pure', 'libs/core/loop/planted.ts', "import { v4 } from 'uuid';\nexport const planted = v4;"],
  ['core-keeps-to-its-own', 'libs/core/procedure/planted.ts', "import { Journal } from '@bihuan/store';\nexport const planted = Journal;"],
  ['store-keeps-to-its-own', 'libs/store/planted.ts', "import type { Desk } from '@bihuan/desk';\nexport type Planted = Desk;"],
  ['contract-keeps-to-its-own', 'libs/contract/planted.ts', "import { Journal } from '@bihuan/store';\nexport const planted = Journal;"],
  ['platform-keeps-to-its-own', 'libs/platform/planted.ts', "import { refuse } from '@bihuan/core';\nexport const planted = refuse;"],
  ['store-by-its-door', 'libs/desk/planted-door.ts', "import { Journal } from '../store/journal/journal.js';\nexport const planted = Journal;"],
  ['core-by-its-door', 'apps/api/planted-door.ts', "import { decide } from '../../libs/core/loop/decide.js';\nexport const planted = decide;"],
  ['apps-are-strangers', 'apps/planted/main.ts', "import '../api/main.js';"],
  ['apps-enter-rooms', 'apps/planted/tests.ts', "import '../../test/planted.js';"],
  ['queue-stays-with-the-alarm', 'apps/api/planted-queue.ts', "import { Queue } from 'bullmq';\nexport const planted = Queue;"],
  ['typeorm-stays-in-the-store', 'libs/desk/planted-rows.ts', "import type { DataSource } from 'typeorm';\nexport type Planted = DataSource;"],
  ['sql-stays-in-the-store', 'apps/api/planted-sql.ts', "import pg from 'pg';\nexport const planted = pg;"],
  ['yaml-stays-with-the-rules', 'apps/api/planted-yaml.ts', "import { parse } from 'yaml';\nexport const planted = parse;"],
  ['mail-stays-with-the-post', 'apps/worker/planted-mail.ts', "import { createTransport } from 'nodemailer';\nexport const planted = createTransport;"],
  ['mustache-stays-with-words', 'apps/api/planted-words.ts', "import Mustache from 'mustache';\nexport const planted = Mustache;"],
  ['shipped-code-uses-shipped-packages', 'libs/rules/planted.ts', "import fc from 'fast-check';\nexport const planted = fc;"],
  ['specs-stay-specs', 'libs/core/complaint/planted.ts', "import * as testing from './testing/index.js';\nexport const planted = testing;"],
  ['everything-resolves', 'libs/desk/planted-nowhere.ts', "import { nothing } from './nowhere.js';\nexport const planted = nothing;"],
  ['no-cycle', 'libs/desk/planted-one.ts', "import { two } from './planted-two.js';\nexport const one = () => two;"],
] as const;

describe('a wall that is broken', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'bihuan-walls-'));
  const broken = new Map<string, string[]>();

  beforeAll(() => {
    for (const name of ['apps', 'libs', 'test', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(scratch, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
    plant('test/planted.ts', 'export {};');
    plant('libs/desk/planted-two.ts', "import { one } from './planted-one.js';\nexport const two = () => one;");
    for (const [, file, text] of plants) plant(file, text);
    for (const { rule, from } of cruise(scratch).summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it.each(plants)('is seen: %s, broken in %s', (rule, file) => {
    expect(broken.get(file) ?? []).toContain(rule);
  });

  it('is seen nowhere else than where it was broken', () => {
    expect([...broken.keys()].filter((file) => !file.includes('planted'))).toEqual([]);
  });

  function plant(file: string, text: string): void {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    appendFileSync(join(scratch, file), `${text}\n`);
  }
});
