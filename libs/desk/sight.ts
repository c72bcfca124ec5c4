import { isWithin, type Directory, type Holder, type Role } from '@bihuan/core';
import type { ComplaintAccess, Sight } from '@bihuan/store';
import type { Asking } from './requests.js';
import type { Person } from './sessions.js';

const ofThePetitionOffice: readonly Role[] = ['clerk', 'coordinator', 'verifier', 'supervisor', 'leader', 'auditor'];
const dealsWithTheReporter: readonly Role[] = ['clerk', 'coordinator', 'verifier', 'supervisor'];

/** What a person may see of the complaints of his district: all, those that his unit has or stands beside, or none (an administrator). */
export function sightOf({ roles, unit }: Pick<Person, 'roles' | 'unit'>): Sight | null {
  if (roles.some((role) => ofThePetitionOffice.includes(role))) return 'all';
  return roles.includes('handler') && unit !== null ? { unit } : null;
}

/** Whether a person may know that this complaint exists. Staff of the unit complained about, or of one below it, lose sight of it. */
export function maySee(person: Pick<Person, 'roles' | 'unit'>, { unit, beside, respondentUnit }: Omit<ComplaintAccess, 'id' | 'performed'>, directory: Directory): boolean {
  const sight = sightOf(person);
  if (sight === null || isWithin(directory, person.unit, respondentUnit)) return false;
  return sight === 'all' || sight.unit === unit || beside.includes(sight.unit);
}

/** Whether a person deals with complainants, and may see them masked, or unmasked for a purpose. Who also handles complaints never does. */
export function mayKnowReporter({ roles }: Pick<Person, 'roles'>): boolean {
  return !roles.includes('handler') && roles.some((role) => dealsWithTheReporter.includes(role));
}

/** Everything a person answers for: his roles, his unit, himself, and whom he stands in for today. */
export function holdersOf({ roles, unit, account, standsInFor = [] }: Person): Holder[] {
  return [...roles.map((role) => `role:${role}`), ...(unit === null ? [] : [`unit:${unit}`]), ...[account, ...standsInFor].map((one) => `account:${one}`)];
}

/** The person as the desk wants to know who asks. */
export function askingOf({ account, roles, unit }: Person): Asking {
  return { account, roles, ...(unit === null ? {} : { unit }) };
}
