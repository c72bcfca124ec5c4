import type { ClockName, Procedure } from '@bihuan/core';
import type { Remark } from '../fault.js';
import { senseless } from './sense.js';

/** Danger does not wait for the office to open: a clock with an amount for danger has no rung that does. */
export function dangerOn(name: ClockName, { clocks }: Procedure): Remark[] {
  const { amounts, rungs } = clocks[name];
  if (!amounts.some(({ when }) => when?.urgency?.includes('danger'))) return [];
  return rungs.flatMap(({ officeHours }, i) =>
    officeHours === true
      ? [senseless(['clocks', name, 'rungs', i, 'officeHours'], true, 'false', '这一时限也用于危险件，危险件不等上班，须为 false', 'this clock is for danger too, and danger does not wait for the office to open; allowed: false')]
      : [],
  );
}
