import type { Holder, Instant, Nuisance } from '@bihuan/core';

/** What every list shows of a complaint: its state, what is owed next and by whom. */
export interface ComplaintRow {
  subject: string;
  number: string;
  state: string;
  nuisances: readonly Nuisance[];
  address: string | null;
  /** The clock that is owed next; null when none is. */
  clock: string | null;
  holder: Holder | null;
  dueAt: Instant | null;
  /** A clock that runs is past due. */
  overdue: boolean;
}

/** The columns of `ComplaintRow`: of a subject `s` beside its `place` and what is `owed`, at the instant of a parameter. */
export const complaintColumns = (now: string) => `${standingColumns(now)}, place.address`;

/** The same of a subject whose place is known otherwise. */
export const standingColumns = (now: string) => `
  s.id as subject, s.number, s.state, coalesce(s.standing -> 'nuisances', '[]') as nuisances,
  owed.name as clock, owed.holder, owed.due_at as "dueAt", coalesce(s.due < ${now}, false) as overdue`;

/** The newest place of each of these subjects of district `$1`: by one walk over the index and not row by row, as what came in together lies side by side. */
export const placesOf = (subjects: string) => `
  select distinct on (f.subject) f.subject, f.address, f.lat, f.lon from complaint_fact f
  where f.district = $1 and f.subject = any (array(${subjects})) order by f.subject, f.version desc`;

/** As `placesOf`: the clock that is owed next, a paused one only where none runs. */
export const owedOf = (subjects: string) => `
  select distinct on (c.subject) c.subject, c.name, c.holder, c.due_at from clock c
  where c.district = $1 and c.subject = any (array(${subjects})) and c.state in ('running', 'paused')
  order by c.subject, c.state = 'paused', c.due_at, c.name`;

/** True for what a unit may see of the subjects `s`: what it has, and where it stands beside the unit that has it; for everything where the parameter is null. */
export const visibleTo = (unit: string) =>
  `(${unit}::text is null or s.standing ->> 'unit' = ${unit} or s.standing -> 'beside' @> jsonb_build_array(jsonb_build_object('unit', ${unit}::text)))`;

/** True unless a subject `s`, or what names the unit it is about, is about one of these units. */
export const notAbout = (units: string, respondentUnit = `s.standing ->> 'respondentUnit'`) => `not coalesce(${respondentUnit} = any (${units}::text[]), false)`;
