import { isWithin, type Directory, type Holder } from '@bihuan/core';
import { sightOf } from '@bihuan/desk';
import type { Contacts } from '@bihuan/store';

/**
 * Whom a notice reaches by mail: a unit at its own address or, where it has none, its active people who see complaints at
 * all; a role those who have it; an account that person. Never somebody of the unit complained about or of one below it, and never the
 * complainant, whose contact is sealed.
 */
export function recipientsOf(addressee: Holder, respondentUnit: string | null, { people, units }: Contacts, directory: Directory): Holder[] {
  const [sort, code = ''] = addressee.split(/:(.*)/s);
  const reached = people.filter(({ email, unit, roles }) => email !== null && sightOf({ roles, unit }) !== null && mayBeTold(unit, respondentUnit, directory));
  if (sort === 'unit') {
    if (!mayBeTold(code, respondentUnit, directory)) return [];
    if (units.get(code)?.email) return [`unit:${code}`];
    return reached.filter(({ unit }) => unit === code).map(({ id }) => `account:${id}`);
  }
  if (sort === 'role') return reached.filter(({ roles }) => roles.some((role) => role === code)).map(({ id }) => `account:${id}`);
  return sort === 'account' ? reached.filter(({ id }) => id === code).map(({ id }) => `account:${id}`) : [];
}

/** The rule of sight, for whoever belongs to a unit. */
export function mayBeTold(unit: string | null, respondentUnit: string | null, directory: Directory): boolean {
  return !isWithin(directory, unit, respondentUnit);
}
