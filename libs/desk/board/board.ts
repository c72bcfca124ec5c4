import { after, before, lineOf, type Instant, type Procedure } from '@bihuan/core';
import { boardCounts, boardPage, type BoardCounts, type BoardCursor, type BoardList, type BoardQuery, type BoardRow } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Rulebook } from '../rulebook.js';
import type { Person } from '../sessions.js';
import { sightOf } from '../sight.js';
import { Sparing } from '../sparing.js';
import { ladderOf, type DrawnRung } from './ladder.js';

/** Which of the complaints that are under way. */
export type BoardAsked = Pick<BoardQuery, 'unit' | 'level' | 'nuisance'>;

/** A complaint on the board, with the ladder of the clock in question. */
export interface DrawnRow extends BoardRow {
  ladder: readonly DrawnRung[];
}

const nothing: BoardCounts = { overdue: 0, dueSoon: null, repeat: null, dissatisfied: 0, extensionsAsked: 0, stalled: null, openOrders: 0, overdueOrders: 0 };

/** What a supervisor should look at (督办台): counted, and listed with the rungs that have rung. Soon, quiet and many are what the procedure in force says. */
export class Board {
  private readonly counted = new Sparing<BoardCounts>();

  constructor(private readonly pool: Pool, private readonly rulebook: Rulebook) {}

  /** How many there are of each; null of what the procedure does not say. */
  async counts(person: Person, asked: BoardAsked, now: Instant): Promise<BoardCounts> {
    const query = this.query(person, asked, now);
    if (!query) return nothing;
    const key = JSON.stringify([query.district, query.unit, query.level, query.nuisance, query.unseen]);
    return this.counted.get(key, () => boardCounts(this.pool, query));
  }

  /** One page of a list, soonest due first, ties by number. */
  async page(person: Person, list: BoardList, asked: BoardAsked & { limit: number }, now: Instant, from?: BoardCursor): Promise<{ rows: DrawnRow[]; next?: BoardCursor }> {
    const query = this.query(person, asked, now);
    if (!query) return { rows: [] };
    const { rows, next } = await boardPage(this.pool, list, { ...query, limit: asked.limit }, from);
    const drawn = rows.map((row) => ({ ...row, ladder: ladderOf(row, this.rulebook.terms(person.district, row.procedure, now)) }));
    return { rows: drawn, ...(next ? { next } : {}) };
  }

  /** The procedure in force, which says what is soon, quiet and many, and at which levels is supervised. */
  inForce({ district }: Person, now: Instant): Procedure | undefined {
    const key = this.rulebook.procedureFor(district, now);
    return key === undefined ? undefined : this.rulebook.procedure(key);
  }

  private query(person: Person, { unit, level, nuisance }: BoardAsked, now: Instant): BoardQuery | null {
    const { district } = person;
    if (sightOf(person) !== 'all') return null;
    const procedure = this.inForce(person, now);
    const calendar = this.rulebook.calendar(district);
    const { dueSoon, stalled, repeat } = procedure?.board ?? {};
    const bounds = dueSoon && stalled && repeat ? { soonUntil: after(calendar, now, dueSoon), quietSince: before(calendar, now, stalled), repeat } : undefined;
    return { district, now, unit, level, nuisance, unseen: lineOf(this.rulebook.directory(district), person.unit), bounds, months: procedure?.earlier?.months };
  }
}
