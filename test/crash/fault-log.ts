import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** One time that a fault struck. */
export interface Struck {
  /** Real time in milliseconds, and how long it lasted. */
  at: number;
  ms: number;
  fault: string;
  rows: readonly string[];
  /** What was done; or why it could not be. */
  what: string;
  done: boolean;
}

/** Every fault of a run, on the disk as it ends. */
export class FaultLog {
  readonly all: Struck[] = [];

  constructor(private readonly folder: string) {}

  keep(struck: Struck): void {
    this.all.push(struck);
    appendFileSync(join(this.folder, 'faults.jsonl'), `${JSON.stringify(struck)}\n`);
  }

  get done(): Struck[] {
    return this.all.filter(({ done }) => done);
  }
}
