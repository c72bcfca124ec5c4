import type { Instant, Nuisance } from '@bihuan/core';
import type { Pool } from 'pg';

/** A complaint of which nobody knows yet where it is; outside every rule about places until somebody says. */
export interface UnresolvedPlace {
  subject: string;
  number: string;
  state: string;
  version: number;
  nuisances: readonly Nuisance[];
  receivedAt: Instant;
  address: string | null;
  subdistrict: string | null;
  source: string | null;
}

/** `resolved` of the fact finds them by its index; whether it still is so stands in the standing, which a correction changes. */
const unresolved = {
  name: 'unresolved-places',
  text: `
    select s.id as subject, s.number, s.state, s.version, s.standing -> 'nuisances' as nuisances, s.standing ->> 'receivedAt' as "receivedAt",
      place.address, place.subdistrict, place.source
    from (select distinct subject from complaint_fact where district = $1 and kind = 'complaint' and not resolved and subject > $2) as f
    join subject s on s.district = $1 and s.id = f.subject
    cross join lateral (
      select address, subdistrict, source from complaint_fact where district = $1 and subject = s.id order by version desc limit 1
    ) as place
    where s.standing ->> 'placed' = 'false' and s.state = any ($3) and not coalesce(s.standing ->> 'respondentUnit' = any ($4::text[]), false)
    order by s.id limit $5`,
};

/** Places still to be found, oldest entry first, of complaints in one of these states; `unseen` as in a worklist. */
export async function unresolvedPlaces(
  pool: Pool,
  { district, states, unseen = [], after, limit }: { district: string; states: readonly string[]; unseen?: readonly string[]; after?: string; limit: number },
): Promise<UnresolvedPlace[]> {
  const values = [district, after ?? '00000000-0000-0000-0000-000000000000', states, unseen, limit];
  return (await pool.query<UnresolvedPlace>({ ...unresolved, values })).rows;
}
