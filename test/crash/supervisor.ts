import { setTimeout as pause } from 'node:timers/promises';

import type { BuiltProcess } from '../support/built-process';
import type { Chance } from './chance';

/** Starts again whatever lies down, after a short while, as systemd or an orchestrator would. */
export class Supervisor {
  private over = false;

  constructor(
    private readonly programs: readonly BuiltProcess[],
    private readonly chance: Chance,
  ) {}

  /** Until it is told to end. */
  async work(): Promise<void> {
    while (!this.over) {
      for (const program of this.programs) if (!program.runs) program.start();
      await pause(this.chance.between(40, 160));
    }
  }

  end(): void {
    this.over = true;
  }
}
