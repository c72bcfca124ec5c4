import type { InBoth } from '@bihuan/core';
import type { Check, Fine, Finding, Grade, Trouble } from './finding.js';

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
  private readonly findings: Finding[] = [];
  private readonly made = new Set<string>();
  private readonly left = new Set<string>();

  /** Settings in doubt: what reads one of them is left. */
  constructor(readonly isInDoubt: (setting: string) => boolean) {}

  /** A second page, which may be joined to this one later. */
  more(): Looks {
    return new Looks(this.isInDoubt);
  }

  /** Makes the checks, one after the other. True when none of them found a fault. A check that may not be made is left. */
  async make<Place>(checks: readonly Check<Place>[], place: Place, unlessBarred: (error: unknown) => void = raise): Promise<boolean> {
    let sound = true;
    for (const check of checks) {
      if (check.settings?.some(this.isInDoubt)) {
        this.leave([check]);
        continue;
      }
      try {
        const found = await check.look(place);
        this.add(check.name, found, check.well);
        sound &&= found.every(({ finding }) => finding !== 'fault');
      } catch (error) {
        unlessBarred(error);
        this.leave([check]);
      }
    }
    return sound;
  }

  add(check: string, found: readonly (Trouble | Fine)[], well?: InBoth): void {
    this.made.add(check);
    if (found.length === 0 && well) this.findings.push({ check, finding: 'ok', ...well });
    for (const { zh, en, ...one } of found) this.findings.push({ check, finding: one.finding, zh, en, ...(one.finding === 'ok' ? {} : { repair: one.repair }) });
  }

  /** Takes over what was found elsewhere. */
  join({ findings, made, left }: Looks): void {
    this.findings.push(...findings);
    for (const name of made) this.made.add(name);
    for (const name of left) this.left.add(name);
  }

  /** These would say nothing true now, unless they have spoken. */
  leave(checks: readonly Pick<Check<never>, 'name'>[]): void {
    for (const { name } of checks) this.left.add(name);
  }

  /** Whether a fault was found by one of these checks, or it was not made. */
  isUnsound(...checks: string[]): boolean {
    return checks.some((check) => !this.made.has(check)) || this.findings.some(({ check, finding }) => finding === 'fault' && checks.includes(check));
  }

  report(): Report {
    const found = (grade: Grade) => this.findings.some(({ finding }) => finding === grade);
    const unseen = [...this.left].filter((name) => !this.made.has(name));
    return { result: found('fault') ? 'fault' : found('warning') ? 'warning' : 'ok', findings: this.findings, unseen };
  }
}

function raise(error: unknown): never {
  throw error;
}
