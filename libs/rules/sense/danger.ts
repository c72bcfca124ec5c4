import type { ClockName, Procedure } from '@bihuan/core';
import type { Remark } from '../fault.js';
import { senseless } from './sense.js';

/** Danger does not wait for the office to open: on a clock that only the urgent and the dangerous have, no rung does. On the others the kernel lets danger pass by itself. */
export function dangerOn(name: ClockName, { clocks }: Procedure): Remark[] {
  const { amounts = [], rungs = [] } = clocks[name] ?? {};
  if (amounts.length === 0 || !amounts.every(({ when }) => when?.urgency?.includes('danger'))) return [];
  return rungs.flatMap(({ officeHours }, i) =>
    officeHours === true
      ? [senseless(['clocks', name, 'rungs', i, 'officeHours'], true, 'false', '这一时限只用于紧急件和危险件，危险件不等上班，须为 false', 'only what is urgent or dangerous has this clock, and danger does not wait for the office to open; allowed: false')]
      : [],
  );
}
