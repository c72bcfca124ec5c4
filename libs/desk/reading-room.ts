import { lineOf, transitions } from '@bihuan/core';
import { complaintAccess, isMigrated, publicStatus, queryCodeOf, reporterOf, setWebhook, unmaskReporter, unresolvedPlaces, unsealingsOf } from '@bihuan/store';
import type { PublicStatus, Reporter, Timeline, Timelines, UnresolvedPlace, Unsealing, WebhookRow } from '@bihuan/store';
import type { Pool } from 'pg';
import { meantBy } from './named.js';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';
import { mayKnowReporter, maySee, sightOf } from './sight.js';

/** Shows people what they may see, and nobody that there is more. */
export class ReadingRoom {
  constructor(
    private readonly pool: Pool,
    private readonly timelines: Timelines,
    private readonly rulebook: Rulebook,
  ) {}

  /** The id of a complaint named by id or number, if this person may know of it, or performed this very command on it. */
  async find(person: Person, named: string, command?: string): Promise<string | null> {
    if (sightOf(person) === null) return null;
    for (const meant of meantBy(named)) {
      const access = await complaintAccess(this.pool, person.district, meant, command);
      if (access) return access.performed || maySee(person, access, this.rulebook.directory(person.district)) ? access.id : null;
    }
    return null;
  }

  /** The complaint whole, if this person may see it. */
  async read(person: Person, named: string): Promise<Timeline | null> {
    const sight = sightOf(person);
    const id = sight && (await this.find(person, named));
    const timeline = sight && id ? await this.timelines.read(person.district, id, sight) : null;
    if (timeline) await this.rulebook.have(timeline.subject.procedure);
    return timeline;
  }

  queryCode(district: string, complaint: string): Promise<string | null> {
    return queryCodeOf(this.pool, district, complaint);
  }

  /** Who complained, to be masked before it is shown; undefined for whoever has no business with it. */
  async reporter(person: Person, complaint: string): Promise<Reporter | null | undefined> {
    return mayKnowReporter(person) ? reporterOf(this.pool, person.district, complaint) : undefined;
  }

  /** Opens the seal for a purpose, on record. */
  unmask(person: Person, complaint: string, purpose: string): Promise<Reporter | null> {
    return unmaskReporter(this.pool, person.district, complaint, person.account, purpose);
  }

  /** Every opening of the seal of one complaint, oldest first. */
  unsealings(person: Person, complaint: string): Promise<Unsealing[]> {
    return unsealingsOf(this.pool, person.district, complaint);
  }

  /** Complaints whose place is still to be found, of those whose place may be corrected; nothing for whoever has no business with it. */
  unresolved(person: Person, limit: number, after?: string): Promise<UnresolvedPlace[]> {
    const unseen = lineOf(this.rulebook.directory(person.district), person.unit);
    return unresolvedPlaces(this.pool, { district: person.district, states: transitions.correct.from, unseen, after, limit });
  }

  /** What the holder of a query code may know. */
  publicStatus(code: string): Promise<PublicStatus | null> {
    return publicStatus(this.pool, code);
  }

  /** Sets the webhook of a district and the secret that signs what it is told; shown once. */
  async setWebhook(district: string, url: string, secret: string, active: boolean): Promise<WebhookRow & { secret: string }> {
    return { ...(await setWebhook(this.pool, district, url, secret, active)), secret };
  }

  /** Whether the database answers with the schema that this program was built for. */
  isReady(): Promise<boolean> {
    return isMigrated(this.pool);
  }
}
