import type { Clock, Event, Instant, Kind, Subject } from '@bihuan/core';
import type { Pool } from 'pg';

import { toInstant, toInstantOrNull } from '../instants.js';
import { Columns } from './columns.js';

/** What is asked of the store for one move. */
export interface Asked {
  district: string;
  subject: string;
  commandId: string;
  openingKey?: string;
}

/** One answer: the subject with its clocks, the line this command wrote if it did, and the time. */
export interface Found {
  now: Instant;
  directoryVersion: number | null;
  subject: Subject | null;
  /** Hash of the subject's last history line. */
  head: Buffer | null;
  done: { event: Event; request: Buffer } | null;
}

const asked = new Columns({ district: 'text', subject: 'uuid', command: 'text', opening_key: 'text' });

/** All clocks of the subject `s` as JSON, named as the rules name their fields. */
export const clocksOfSubject = `
  select json_agg(json_build_object(
    'name', c.name, 'holder', c.holder, 'state', c.state, 'startedAt', c.started_at, 'dueAt', c.due_at,
    'dueNo', c.due_no, 'nextRung', c.next_rung, 'nextAt', c.next_at, 'provisional', c.provisional,
    'why', c.why, 'left', c.left_over))
  from clock c where c.district = s.district and c.subject = s.id`;

/**
 * One statement for a whole batch. The command's id is looked for among the lines of its own subject only. `limit 1` says
 * what the keys say too: without it the planner of a new office, who has counted nothing yet, joins whole tables.
 */
const readPages = {
  name: 'journal-read',
  text: `
    select time.now, d.directory_version, s.district, s.id, s.kind, s.number, s.state, s.version, s.procedure,
      s.standing, s.head, h.event as done_event, h.request as done_request, (${clocksOfSubject}) as clocks
    from (select bihuan.now() as now) as time
    cross join ${asked.from('a', 1, true)}
    left join district d on d.code = a.district
    left join lateral (
      select o.subject from complaint_fact o where o.district = a.district and o.opening_key = a.opening_key and o.version = 1 limit 1
    ) as o on true
    left join lateral (
      select * from subject s where s.district = a.district and s.id = coalesce(o.subject, a.subject) limit 1
    ) as s on true
    left join history h on h.district = s.district and h.subject = s.id and h.id = a.command
    order by a.no`,
};

/** Reads every page of a batch, in the order asked. */
export async function readPagesOf(pool: Pool, moves: readonly Asked[]): Promise<Found[]> {
  const rows = moves.map((move) => ({
    district: move.district,
    subject: move.subject,
    command: move.commandId,
    opening_key: move.openingKey ?? null,
  }));
  const result = await pool.query<PageRow>({ ...readPages, values: asked.values(rows) });
  return result.rows.map((row) => ({
    now: row.now,
    directoryVersion: row.directory_version,
    subject: row.head === null ? null : subjectOf(row),
    head: row.head,
    done: row.done_event && row.done_request ? { event: row.done_event, request: row.done_request } : null,
  }));
}

/** The columns that make a subject. */
export interface SubjectRow {
  district: string;
  id: string;
  kind: Kind;
  number: string;
  state: string;
  version: number;
  procedure: string;
  standing: unknown;
  clocks: ClockJson[] | null;
}

interface PageRow extends SubjectRow {
  now: Instant;
  directory_version: number | null;
  head: Buffer | null;
  done_event: Event | null;
  done_request: Buffer | null;
}

type ClockJson = Clock & { left: Clock['left'] | null };

/** A row as the rules know it. */
export function subjectOf(row: SubjectRow): Subject {
  const { district, id, kind, number, state, version, procedure, standing } = row;
  const clocks: Record<string, Clock> = {};
  for (const clock of row.clocks ?? []) clocks[clock.name] = clockOf(clock);
  return { district, id, kind, number, state, version, procedure, standing, clocks };
}

function clockOf({ left, ...clock }: ClockJson): Clock {
  return {
    ...clock,
    startedAt: toInstant(clock.startedAt),
    dueAt: toInstant(clock.dueAt),
    nextAt: toInstantOrNull(clock.nextAt),
    ...(left ? { left } : {}),
  };
}
