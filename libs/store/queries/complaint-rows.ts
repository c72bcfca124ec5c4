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

/** The columns of `ComplaintRow`, of a subject `s` with `besides(s)`, at the instant of a parameter. */
export const complaintColumns = (now: string) => `
  s.id as subject, s.number, s.state, coalesce(s.standing -> 'nuisances', '[]') as nuisances, place.address,
  owed.name as clock, owed.holder, owed.due_at as "dueAt", coalesce(s.due < ${now}, false) as overdue`;

/** What stands beside a subject `s`: its newest place, and the clock that is owed next, a paused one only where none runs. */
export const besides = `
  left join lateral (
    select f.address, f.lat, f.lon from complaint_fact f where f.district = s.district and f.subject = s.id order by f.version desc limit 1
  ) as place on true
  left join lateral (
    select c.name, c.holder, c.due_at from clock c
    where c.district = s.district and c.subject = s.id and c.state in ('running', 'paused') order by c.state = 'paused', c.due_at, c.name limit 1
  ) as owed on true`;

/** True unless a subject `s` is about one of these units. */
export const notAbout = (units: string) => `not coalesce(s.standing ->> 'respondentUnit' = any (${units}::text[]), false)`;
