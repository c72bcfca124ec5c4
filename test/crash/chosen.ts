import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { faketimeLibrary } from '../support/need';
import type { CrashPlan } from './crash-run';
import type { Fault } from './fault';

/** The faults of a run: those that were named by row or name, or all; without those that want what is not there. */
export function chosen(faults: readonly Fault[], only: string | undefined, redis: boolean): readonly Fault[] {
  const names = only?.split(',');
  const known = faults.flatMap(({ name, rows }) => [name, ...rows]);
  const unknown = names?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`no such fault: ${unknown.join(', ')}; there are ${[...new Set(known)].join(', ')}`);
  return faults
    .filter((fault) => !leftOut(fault, redis))
    .filter(({ name, rows }) => !names || [name, ...rows].some((one) => names.includes(one)));
}

/** Whether a fault wants what is not there. */
export function leftOut({ needs = [] }: Fault, redis: boolean): boolean {
  return (needs.includes('redis') && !redis) || (needs.includes('libfaketime') && faketimeLibrary() === undefined);
}

/** What is taken out of the built programs, by patching them as they start; the receiver's key is the receiver's own. */
export function withoutSafeguard(name: string | undefined): Pick<CrashPlan, 'without' | 'settings' | 'tellsRepetitions'> {
  if (name === undefined) return {};
  if (name === 'receiver-key') return { without: name, tellsRepetitions: false };
  const folder = join('test', 'crash', 'safeguards');
  const file = resolve(folder, `${name}.mjs`);
  if (!existsSync(file)) {
    const there = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.mjs')).map((one) => one.slice(0, -4)) : [];
    throw new Error(`no such safeguard: ${name}; there are ${['receiver-key', ...there].join(', ')}`);
  }
  return { without: name, settings: { NODE_OPTIONS: `--import ${pathToFileURL(file).href}` } };
}
