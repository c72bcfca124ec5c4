import { isWorkingDay, toInstant, type Instant } from '@bihuan/core';
import type { Office } from '@bihuan/desk';

import { castOf, type Cast } from './cast';
import type { Inflow } from './inflow';
import type { District } from './open-office';
import { Tally } from './tally';
import { unmergesSome, workday } from './workday';

/** A district and what comes in there; none comes in where complaints are only transferred. */
export interface Place {
  district: District;
  inflow?: Inflow;
  /** Working days over which it comes in. */
  over: number;
}

/** From which local day on, for how many days. */
export interface Span {
  first: string;
  days: number;
}

interface Shift {
  at: Instant;
  cast: Cast;
  place: Place;
  evening: boolean;
}

/** Lets the people of an office work day by day on a moved clock; between their hours every rung rings at its own instant. */
export async function halfYear(office: Office, places: readonly Place[], span: Span): Promise<Tally> {
  const tally = new Tally();
  const shifts: Shift[] = [];
  for (const place of places) {
    await office.rulebook.know(place.district.code);
    shifts.push(...shiftsOf(office, await castOf(office, place.district), place, span));
  }
  for (const { at, cast, place, evening } of shifts.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    await forwardTo(office, at);
    if (!evening && place.inflow) await place.inflow.bring(office, place.district.code, Math.ceil(place.inflow.size / place.over));
    await workday(office, cast, tally, evening);
    if (!evening) await unmergesSome(office, cast, tally);
  }
  return tally;
}

/** Moves time on the real engine; whatever falls due on the way rings. */
export async function forwardTo({ time, forwarding }: Office, at: Instant): Promise<void> {
  // A long morning's work may have lasted longer than the time to the next.
  if (at <= (await time.now())) return;
  for await (const _ of forwarding.forward({ to: at }));
}

/** Ten in the morning of every working day; verifiers also call on Tuesday and Thursday evenings. */
function shiftsOf(office: Office, cast: Cast, place: Place, { first, days }: Span): Shift[] {
  const { zone, code } = place.district;
  const known = office.rulebook.calendar(code);
  return Array.from({ length: days }, (_, n) => new Date(Date.parse(`${first}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10))
    .filter((day) => isWorkingDay(known, day).working)
    .flatMap((day) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const evening = weekday === 2 || weekday === 4;
      const shift = (time: string, isEvening: boolean): Shift => ({ at: toInstant(zone, day, time), cast, place, evening: isEvening });
      return [shift('10:00', false), ...(evening ? [shift('18:30', true)] : [])];
    });
}
