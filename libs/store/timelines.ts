import type { Instant, Subject } from '@bihuan/core';
import type { Pool } from 'pg';

import { rowIdOf } from './batch-complaints.js';
import { toInstantOrNull } from './instants.js';
import type { StoredEvent } from './journal/chain.js';
import { clocksOfSubject, subjectOf, type SubjectRow } from './journal/read-pages.js';
import type { Evidence, Place } from './page.js';
import { visibleTo } from './queries/complaint-rows.js';

/** Whose eyes: a unit sees only what is in its charge now, and where it assists or is consulted; a former handler or assistant does not. */
export type Sight = 'all' | { unit: string };

/** One version of the facts; `version` is the history line that made it. */
export interface FactVersion extends Place {
  version: number;
  openingKey: string;
  /** The id that a file gave it; null for what was not imported. */
  sourceId: string | null;
  respondent: string | null;
  source: string | null;
}

/** A history line with what was said and shown; an erased text is null. Which texts a reader may see is the caller's question. */
export interface TimelineEntry {
  event: StoredEvent;
  texts: Readonly<Record<string, string | null>>;
  evidence: readonly (Omit<Evidence, 'takenAt'> & { n: number; takenAt: Instant | null })[];
}

/** All that is known of one subject, but for its reporter. */
export interface Timeline {
  subject: Subject;
  openedAt: Instant;
  queryCode: string | null;
  facts: readonly FactVersion[];
  history: readonly TimelineEntry[];
}

const timeline = {
  name: 'timeline',
  text: `
    select s.district, s.id, s.kind, s.number, s.state, s.version, s.procedure, s.standing, s.opened_at,
      (${clocksOfSubject}) as clocks,
      (select f.query_code from complaint_fact f where f.district = s.district and f.subject = s.id and f.version = 1) as query_code,
      (select json_agg(json_build_object('version', f.version, 'openingKey', f.opening_key, 'address', f.address,
          'subdistrict', f.subdistrict, 'lat', f.lat, 'lon', f.lon, 'resolved', f.resolved, 'respondent', f.respondent,
          'source', f.source, 'sourceId', ${rowIdOf('f')}) order by f.version)
        from complaint_fact f where f.district = s.district and f.subject = s.id) as facts,
      (select json_agg(json_build_object('event', h.event,
          'texts', (select json_object_agg(x.name, x.body) from text x
            where x.district = h.district and x.subject = h.subject and x.seq = h.seq),
          'evidence', (select json_agg(json_build_object('n', e.n, 'kind', e.kind, 'name', e.name, 'reference', e.reference,
              'takenAt', e.taken_at) order by e.n) from evidence e
            where e.district = h.district and e.subject = h.subject and e.seq = h.seq)) order by h.seq)
        from history h where h.district = s.district and h.subject = s.id) as history
    from subject s
    where s.district = $1 and s.id = $3 and ${visibleTo('$2')}`,
};

interface TimelineRow extends SubjectRow {
  opened_at: Instant;
  query_code: string | null;
  facts: FactVersion[] | null;
  history: { event: StoredEvent; texts: TimelineEntry['texts'] | null; evidence: EvidenceJson[] | null }[] | null;
}

type EvidenceJson = TimelineEntry['evidence'][number];

/** Reads subjects whole, for the people who work on them. */
export class Timelines {
  constructor(private readonly pool: Pool) {}

  /** The subject with its clocks, facts and history; null when there is none, or none that may be seen. */
  async read(district: string, subject: string, sight: Sight): Promise<Timeline | null> {
    const unit = sight === 'all' ? null : sight.unit;
    const { rows } = await this.pool.query<TimelineRow>({ ...timeline, values: [district, unit, subject] });
    const [row] = rows;
    if (!row) return null;
    return {
      subject: subjectOf(row),
      openedAt: row.opened_at,
      queryCode: row.query_code,
      facts: row.facts ?? [],
      history: (row.history ?? []).map(({ event, texts, evidence }) => ({
        event,
        texts: texts ?? {},
        evidence: (evidence ?? []).map((piece) => ({ ...piece, takenAt: toInstantOrNull(piece.takenAt) })),
      })),
    };
  }
}
