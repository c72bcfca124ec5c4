import { lineOf, refuse, type Instant, type Refusal } from '@bihuan/core';
import { visitedComplaints, type Evidence, type VisitedComplaint } from '@bihuan/store';
import type { Pool } from 'pg';
import { v5 as idOf } from 'uuid';
import type { Desk } from './desk.js';
import type { ReadingRoom } from './reading-room.js';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';
import { askingOf, sightOf } from './sight.js';

/** One visit of several units (联合执法) that is to be recorded on many complaints. */
export interface VisitAsked {
  /** The command's id; the visit has its own made from it, so that the same again is the same visit. */
  id: string;
  /** Complaints by id or number. */
  complaints: readonly string[];
  at: Instant;
  units: readonly string[];
  texts: Readonly<Record<string, string>>;
  evidence?: readonly Evidence[];
}

/** What became of the visit on one complaint. */
export interface VisitOutcome {
  /** Its number, or what it was called by where there is none for these eyes. */
  number: string;
  /** `done` also where the same request had recorded it before: the same again gets the same answer. */
  outcome: 'done' | 'refused';
  refusal?: Refusal;
}

/** Of which namespace the ids of visits are: any fixed one will do. */
const VISITS = '6f0c7a55-6c63-4f0e-9e0b-6a4d7e1c2b90';

/** Joint visits: one deed on many complaints, each with its own outcome. */
export class JointVisits {
  constructor(
    private readonly pool: Pool,
    private readonly desk: Desk,
    private readonly room: ReadingRoom,
    private readonly rulebook: Rulebook,
  ) {}

  /** Records the visit on each complaint; one that refuses never costs the others. */
  async record(person: Person, asked: VisitAsked): Promise<{ visit: string; lines: VisitOutcome[] }> {
    const visit = idOf(`${person.district} ${asked.id}`, VISITS);
    const lines = await Promise.all(asked.complaints.map((named) => this.recordOn(named, visit, person, asked)));
    return { visit, lines };
  }

  /** What the visit was and the complaints it served, of those that this person may see; a refusal where there is none. */
  async read(person: Person, visit: string): Promise<VisitedComplaint[] | Refusal> {
    const sight = sightOf(person);
    if (sight === null) return refuse('no-such-visit');
    const unseen = lineOf(this.rulebook.directory(person.district), person.unit);
    const found = await visitedComplaints(this.pool, { district: person.district, visit, unseen, ...(sight === 'all' ? {} : { unit: sight.unit }) });
    return found.length > 0 ? found : refuse('no-such-visit');
  }

  private async recordOn(named: string, visit: string, person: Person, { id, at, units, texts, evidence }: VisitAsked): Promise<VisitOutcome> {
    const complaint = await this.room.find(person, named, id);
    if (complaint === null) return { number: named, outcome: 'refused', refusal: refuse('no-such-complaint') };
    const performed = await this.desk.perform({
      district: person.district, complaint, id, action: 'visitJointly', asking: askingOf(person), payload: { visit, at, units }, texts,
      ...(evidence ? { evidence } : {}),
    });
    const number = performed.complaint?.number ?? named;
    return performed.outcome === 'refused' ? { number, outcome: 'refused', refusal: performed.refusal } : { number, outcome: 'done' };
  }
}
