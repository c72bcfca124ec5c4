import { clashIn, localDate, refuse, routeOf, unitMayNotTakeIt, type Complaint, type DutyFound, type DutyList, type DutyRow, type Refusal } from '@bihuan/core';
import { addDutyListUnless, dutyListOn, nextDutyDay, type MadeDutyList, type Timeline } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';

/** Whose a complaint is by the list, and why; without a unit a person must say. */
export interface DutyAnswered {
  unit: string | null;
  found: DutyFound | null;
  /** By the rule of the first receiver, and not by the list. */
  firstReceiver: boolean;
  /** Why the unit could not take it today. */
  refusal: Refusal | null;
}

/** The duty lists of districts (职责清单): made by a coordinator, a whole list at a time. */
export class Duties {
  constructor(
    private readonly pool: Pool,
    private readonly rulebook: Rulebook,
  ) {}

  /** Makes a list that holds from a local day on; what came in before keeps the list that it had. The very same list again changes nothing. */
  async put({ district, account }: Pick<Person, 'district' | 'account'>, { from, rows }: DutyList, reason: string, now: string): Promise<Refusal | undefined> {
    await this.rulebook.know(district, -1);
    const fault = this.faultIn(district, rows, from);
    if (fault) return fault;
    const today = localDate(this.rulebook.settings(district).zone, now);
    const barred = await addDutyListUnless(this.pool, { district, from, rows, reason, madeBy: account }, async (client) => {
      const held = await dutyListOn(client, district, from);
      if (held?.from === from && same(held.rows, rows)) return 'same';
      const past = from < today && (held ?? (await dutyListOn(client, district, today)));
      return past ? refuse('duties-are-past', { from, today }) : undefined;
    });
    return barred === 'same' ? undefined : barred;
  }

  /** The list that holds on a local day (today where none is named), and when the next one begins. */
  async on(district: string, now: string, day?: string): Promise<{ on: string; list: MadeDutyList | null; next: string | null }> {
    const on = day ?? localDate(this.rulebook.settings(district).zone, now);
    return { on, list: await dutyListOn(this.pool, district, on), next: await nextDutyDay(this.pool, district, on) };
  }

  /** Whose a complaint is, were it given today without a unit being named. */
  of(district: string, { subject, facts }: Pick<Timeline, 'subject' | 'facts'>, now: string): DutyAnswered {
    const complaint = subject as Complaint;
    const terms = this.rulebook.terms(district, complaint.procedure, now);
    const subdistrict = facts.at(-1)?.subdistrict ?? null;
    const routed = routeOf(complaint, subdistrict, this.rulebook.duties(district), terms);
    const unit = routed?.payload.unit ?? null;
    return {
      unit, found: routed?.found ?? null, firstReceiver: routed?.payload.firstReceiver === true,
      refusal: unit === null ? null : (unitMayNotTakeIt(unit, complaint.standing.respondentUnit, terms) ?? null),
    };
  }

  private faultIn(district: string, rows: readonly DutyRow[], begins: string): Refusal | undefined {
    const { units } = this.rulebook.directory(district);
    const unknown = rows.findIndex(({ unit }) => !units[unit]);
    if (unknown >= 0) return refuse('duty-unit-unknown', { row: unknown + 1, unit: rows[unknown]?.unit ?? '' });
    const over = rows.findIndex(({ unit, from }) => (units[unit]?.validTo ?? '9999') < (from ?? begins));
    if (over >= 0) return refuse('duty-unit-over', { row: over + 1, unit: rows[over]?.unit ?? '', date: units[rows[over]?.unit ?? '']?.validTo ?? '' });
    const reversed = rows.findIndex(({ from, to }) => from !== undefined && to !== undefined && to < from);
    if (reversed >= 0) return refuse('duty-days-reversed', { row: reversed + 1 });
    const clash = clashIn(rows);
    return clash && refuse('duties-clash', { ...clash });
  }
}

function same(one: readonly DutyRow[], other: readonly DutyRow[]): boolean {
  return JSON.stringify(one.map(sorted)) === JSON.stringify(other.map(sorted));
}

function sorted(row: DutyRow): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
}
