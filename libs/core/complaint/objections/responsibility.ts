import { refuse, type Asker, type Refusal, type Settled, type Terms } from '../../loop/index.js';
import { matchesComplaint } from '../match.js';
import type { Complaint, ComplaintCommand } from '../standing.js';
import { planObjection } from './deadlines.js';

/** Where the procedure asks for a responsible person, nothing is rectified until somebody is named. */
export function nobodyNamed({ standing }: Complaint, _: Asker, { procedure }: Terms): Refusal | undefined {
  const asked = procedure.responsible?.some(({ when }) => matchesComplaint(when, standing)) ?? false;
  return asked && !standing.person ? refuse('person-missing') : undefined;
}

/** The responsible person works in the unit in charge. */
export function personNotOfUnit({ standing }: Complaint, { payload: { person } }: ComplaintCommand<'name'>, terms: Terms): Refusal | undefined {
  return notOfUnit(person, standing.unit, terms);
}

/** A plan names the responsible person too, if nobody has yet. */
export function planCannotBe(complaint: Complaint, command: ComplaintCommand<'plan'>, terms: Terms): Refusal | undefined {
  const { person } = command.payload;
  const unnamed = person === undefined ? nobodyNamed(complaint, command, terms) : notOfUnit(person, complaint.standing.unit, terms);
  return unnamed ?? planObjection(complaint, command, terms);
}

/** Plans made before persons were judged name nobody. */
export function settlePlan(_: Complaint, { payload: { person } }: ComplaintCommand<'plan'>): Settled {
  return person === undefined ? {} : { person };
}

/** Somebody is not an account in use of a unit. */
export function notOfUnit(person: string, unit: string | null, { directory: { people = {} } }: Terms): Refusal | undefined {
  const found = Object.hasOwn(people, person) ? people[person] : undefined;
  return found && !found.disabled && found.unit === unit ? undefined : refuse('person-not-of-unit', { unit: unit ?? '' });
}
