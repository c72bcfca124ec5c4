import type { Calendar, LastingTerms, Procedure } from '@bihuan/core';

import type { Evidence } from './evidence.js';
import { checkedKinds, type AnyRules } from './kinds.js';
import { instant, type Reader } from './rows.js';

/** What was counted on the way. */
export interface Tally {
  subjects: number;
  lines: number;
  clocks: number;
  rungs: number;
  notices: number;
  deliveries: number;
  commands: number;
  /** Clocks, notices, commands and deliveries that nobody tries any more. */
  parked: number;
  /** Due dates of which a part only could be held against the second opinion. */
  partly: number;
}

/** All that the lines look at. */
export interface Ground {
  reader: Reader;
  evidence: Evidence;
  /** Milliseconds; what fell due so recently need not have rung. */
  graceMs: number;
  /** Milliseconds for which a transaction may be left idle. */
  idleMs: number;
  /** The database's movable time in this moment. */
  now: string;
  kinds: Readonly<Record<string, AnyRules>>;
  procedures: ReadonlyMap<string, Procedure>;
  /** Every version of each calendar that was ever loaded, newest first. */
  calendars: ReadonlyMap<string, readonly Calendar[]>;
  /** By which calendar a district works, and in which zone it reads it. */
  districts: ReadonlyMap<string, { calendar: string; zone: string }>;
  tally: Tally;
  /** Milliseconds from the instant of a rung to the line that it wrote. */
  late: number[];
  /** Rungs whose clock was stopped, paused or moved after their instant and before they rang. */
  overtaken: number;
}

/** Reads from the database what everything is held against: its time, its procedures, its calendars. */
export async function groundOf(reader: Reader, evidence: Evidence, graceMs: number, idleMs: number): Promise<Ground> {
  const ask = async <Row extends object>(text: string) => (await reader.query<Row>(text)).rows;
  const [time] = await ask<{ now: string }>(`select ${instant('bihuan.now()')} as now`);
  const procedures = await ask<{ key: string; document: Procedure }>(`select name || '@' || version as key, document from bihuan.procedure_version`);
  const calendars = new Map<string, Calendar[]>();
  for (const { document } of await ask<{ document: Calendar }>('select document from bihuan.calendar_version order by name, loaded_at desc')) {
    calendars.set(document.calendar, [...(calendars.get(document.calendar) ?? []), document]);
  }
  const districts = await ask<{ code: string; calendar: string; zone: string }>('select code, calendar, zone from bihuan.district');
  return {
    reader, evidence, graceMs, idleMs, calendars,
    now: time?.now ?? '',
    kinds: checkedKinds as Readonly<Record<string, AnyRules>>,
    procedures: new Map(procedures.map(({ key, document }) => [key, document])),
    districts: new Map(districts.map(({ code, calendar, zone }) => [code, { calendar, zone }])),
    tally: { subjects: 0, lines: 0, clocks: 0, rungs: 0, notices: 0, deliveries: 0, commands: 0, parked: 0, partly: 0 },
    late: [],
    overtaken: 0,
  };
}

/** Every version of the calendar of a district in the zone of the district, newest first. */
export function calendarsOf({ calendars, districts }: Ground, district: string): Calendar[] {
  const { calendar = '', zone = '' } = districts.get(district) ?? {};
  return (calendars.get(calendar) ?? []).map((version) => ({ ...version, zone }));
}

/** Under which something was judged, as far as a rule or a notice asks; who worked in which unit then is not asked. */
export function termsOf(ground: Ground, district: string, procedure: string, now: string): LastingTerms | undefined {
  const rules = ground.procedures.get(procedure);
  const [calendar] = calendarsOf(ground, district);
  return rules && calendar && { now, procedure: rules, calendar };
}
