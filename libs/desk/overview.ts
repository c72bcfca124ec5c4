import { complaintStates, lineOf, refuse, type ComplaintState, type Instant, type Nuisance, type Refusal } from '@bihuan/core';
import {
  complaintsNewest, complaintsNumbered, earlierComplaints, knownPlaces, stateCounts,
  type EarlierComplaint, type KnownPlace, type ListCursor, type ListedComplaint, type StateCount,
} from '@bihuan/store';
import type { Pool } from 'pg';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';
import { mayKnowReporter, sightOf } from './sight.js';

/** Which complaints somebody wants to see. */
export interface ListAsked {
  state?: ComplaintState;
  unit?: string;
  overdue?: boolean;
  limit: number;
}

/** What is known of a complaint that is just being told. */
export interface EarlierAsked {
  phone?: string;
  nuisances?: readonly Nuisance[];
  point?: { lat: number; lon: number };
  address?: string;
}

/** Where the procedure says nothing of how many. */
const USUAL = 10;
/** At most one part in so many of the time is spent on counting. */
const SPARE = 10;

/** What people find without a number in hand; each sees what he may see. */
export class Overview {
  private readonly counted = new Map<string, Promise<StateCount[]>>();

  constructor(private readonly pool: Pool, private readonly rulebook: Rulebook, private readonly reporterKey: string) {}

  /** Complaints, newest first. */
  async newest(person: Person, asked: ListAsked, now: Instant, after?: ListCursor): Promise<{ rows: ListedComplaint[]; next?: ListCursor }> {
    const sight = this.within(person, asked.unit);
    return sight ? complaintsNewest(this.pool, { ...asked, ...sight, now }, after) : { rows: [] };
  }

  /** Complaints whose number begins so, greatest number first. */
  async numbered(person: Person, asked: ListAsked, now: Instant, beginning: string, after?: string): Promise<{ rows: ListedComplaint[]; next?: string }> {
    const sight = this.within(person, asked.unit);
    return sight ? complaintsNumbered(this.pool, { ...asked, ...sight, now }, beginning, after) : { rows: [] };
  }

  /** Complaints that may be about the same, as the procedure in force says how far and how long ago. */
  async earlier(person: Person, asked: EarlierAsked, now: Instant): Promise<EarlierComplaint[] | Refusal> {
    if (asked.phone !== undefined && !mayKnowReporter(person)) return refuse('who-handles-may-not-unseal');
    const sight = this.within(person);
    if (!sight) return [];
    const inForce = this.rulebook.procedureFor(person.district, now);
    const { most = USUAL, ...bounds } = (inForce && this.rulebook.procedure(inForce).earlier) || {};
    return earlierComplaints(this.pool, this.reporterKey, { ...asked, ...bounds, district: person.district, unseen: sight.unseen, now, limit: most });
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
    const key = JSON.stringify([query.district, query.unit, query.unseen]);
    const known = this.counted.get(key);
    if (known) return known;
    const began = performance.now();
    const counting = stateCounts(this.pool, query);
    this.counted.set(key, counting);
    const forget = () => void setTimeout(() => this.counted.delete(key), (performance.now() - began) * SPARE).unref();
    counting.then(forget, () => this.counted.delete(key));
    return counting;
  }

  /** Of which unit and not about which; null where nothing may be seen. */
  private within(person: Person, unit?: string): { district: string; unit?: string; unseen: readonly string[] } | null {
    const sight = sightOf(person);
    if (sight === null || (sight !== 'all' && unit !== undefined && unit !== sight.unit)) return null;
    const of = sight === 'all' ? unit : sight.unit;
    const unseen = lineOf(this.rulebook.directory(person.district), person.unit);
    return { district: person.district, unseen, ...(of === undefined ? {} : { unit: of }) };
  }
}
