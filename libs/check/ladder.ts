import type { Rung, Terms, Unit } from '@bihuan/core';

import type { RungAsked } from './calendar/opinions.js';
import type { Dossier } from './dossiers.js';
import type { Ground } from './ground.js';

/** The rungs of a clock, as the stored procedure names them under which its subject stood then. */
export class Ladder {
  constructor(private readonly rungs: readonly Rung[]) {}

  /** The rung with a number; past the end the last one, if it repeats. */
  rungAt(no: number): Rung | undefined {
    const last = this.rungs[this.rungs.length - 1];
    return no < this.rungs.length ? this.rungs[no] : last?.every && last;
  }

  /** What is to be worked out of the instant of a rung; `exact` is false where earlier repeats or a star may have moved it later. */
  asked(due: string, no: number, { danger, starred }: { danger: boolean; starred: boolean }): (RungAsked & { exact: boolean }) | undefined {
    const rung = this.rungAt(no);
    if (!rung) return undefined;
    const { at, every, everyStarred, officeHours = false } = rung;
    const repeats = Math.max(0, no - this.rungs.length + 1);
    const amount = at === 'due' ? { amount: 0, unit: 'minute' as Unit } : 'before' in at ? { ...at.before, amount: -at.before.amount } : at.after;
    const distance = repeats === 0 || !every ? { amount: 0, unit: 'minute' as Unit } : every;
    const exact = (repeats === 0 || (!officeHours && !(starred && everyStarred))) && !(officeHours && danger);
    // Where it may have been counted in other steps, not even all of them are certain: the rung itself is what it is never before.
    const times = exact ? repeats : 0;
    return { due, amount: amount.amount, unit: amount.unit, distance: distance.amount * times, distanceUnit: distance.unit, office: officeHours && !danger, exact };
  }
}

/** The ladder by which a clock of a subject rings. */
export function ladderOf({ kind, procedure }: Pick<Dossier, 'kind' | 'procedure'>, clock: string, { kinds, procedures }: Ground): Ladder {
  const rules = procedures.get(procedure);
  // A table looks its rule up in the procedure alone.
  return new Ladder((rules && kinds[kind]?.rule({ procedure: rules } as Terms, clock)?.rungs) ?? []);
}
