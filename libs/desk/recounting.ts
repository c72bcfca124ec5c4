import type { Clock } from '@bihuan/core';
import { provisionalSubjects, type ProvisionalSubject } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Errand, Errands, Ran } from './errands.js';
import { fingerprint } from './fingerprint.js';
import { rulesOf, type AnySubject } from './kinds.js';
import type { Rulebook } from './rulebook.js';

/** What a recount did. */
export interface Recounted {
  /** Subjects whose due dates are settled now. */
  settled: number;
  failed: number;
}

const PAGE = 500;

/**
 * Counts provisional due dates again when their calendar has learnt the year. Once for each content of a calendar: the
 * command's id says which. Rungs that lie ahead are armed for the new date, those that have rung never ring again.
 */
export class Recounting {
  constructor(private readonly pool: Pool, private readonly rulebook: Rulebook, private readonly errands: Errands) {}

  /** Run it at start and after rules were loaded; what the calendar still does not know stays as it is. */
  async run(): Promise<Recounted> {
    const sum = { settled: 0, failed: 0 };
    for (let page = await provisionalSubjects(this.pool, PAGE); page.length > 0; page = await provisionalSubjects(this.pool, PAGE, page.at(-1))) {
      for (const { outcome } of await this.recount(page)) {
        if (outcome === 'done') sum.settled += 1;
        if (outcome === 'failed') sum.failed += 1;
      }
    }
    return sum;
  }

  private async recount(page: readonly ProvisionalSubject[]): Promise<Ran[]> {
    const calendars = new Map<string, { name: string; id: string }>();
    for (const { district } of page) {
      if (calendars.has(district) || !(await this.rulebook.know(district))) continue;
      const name = this.rulebook.settings(district).calendar;
      calendars.set(district, { name, id: `recount:${name}:${fingerprint(this.rulebook.calendar(district)).slice(0, 16)}` });
    }
    return this.errands.run(
      page.flatMap((subject): Errand[] => {
        const calendar = calendars.get(subject.district);
        return calendar ? [errandOf(subject, calendar)] : [];
      }),
    );
  }
}

function errandOf(subject: ProvisionalSubject, { name, id }: { name: string; id: string }): Errand {
  return {
    ...subject,
    id,
    command: ({ state, kind }) => {
      const row = rulesOf(kind).table['recount'];
      return row?.from.includes(state) ? { id, action: 'recount', by: 'system', actor: `calendar:${name}`, payload: { calendar: name } } : 'unchanged';
    },
    worthIt: isSettled,
  };
}

/** At least one date stands now that did not before. */
function isSettled(before: AnySubject, after: AnySubject): boolean {
  return Object.values<Clock>(after.clocks).some(({ name, provisional }) => !provisional && before.clocks[name]?.provisional);
}
