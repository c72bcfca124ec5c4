import { join } from 'node:path';

import type { BuiltProcess } from '../../support/built-process';
import { until } from '../../support/until';

const arm = join(process.cwd(), 'test', 'crash', 'failpoints', 'arm.mjs');

/** Starts a program that kills itself when it passes a point for the first time. */
export function startArmed(program: BuiltProcess, point: string, more: Readonly<Record<string, string>> = {}): void {
  program.start({ NODE_OPTIONS: `--import ${arm}`, BIHUAN_FAILPOINT: `${point}:kill`, ...more });
}

/** Waits until it has passed the point, and fails where it ended otherwise. */
export async function killedAt(program: BuiltProcess, point: string): Promise<void> {
  const said = `failpoint ${point}: kill`;
  await until(`a ${program.app} that is killed at ${point}`, () => !program.runs, 40_000);
  if (!program.said.includes(said)) throw new Error(`the ${program.app} ended before ${point}: ${program.said.slice(-2_000)}`);
}
