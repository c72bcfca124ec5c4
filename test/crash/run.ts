import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { crashRun } from './crash-run';
import { chosen, withoutSafeguard } from './chosen';
import { faults } from './faults';
import { told } from './report';
import { summary } from './summary';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '9' },
    workers: { type: 'string', default: '2' },
    redis: { type: 'boolean', default: false },
    only: { type: 'string' },
    without: { type: 'string' },
    keep: { type: 'string' },
    summary: { type: 'boolean', default: false },
  },
});

if (values.summary) {
  process.stdout.write(`${summary(positionals)}\n`);
  process.exit(0);
}

const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const folder = resolve(values.keep ?? join('.crash', String(seed)));
if (existsSync(folder)) rmSync(folder, { recursive: true });
process.stdout.write(`seed ${seed}, kept in ${folder}\n`);
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interruption.abort());

const report = await crashRun({
  seed, folder, redis: values.redis, kills: Number(values.kills), workers: Number(values.workers), pauseMs: 250, longestMs: Number(values.minutes) * 60_000,
  faults: chosen(faults, values.only, values.redis), interrupted: interruption.signal,
  ...withoutSafeguard(values.without),
});
process.stdout.write(`${told(report, folder)}\n`);
process.exit(report.violations.length > 0 ? 1 : 0);
