import type { Directory, DirectoryPerson } from '../../loop/index.js';
import type { Role } from '../../words/roles.js';

/** Somebody who asks, in one role. */
export interface Person {
  by: Role;
  actor: string;
  actorUnit?: string;
}

/** The units of the district: the subdistrict has a squad below it; the one dissolved and the empty one can take nothing. */
export const directory: Directory = {
  units: Object.fromEntries(
    [
      unit('environment'), unit('housing'), unit('market'), unit('petitions', { activePeople: 0 }),
      unit('subdistrict'), unit('squad', { parent: 'subdistrict' }),
      unit('dissolved', { validTo: '2026-06-30', successor: 'market' }), unit('planned', { validFrom: '2027-01-01' }), unit('empty', { activePeople: 0 }),
    ].map((entry) => [entry.id, entry]),
  ),
  people: {
    hao: someone('environment'), hai: someone('environment'), former: { ...someone('environment'), disabled: true },
    he: someone('housing'), ma: someone('market'), si: someone('squad'), su: someone('subdistrict'), di: someone('dissolved'),
    chen: { unit: 'petitions', roles: ['clerk'], disabled: false },
  },
};

function someone(unit: string): DirectoryPerson {
  return { unit, roles: ['handler'], disabled: false };
}

function unit(id: string, more: Partial<Directory['units'][string]> = {}) {
  return { id, parent: null, validFrom: '2020-01-01', validTo: null, activePeople: 3, ...more };
}

/** The clerk, the coordinator and the others of the petition office. */
export const clerk: Person = { by: 'clerk', actor: 'chen', actorUnit: 'petitions' };
export const coordinator: Person = { by: 'coordinator', actor: 'xu', actorUnit: 'petitions' };
export const verifier: Person = { by: 'verifier', actor: 'wei', actorUnit: 'petitions' };
export const supervisor: Person = { by: 'supervisor', actor: 'du', actorUnit: 'petitions' };
export const leader: Person = { by: 'leader', actor: 'ling', actorUnit: 'petitions' };
export const complainant: Person = { by: 'complainant', actor: 'complainant' };
export const system: Person = { by: 'system', actor: 'problem:1' };
/** The handler of the unit that has the complaint in most specs. */
export const handler: Person = { by: 'handler', actor: 'hao', actorUnit: 'environment' };
export const otherHandler: Person = { by: 'handler', actor: 'he', actorUnit: 'housing' };
export const thirdHandler: Person = { by: 'handler', actor: 'ma', actorUnit: 'market' };

/** The same person in another role. */
export function as(by: Role, { actor, actorUnit }: Person): Person {
  return { by, actor, actorUnit };
}
