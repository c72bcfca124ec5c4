import type { InBoth } from '@bihuan/core';
import type { Check, Finding, Grade, Trouble } from './finding.js';

/** All that a look at an installation came to. */
export interface Report {
  /** The worst of the findings. */
  result: Grade;
  findings: Finding[];
  /** Checks that could not be made before something else is mended. */
  unseen: string[];
}

/** A report in the making. */
export class Looks {
  readonly findings: Finding[] = [];
  readonly unseen: string[] = [];

  /** Makes the checks, one after the other. True when none of them found a fault. */
  async make<Place>(checks: readonly Check<Place>[], place: Place): Promise<boolean> {
    let sound = true;
    for (const { name, well, look } of checks) {
      const troubles = await look(place);
      this.add(name, troubles, well);
      sound &&= troubles.every(({ finding }) => finding !== 'fault');
    }
    return sound;
  }

  add(check: string, troubles: readonly Trouble[], well: InBoth): void {
    if (troubles.length === 0) this.findings.push({ check, finding: 'ok', ...well });
    for (const { finding, zh, en, repair } of troubles) this.findings.push({ check, finding, zh, en, repair });
  }

  /** These would say nothing true now. */
  leave(checks: readonly Pick<Check<never>, 'name'>[]): void {
    this.unseen.push(...checks.map(({ name }) => name));
  }

  report(): Report {
    const found = (grade: Grade) => this.findings.some(({ finding }) => finding === grade);
    return { result: found('fault') ? 'fault' : found('warning') ? 'warning' : 'ok', findings: this.findings, unseen: this.unseen };
  }
}
