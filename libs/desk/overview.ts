import { complaintStates, lineOf, type ComplaintState, type Instant } from '@bihuan/core';
import {
  complaintsNewest, complaintsNumbered, knownPlaces, stateCounts,
  type KnownPlace, type ListCursor, type ListedComplaint, type StateCount,
} from '@bihuan/store';
import type { Pool } from 'pg';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';
import { sightOf } from './sight.js';
import { Sparing } from './sparing.js';

/** Which complaints somebody wants to see. */
export interface ListAsked {
  state?: ComplaintState;
  unit?: string;
  overdue?: boolean;
  limit: number;
}

/** What people find without a number in hand; each sees what he may see. */
export class Overview {
  private readonly counted = new Sparing<StateCount[]>();

  constructor(private readonly pool: Pool, private readonly rulebook: Rulebook) {}

  /** Complaints, newest first. */
  async newest(person: Person, asked: ListAsked, now: Instant, after?: ListCursor): Promise<{ rows: ListedComplaint[]; next?: ListCursor }> {
    const sight = this.within(person);
    return sight ? complaintsNewest(this.pool, { ...asked, ...sight, now }, after) : { rows: [] };
  }

  /** Complaints whose number begins so, greatest number first. */
  async numbered(person: Person, asked: ListAsked, now: Instant, beginning: string, after?: string): Promise<{ rows: ListedComplaint[]; next?: string }> {
    const sight = this.within(person);
    return sight ? complaintsNumbered(this.pool, { ...asked, ...sight, now }, beginning, after) : { rows: [] };
  }

  /** Places of earlier complaints whose address begins so. */
  async places(person: Person, like: string, limit: number): Promise<KnownPlace[]> {
    const sight = this.within(person);
    return sight ? knownPlaces(this.pool, { district: person.district, unseen: sight.unseen, like, limit }) : [];
  }

  /** What is under way in every state. Read again at once while that is cheap; a large office is not counted all the time. */
  async counts(person: Person, now: Instant): Promise<StateCount[]> {
    const sight = this.within(person);
    const found = sight ? await this.count({ ...sight, now }) : [];
    return complaintStates.map((state) => found.find((count) => count.state === state) ?? { state, open: 0, overdue: 0, medianDays: null });
  }

  private count(query: Parameters<typeof stateCounts>[1]): Promise<StateCount[]> {
    return this.counted.get(JSON.stringify([query.district, query.sight, query.unseen]), () => stateCounts(this.pool, query));
  }

  /** For whose eyes and not about which units; null where nothing may be seen. */
  private within(person: Person): { district: string; sight?: string; unseen: readonly string[] } | null {
    const sight = sightOf(person);
    if (sight === null) return null;
    const unseen = lineOf(this.rulebook.directory(person.district), person.unit);
    return { district: person.district, unseen, ...(sight === 'all' ? {} : { sight: sight.unit }) };
  }
}
