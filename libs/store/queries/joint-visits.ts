import type { ComplaintPayloads, Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { notAbout, visibleTo } from './complaint-rows.js';

/** A complaint that a joint visit served, with what its own history says of the visit. */
export interface VisitedComplaint {
  subject: string;
  number: string;
  state: string;
  /** In charge of it now. */
  unit: string | null;
  /** Account that recorded the visit. */
  actor: string;
  recordedAt: Instant;
  payload: ComplaintPayloads['visitJointly'];
  /** What was seen; null where it was erased. */
  seen: string | null;
}

const served = {
  name: 'joint-visit',
  text: `
    select s.id as subject, s.number, s.state, s.standing ->> 'unit' as unit, h.event ->> 'actor' as actor, h.at as "recordedAt", h.event -> 'payload' as payload,
      (select x.body from text x where x.district = h.district and x.subject = h.subject and x.seq = h.seq and x.name = 'seen') as seen
    from history h join subject s on s.district = h.district and s.id = h.subject
    where h.district = $1 and h.event -> 'payload' ->> 'visit' = $2 and h.event ->> 'action' = 'visitJointly' and ${visibleTo('$3')} and ${notAbout('$4')}
    order by s.number, h.seq`,
};

/** The complaints that a joint visit served, of those that may be seen; `unit` is whose eyes, left out for those who see everything. */
export async function visitedComplaints(
  pool: Pool,
  { district, visit, unit, unseen }: { district: string; visit: string; unit?: string; unseen: readonly string[] },
): Promise<VisitedComplaint[]> {
  return (await pool.query<VisitedComplaint>({ ...served, values: [district, visit, unit ?? null, unseen] })).rows;
}
