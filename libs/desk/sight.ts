import { isWithin, type Directory, type Holder, type Role } from '@bihuan/core';
import type { ComplaintAccess, Sight } from '@bihuan/store';
import type { Asking } from './requests.js';
import type { Person } from './sessions.js';

const ofThePetitionOffice: readonly Role[] = ['clerk', 'coordinator', 'verifier', 'supervisor', 'leader', 'auditor'];
const dealsWithTheReporter: readonly Role[] = ['clerk', 'coordinator', 'verifier', 'supervisor'];

/** What a person may see of the complaints of his district: all, those of his unit, or none (an administrator). */
export function sightOf({ roles, unit }: Person): Sight | null {
  if (roles.some((role) => ofThePetitionOffice.includes(role))) return 'all';
  return roles.includes('handler') && unit !== null ? { unit } : null;
}

/** Whether a person may know that this complaint exists. Staff of the unit complained about, or of one below it, lose sight of it. */
export function maySee(person: Person, { unit, respondentUnit }: Pick<ComplaintAccess, 'unit' | 'respondentUnit'>, directory: Directory): boolean {
  const sight = sightOf(person);
  if (sight === null || isWithin(directory, person.unit, respondentUnit)) return false;
  return sight === 'all' || sight.unit === unit;
}

/** Whether a person deals with complainants, and may see them masked, or unmasked for a purpose. Who also handles complaints never does. */
export function mayKnowReporter({ roles }: Person): boolean {
  return !roles.includes('handler') && roles.some((role) => dealsWithTheReporter.includes(role));
}

/** Everything a person answers for: his roles, his unit, himself. */
export function holdersOf({ roles, unit, account }: Person): Holder[] {
  return [...roles.map((role) => `role:${role}`), ...(unit === null ? [] : [`unit:${unit}`]), `account:${account}`];
}

/** The person as the desk wants to know who asks. */
export function askingOf({ account, roles, unit }: Person): Asking {
  return { account, roles, ...(unit === null ? {} : { unit }) };
}
