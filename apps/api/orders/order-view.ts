import { clockLabel, labelOf, orderGroundsOf, orderRules, refuse, type Instant, type Language, type Order, type Procedure } from '@bihuan/core';
import type { OrderAboutAnswer, OrderAnswer, OrderLine } from '@bihuan/contract';
import type { Accounts, ListCursor, MovedTime, OrderRoom, OrdersAsked, OfficeTerms, Person, ProblemRoom, ReadingRoom, Rulebook } from '@bihuan/desk';
import { clocksOf, historyLine, offersOf } from '../complaints/complaint-answer.js';
import { Refused } from '../door/refused.js';

/** Supervision orders as a person may see them. */
export class OrderView {
  constructor(
    private readonly orders: OrderRoom,
    private readonly rooms: { complaint: Pick<ReadingRoom, 'read'>; problem: Pick<ProblemRoom, 'glance'> },
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
    private readonly accounts: Accounts,
  ) {}

  /** A page of the register. */
  async register(person: Person, asked: OrdersAsked, after: ListCursor | undefined, language: Language): Promise<{ now: Instant; rows: OrderLine[]; next?: ListCursor }> {
    const now = await this.time.now();
    const { rows, next } = await this.orders.newest(person, asked, now, after);
    const lines = rows.map(({ procedure, ...row }) => ({
      ...row,
      label: labelOf('state', row.state)[language],
      levelLabel: levelTitle(this.rulebook.procedure(procedure), row.level, language),
      reasonLabel: labelOf('superviseReason', row.reason)[language],
      unitName: this.unitName(person, row.unit, language),
      owed: row.clock === null ? null : clockLabel(row.clock)[language],
    }));
    return { now, rows: lines, ...(next ? { next } : {}) };
  }

  /** One order whole. */
  async order(person: Person, named: string, language: Language): Promise<OrderAnswer> {
    const read = await this.orders.read(person, named);
    if (!read) throw new Refused(refuse('no-such-order-number'));
    const { timeline, demand } = read;
    const order = timeline.subject as Order;
    const { id, number, state, version, procedure, standing } = order;
    const terms: OfficeTerms = this.rulebook.terms(person.district, procedure, await this.time.now());
    const names = new Map((await this.accounts.list(person.district)).map((account) => [account.id, account.name]));
    return {
      id, number, state, version, procedure, standing, demand,
      label: labelOf('state', state)[language],
      openedAt: timeline.openedAt,
      now: terms.now,
      levelLabel: levelTitle(terms.procedure, standing.level, language),
      reasonLabel: labelOf('superviseReason', standing.reason)[language],
      unitName: this.unitName(person, standing.unit, language),
      issuedByName: names.get(standing.issuedBy) ?? null,
      about: await this.about(person, standing, language),
      measures: (terms.procedure.supervision.order?.measures ?? []).map(({ code, title, addressee }) => ({ code, title: title[language], addressee: addressee[language], taken: standing.measures.includes(code) })),
      clocks: clocksOf(order, terms, language, (clock) => orderGroundsOf(clock, standing, terms.procedure)),
      moves: offersOf(orderRules, order, person, terms, language),
      history: timeline.history.map((line) => historyLine(line, names, language)),
    };
  }

  private async about(person: Person, { about, aboutKind }: Order['standing'], language: Language): Promise<OrderAboutAnswer | null> {
    const kind = aboutKind ?? 'complaint';
    const timeline = await (kind === 'problem' ? this.rooms.problem.glance(person, about) : this.rooms.complaint.read(person, about));
    if (!timeline) return null;
    const { id, number, state, standing } = timeline.subject;
    const { nuisances } = standing as { nuisances: readonly string[] };
    return { id, kind, number, state, nuisances, address: timeline.facts.at(-1)?.address ?? null, label: labelOf('state', state)[language] };
  }

  private unitName(person: Person, unit: string | null, language: Language): string | null {
    return unit === null ? null : (this.rulebook.directory(person.district).units[unit]?.[language] ?? unit);
  }
}

function levelTitle({ supervision }: Procedure, level: string, language: Language): string {
  return supervision.levels.find(({ code }) => code === level)?.title[language] ?? level;
}
