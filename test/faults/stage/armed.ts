import { armed } from '../../crash/failpoints/armed';
import type { BuiltProcess } from '../../support/built-process';
import { until } from '../../support/until';

/** Starts a program that kills itself when it passes a point for the first time. */
export function startArmed(program: BuiltProcess, point: string, more: Readonly<Record<string, string>> = {}): void {
  program.start({ ...armed(`${point}:kill`), ...more });
}

/** Waits until it has passed the point, and fails where it ended otherwise. */
export async function killedAt(program: BuiltProcess, point: string): Promise<void> {
  const said = `failpoint ${point}: kill`;
  await until(`a ${program.app} that is killed at ${point}`, () => !program.runs, 40_000);
  if (!program.said.includes(said)) throw new Error(`the ${program.app} ended before ${point}: ${program.said.slice(-2_000)}`);
}
