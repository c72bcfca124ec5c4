import type { StaffRole } from '@bihuan/core';
import type { Accounts, Asking, Office, Person } from '@bihuan/desk';

import type { District } from './open-office';

/** Units of a district, and how many people work in each. */
const units = [
  { id: 'petitions', zh: '信访办', en: 'Petition office' },
  { id: 'environment', zh: '生态环境局', en: 'Environment bureau' },
  { id: 'housing', zh: '住建委', en: 'Housing bureau' },
  { id: 'market', zh: '市场监管局', en: 'Market bureau' },
  { id: 'enforcement', zh: '城管执法局', en: 'City enforcement' },
  { id: 'subdistrict', zh: '南市街道', en: 'Subdistrict' },
  { id: 'squad', zh: '南市街道综合执法队', en: 'Squad of the subdistrict', parent: 'subdistrict' },
] as const;
export type Unit = (typeof units)[number]['id'];
export const handlingUnits = units.map(({ id }) => id).filter((id) => id !== 'petitions');

const atTheOffice: readonly [StaffRole, number][] = [['clerk', 2], ['coordinator', 1], ['verifier', 2], ['supervisor', 1], ['leader', 1]];

/** Everybody who works in one district. */
export interface Cast {
  district: District;
  people: readonly Person[];
}

/** Gives a district its units and people. */
export async function castOf({ accounts }: Office, district: District): Promise<Cast> {
  for (const { id, zh, en, ...more } of units) {
    await accounts.addUnit({ district: district.code, id, zh, en, parent: 'parent' in more ? more.parent : null, validFrom: '2020-01-01', validTo: null });
  }
  const people: Person[] = [];
  for (const [role, count] of atTheOffice) for (let n = 1; n <= count; n += 1) people.push(await hired(accounts, district, role, 'petitions', n));
  for (const unit of handlingUnits) for (let n = 1; n <= 2; n += 1) people.push(await hired(accounts, district, 'handler', unit, n));
  return { district, people };
}

/** The person of a role (and unit) to whom a complaint falls: always the same one. */
export function whose({ people }: Cast, number: string, role: StaffRole, unit?: string | null): Person {
  const those = people.filter(({ roles, unit: of }) => roles.includes(role) && (role !== 'handler' || of === unit));
  const found = those[[...number].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % those.length];
  if (!found) throw new Error(`nobody is ${role} of ${unit}`);
  return found;
}

/** Whoever complained, by the link in the message. */
export const complainant: Asking = { account: 'complainant', roles: ['complainant'] };

async function hired(accounts: Accounts, { code, prefix }: District, role: StaffRole, unit: string, n: number): Promise<Person> {
  const name = `${prefix.toLowerCase()}-${unit}-${role}-${n}`;
  const made = await accounts.add(code, { login: name, password: 'not used here', name, roles: [role], unit });
  if (!('id' in made)) throw new Error(`${name}: ${made.refused}`);
  return { district: code, account: made.id, name, roles: [role], unit };
}
