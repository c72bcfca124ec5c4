import { lineOf, type Instant, type Order } from '@bihuan/core';
import { demandOf, orderAccess, ordersNewest, type ListCursor, type ListedOrder, type OrderQuery, type Timeline, type Timelines } from '@bihuan/store';
import type { Pool } from 'pg';
import { meantBy } from './named.js';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';
import { maySee, sightOf } from './sight.js';

/** Which orders somebody wants to see. */
export type OrdersAsked = Pick<OrderQuery, 'state' | 'unit' | 'level' | 'starred' | 'overdue' | 'about' | 'limit'>;

/** Shows supervision orders to those who may see them: the office, and the unit that must answer; never whom the complaint is about. */
export class OrderRoom {
  constructor(private readonly pool: Pool, private readonly timelines: Timelines, private readonly rulebook: Rulebook) {}

  /** The id of an order named by id or number, if this person may know of it. */
  async find(person: Person, named: string, command?: string): Promise<string | null> {
    if (sightOf(person) === null) return null;
    await this.rulebook.know(person.district);
    const [meant] = meantBy(named);
    const access = meant === undefined ? null : await orderAccess(this.pool, person.district, meant, command);
    if (!access) return null;
    return access.performed || maySee(person, { ...access, beside: [] }, this.rulebook.directory(person.district)) ? access.id : null;
  }

  /** The order whole, and what it demands, if this person may see it. */
  async read(person: Person, named: string): Promise<{ timeline: Timeline; demand: string | null } | null> {
    const sight = sightOf(person);
    const id = sight && (await this.find(person, named));
    const timeline = sight && id ? await this.timelines.read(person.district, id, sight) : null;
    if (!timeline) return null;
    const { about, supervisedAt, reason } = (timeline.subject as Order).standing;
    // What a complainant said stays with the complaint.
    const byPeople = reason === 'by-hand' || reason === 'repeat';
    return { timeline, demand: byPeople ? await demandOf(this.pool, person.district, about, supervisedAt) : null };
  }

  /** The register, newest first. */
  async newest(person: Person, asked: OrdersAsked, now: Instant, after?: ListCursor): Promise<{ rows: ListedOrder[]; next?: ListCursor }> {
    const sight = sightOf(person);
    if (sight === null || (sight !== 'all' && asked.unit !== undefined && asked.unit !== sight.unit)) return { rows: [] };
    await this.rulebook.know(person.district);
    const unseen = lineOf(this.rulebook.directory(person.district), person.unit);
    return ordersNewest(this.pool, { ...asked, ...(sight === 'all' ? {} : { unit: sight.unit }), district: person.district, unseen, now }, after);
  }
}
