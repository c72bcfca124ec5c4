import { isRefusal, orderId, orderRules, refuse, takeTurn, type Complaint, type Instant, type Order, type OrderCommand, type Refusal, type Turn } from '@bihuan/core';
import type { Desk } from '../desk.js';
import { blankOf } from '../kinds.js';
import type { ReadingRoom } from '../reading-room.js';
import type { Request } from '../requests.js';
import type { Rulebook } from '../rulebook.js';
import type { Person } from '../sessions.js';
import { askingOf } from '../sight.js';

/** Several complaints that somebody puts under supervision with the same words. */
export interface SuperviseAsked {
  /** Ids or numbers. */
  complaints: readonly string[];
  level: string;
  texts: Readonly<Record<string, string>>;
}

/** What became of one of them. */
export interface SupervisedOne {
  /** As it was named. */
  named: string;
  complaint: Pick<Complaint, 'id' | 'number'> | null;
  /** `already`: by this very request, sent before. */
  outcome: 'done' | 'already' | 'refused';
  /** The order that it has for this now; null where its procedure has no orders. */
  order: string | null;
  why?: Refusal;
}

/** What an order would be if it were issued now. */
export interface ForeseenOrder {
  named: string;
  /** As it would stand; null where it is refused or may not be seen. */
  complaint: Complaint | null;
  /** By when it would have to be answered; left out where its procedure has no orders. */
  dueAt?: Instant;
  why?: Refusal;
}

/** Puts complaints under supervision by hand, many at once (督办台一键督办): each is a command of its own. */
export class Supervising {
  constructor(private readonly desk: Desk, private readonly room: ReadingRoom, private readonly rulebook: Rulebook) {}

  /** Supervises them; `id` is the command's, so that the same request sent again does each once. */
  async supervise(person: Person, asked: SuperviseAsked, id: string): Promise<SupervisedOne[]> {
    const meant = await this.meant(person, asked.complaints);
    const ids = idsOf(meant);
    const performed = await this.desk.performEach(ids.map((complaint) => requestOf(person, asked, complaint, `${id}:${complaint}`)), 'people');
    const became = new Map(ids.map((complaint, index) => [complaint, performed[index]]));
    return meant.map(({ named, complaint }) => {
      const one = complaint === null ? undefined : became.get(complaint);
      if (one === undefined) return { named, complaint: null, outcome: 'refused', order: null, why: refuse('no-such-complaint') };
      if (one.status === 'rejected') throw one.reason;
      const { value } = one;
      if (value.outcome === 'refused') return { named, complaint: value.complaint, outcome: 'refused', order: null, why: value.refusal };
      return { named, complaint: value.complaint, outcome: value.outcome, order: orderOf(value.complaint, value.event.seq, value.event.settled['order'] === true) };
    });
  }

  /** The same, foreseen: nothing is written and no number taken. */
  async foresee(person: Person, asked: SuperviseAsked, now: Instant): Promise<ForeseenOrder[]> {
    const meant = await this.meant(person, asked.complaints);
    const ids = idsOf(meant);
    const foreseen = await this.desk.foresee(ids.map((complaint) => requestOf(person, asked, complaint, 'foreseen')), now);
    const would = new Map(ids.map((complaint, index) => [complaint, foreseen[index]]));
    return meant.map(({ named, complaint }) => {
      const one = (complaint === null ? undefined : would.get(complaint)) ?? refuse('no-such-complaint');
      return isRefusal(one) ? { named, complaint: null, why: one } : { named, complaint: one.next, ...this.issuedBy(one, now) };
    });
  }

  /** The order that a turn of a complaint would issue, taken as far as its due date. */
  private issuedBy({ next, dispatches }: Turn<Complaint>, now: Instant): Pick<ForeseenOrder, 'dueAt'> {
    const { district, procedure } = next;
    const issue = dispatches.find(({ command }) => command.action === 'issue');
    if (!issue) return {};
    const blank = blankOf('order', district, issue.subject ?? '', procedure) as Order;
    const turn = takeTurn(orderRules, null, blank, issue.command as OrderCommand, this.rulebook.terms(district, procedure, now));
    return isRefusal(turn) ? {} : { dueAt: turn.changed[0]?.dueAt };
  }

  private meant(person: Person, complaints: readonly string[]): Promise<{ named: string; complaint: string | null }[]> {
    return Promise.all(complaints.map(async (named) => ({ named, complaint: await this.room.find(person, named) })));
  }
}

/** The order that is open for it; that which the line of history has opened, where it has been lifted since. */
function orderOf({ id, standing }: Complaint, seq: number, opened: boolean): string | null {
  const open = standing.openOrders.find(({ reason }) => reason === 'by-hand')?.order;
  return open !== undefined ? orderId(id, open) : opened ? orderId(id, seq) : null;
}

/** Each once, though it may have been named by its number and by its id. */
function idsOf(meant: readonly { complaint: string | null }[]): string[] {
  return [...new Set(meant.flatMap(({ complaint }) => complaint ?? []))];
}

function requestOf(person: Person, { level, texts }: SuperviseAsked, complaint: string, id: string): Request {
  return { district: person.district, complaint, id, action: 'supervise', asking: askingOf(person), payload: { level, reason: 'by-hand' }, texts };
}
