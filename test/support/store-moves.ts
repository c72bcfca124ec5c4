import { createHash, randomUUID } from 'node:crypto';

import type { Clock, Event, Instant, Subject, Turn } from '@bihuan/core';
import type { Move, Page } from '@bihuan/store';
import type pg from 'pg';

/** District of the store's specs. */
export const district = 'heping';

/** Adds a district, with one unit, to an empty database. */
export async function seedDistrict(pool: pg.Pool, code = district): Promise<void> {
  await pool.query(
    `insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix)
     values ($1, '和平区', 'Heping', 'Asia/Shanghai', 'cn', 'cn-hotline', 'HP')`,
    [code],
  );
}

/** What a move of the specs does; the store knows no rules, so these moves need none. */
export interface Step extends Partial<Omit<Move, 'decide'>> {
  state?: string;
  standing?: Record<string, unknown>;
  clocks?: readonly Partial<Clock>[];
  tell?: readonly string[];
  dispatches?: Turn['dispatches'];
  /** Looks at the page before the move is decided. */
  look?: (page: Page) => void;
}

/** A move that opens a complaint. */
export function opening(step: Step = {}): Move {
  const openingKey = step.openingKey ?? randomUUID();
  const fact = { openingKey, place: { address: '南市街 8 号', subdistrict: '南市', lat: 39.1301, lon: 117.1902, resolved: true } };
  return moveOf({ subject: randomUUID(), ...step, openingKey, attachments: { fact, ...step.attachments } });
}

/** A move of a complaint that is open. */
export function moveOf(step: Step & { subject: string }): Move {
  const commandId = step.commandId ?? randomUUID();
  return {
    district,
    kind: 'complaint',
    request: createHash('sha256').update(commandId).digest('hex'),
    ...step,
    commandId,
    decide: (page) => {
      step.look?.(page);
      return turnOf(page, { ...step, commandId });
    },
  };
}

function turnOf(page: Page, step: Step & { subject: string; commandId: string }): Turn {
  const before = page.subject;
  const seq = (before?.version ?? 0) + 1;
  const changed = (step.clocks ?? []).map((clock) => clockOf(page.now, clock));
  const next: Subject = {
    district: step.district ?? district,
    id: before?.id ?? step.subject,
    kind: step.kind ?? 'complaint',
    number: before?.number ?? '',
    state: step.state ?? before?.state ?? 'discovered',
    version: seq,
    procedure: 'cn-hotline@1',
    standing: { nuisances: ['noise-construction'], unit: null, ...Object(before?.standing), ...step.standing },
    clocks: { ...before?.clocks, ...Object.fromEntries(changed.map((clock) => [clock.name, clock])) },
  };
  const event: Event = {
    id: step.commandId,
    seq,
    at: page.now,
    action: before ? 'note' : 'register',
    by: 'clerk',
    actor: 'a-clerk',
    from: before?.state ?? null,
    to: next.state,
    payload: {},
    settled: {},
    clocks: changed.map(({ name, holder, state, dueAt, dueNo, nextRung }) => ({ name, holder, state, dueAt, dueNo, nextRung })),
  };
  const notices = (step.tell ?? []).map((to, n) => ({ no: `${seq}.${n + 1}`, to, about: 'assigned', facts: { number: next.number } }));
  return { next, event, changed, notices, dispatches: step.dispatches ?? [] };
}

function clockOf(now: Instant, clock: Partial<Clock>): Clock {
  const dueAt = clock.dueAt ?? later(now, 86_400_000);
  return {
    name: 'triage',
    holder: 'role:clerk',
    state: 'running',
    startedAt: now,
    dueAt,
    dueNo: 1,
    nextRung: 0,
    nextAt: dueAt,
    provisional: false,
    why: { from: now, startedOn: now.slice(0, 10), amount: 1, unit: 'workingDay', skipped: [], workedWeekend: [], lastDay: dueAt.slice(0, 10), zone: 'Asia/Shanghai', calendar: 'cn' },
    ...clock,
  };
}

/** An instant so many milliseconds after another. */
export function later(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString();
}
