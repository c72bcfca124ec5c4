import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { crashRun, type CrashPlan } from './crash-run';
import { chosen, leftOut, withoutSafeguard } from './chosen';
import { faults } from './faults';
import { told } from './report';
import { runFolder } from './run-folder';
import { summary } from './summary';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string' },
    morning: { type: 'string', default: '400' },
    minutes: { type: 'string', default: '15' },
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

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interruption.abort());

const plan = orMessage((): CrashPlan => {
  const seed = whole('seed', values.seed ?? String(Math.floor(Math.random() * 1_000_000)));
  return {
    seed, redis: values.redis, kills: whole('kills', values.kills), workers: whole('workers', values.workers), longestMs: whole('minutes', values.minutes) * 60_000, pauseMs: 250, morning: whole('morning', values.morning),
    folder: runFolder(values.keep ?? join('.crash', String(seed))), faults: chosen(faults, values.only, values.redis), interrupted: interruption.signal,
    ...withoutSafeguard(values.without),
  };
});
process.stdout.write(`seed ${plan.seed}, kept in ${plan.folder}\n`);
const missing = faults.filter((fault) => leftOut(fault, values.redis));
if (missing.length > 0) process.stdout.write(`left out     ${missing.map(({ name, needs = [] }) => `${name} (wants ${needs.join(' and ')})`).join(', ')}\n`);
const report = await crashRun(plan);
process.stdout.write(`${told(report, plan.folder)}\n`);
process.exit(report.violations.length > 0 ? 1 : 0);

function whole(name: string, written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new Error(`--${name} wants a whole number, not ${written}`);
  return Number(written);
}

/** What cannot be done as it was asked is said in a line. */
function orMessage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
