import type { Chance } from './chance';
import type { Stage } from './stage';

/** A program of the machine without which a fault cannot be struck; the run leaves it out and says so. */
export type Tool = 'redis' | 'libfaketime';

/** One way to do harm. It leaves the stage so that it heals by itself, or starts again what it killed. */
export interface Fault {
  readonly name: string;
  /** Rows of the fault matrix and tests that it belongs to: `F1`, `T4`. */
  readonly rows: readonly string[];
  /** Processes that it kills with SIGKILL each time it strikes; none unless told. */
  readonly kills?: number;
  readonly needs?: readonly Tool[];
  /** No worker can ring while it lasts: that time is nobody's lateness. */
  readonly silences?: true;
  /** Does the harm, waits out its time, and tells what was done. Must have happened when it resolves; rejects where it could not be done. */
  strike(stage: Stage, chance: Chance): Promise<string>;
}
