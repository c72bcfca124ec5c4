import { adding, type Holder } from '../loop/index.js';
import type { Happens } from './effects.js';
import type { BesideLead, ComplaintEvent, ComplaintStanding } from './standing.js';

type Change = Partial<ComplaintStanding>;

/** Units beside the lead (协办、会商) as they stand now; histories from before there were any say nothing of them. */
export function besideOf({ beside }: ComplaintStanding): readonly BesideLead[] {
  return beside ?? [];
}

/** Whether a unit assists or is consulted, answered or not. */
export function isBeside(standing: ComplaintStanding, unit: string | undefined, as?: BesideLead['as']): boolean {
  return besideOf(standing).some((one) => one.unit === unit && (as === undefined || one.as === as));
}

/** Units whose answer is still awaited, each once. */
export function awaited(standing: ComplaintStanding, as?: BesideLead['as']): readonly string[] {
  const open = besideOf(standing).filter((one) => !one.answered && (as === undefined || one.as === as));
  return [...new Set(open.map(({ unit }) => unit))];
}

export const assisted = (standing: ComplaintStanding, { payload }: ComplaintEvent<'assist'>): Change => asked(standing, payload.unit, 'assist');
export const consulted = (standing: ComplaintStanding, { payload }: ComplaintEvent<'consult'>): Change => asked(standing, payload.unit, 'consult');

/** One answer of a unit is its answer to whatever it was asked. */
export function contributed(standing: ComplaintStanding, { actorUnit }: ComplaintEvent<'contribute'>): Change {
  return { beside: besideOf(standing).map((one) => (one.unit === actorUnit ? { ...one, answered: true } : one)) };
}

export function released(standing: ComplaintStanding, { payload }: ComplaintEvent<'release'>): Change {
  return without(standing, payload.unit);
}

/** A joint visit is an arrival, and the answer of those assistants for whom it was recorded. */
export function visitedJointly(standing: ComplaintStanding, event: ComplaintEvent<'visitJointly'>): Change {
  const there = (one: BesideLead) => one.as === 'assist' && answeredBy(event).includes(one.unit);
  return { arrived: true, ...(standing.beside ? { beside: standing.beside.map((one) => (there(one) ? { ...one, answered: true } : one)) } : {}) };
}

/** Histories from before this was settled say only who was there. */
function answeredBy({ payload, settled: { answers } }: ComplaintEvent<'visitJointly'>): readonly string[] {
  return Array.isArray(answers) ? answers : payload.units;
}

/** Whoever gets the lead does not stand beside it any more. */
export function without({ beside }: ComplaintStanding, unit: string): Change {
  return beside ? { beside: beside.filter((one) => one.unit !== unit) } : {};
}

/** Nobody stands beside the lead any more: a new round, or the complaint has left this office. */
export function nobodyBeside({ beside }: ComplaintStanding): Change {
  return beside ? { beside: [] } : {};
}

/** The rectification says what the consultations were for. */
export function noLongerConsulted({ beside }: ComplaintStanding): Change {
  return beside ? { beside: beside.filter(({ as }) => as !== 'consult') } : {};
}

function asked(standing: ComplaintStanding, unit: string, as: BesideLead['as']): Change {
  const others = besideOf(standing).filter((one) => one.unit !== unit || one.as !== as);
  return { beside: [...others, { unit, as, answered: false }], handlers: adding(standing.handlers, unit) };
}

// -- their clocks, and who owes and is told --------------------------------------------------------------------------

type NamesUnit = 'assist' | 'consult' | 'release' | 'assign' | 'reassign';
const unitOf = ({ event }: Happens<NamesUnit>): string => event.payload.unit;

export const itsAssist = (happening: Happens<NamesUnit>): string => `assist-${unitOf(happening)}`;
export const itsConsult = (happening: Happens<NamesUnit>): string => `consult-${unitOf(happening)}`;
export const thatUnit = (happening: Happens<NamesUnit>): Holder => `unit:${unitOf(happening)}`;
export const those = (happening: Happens<NamesUnit>): readonly Holder[] => [thatUnit(happening)];

/** Both clocks of the unit that answers. */
export const whatItWasAsked = ({ event }: Happens<'contribute'>): readonly string[] => [`assist-${event.actorUnit}`, `consult-${event.actorUnit}`];

/** The clocks of the assistants whose answer the visit is. */
export const assistantsThere = ({ event }: Happens<'visitJointly'>): readonly string[] => answeredBy(event).map((unit) => `assist-${unit}`);
/** The units beside the lead of which somebody says that they were there; others do not see the complaint. */
export const thoseNamedThere = ({ event, after }: Happens<'visitJointly'>): readonly Holder[] =>
  event.payload.units.filter((unit) => isBeside(after.standing, unit)).map((unit): Holder => `unit:${unit}`);

/** Whoever still owed an answer when this happened. */
export const stillAsked = ({ before }: Happens): readonly Holder[] => (before ? awaited(before.standing).map((unit) => `unit:${unit}`) : []);
