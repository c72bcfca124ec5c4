import type { ComplaintAction, ComplaintPayloads, OrderAction, OrderPayloads, Role } from '@bihuan/core';
import type { Asking } from '@bihuan/desk';

import { happens, oneOf, throwFor } from '../office/dice';
import type { LargeOffice } from './office';

/** A complaint and how those who have it go about it, in days from its arrival; null: never. */
interface Case {
  no: number;
  /** Day of the quarter. */
  arrives: number;
  unit: string;
  rectifies: number | null;
  /** Days until an order about it is answered. */
  answers: number | null;
}

const district = 'heping';
/** Moves asked at once. */
const AT_ONCE = 64;

/** How so many complaints come in over the first two months, and what becomes of them: by dice that always fall alike. */
export function casesOf(count: number, units: readonly string[], seed: string): Case[] {
  return Array.from({ length: count }, (_, no) => {
    const prompt = happens(55, seed, no, 'prompt');
    const late = happens(60, seed, no, 'late');
    const days = (what: string, least: number, most: number) => least + Math.floor(throwFor(seed, no, what) * (most - least));
    return {
      no, unit: oneOf(units, seed, no, 'unit'), arrives: days('arrives', 0, 60),
      rectifies: prompt ? days('soon', 1, 5) : late ? days('rectified', 8, 40) : null,
      answers: happens(50, seed, no, 'answers') ? days('answered', 0, 12) : null,
    };
  });
}

/** The people of the office on one day: what came in is assigned, what is due by each one's habits is done, orders are answered and judged. */
export class Working {
  /** Accepted moves, by action. */
  readonly done: Record<string, number> = {};
  readonly refused: Record<string, number> = {};
  private readonly ids = new Map<number, string>();
  private readonly rectified = new Map<number, number>();

  constructor(private readonly large: LargeOffice, private readonly cases: readonly Case[]) {}

  async day(day: number): Promise<void> {
    const today = this.cases.filter(({ arrives }) => arrives === day);
    await this.register(today);
    await this.each(today, (one) => this.move(one, 'clerk', 'assign', { unit: one.unit }));
    await this.each(this.cases.filter(({ arrives }) => arrives + 1 === day), (one) => this.move(one, one.unit, 'signFor', {}));
    await this.each(this.cases.filter(({ arrives, rectifies }) => rectifies !== null && arrives + rectifies === day), async (one) => {
      const accepted = await this.move(one, one.unit, 'rectify', { findings: ['true'], evidence: ['record', 'photo-after'], answered: true }, { measures: '已整改。', answer: '已整改。' });
      if (accepted) this.rectified.set(one.no, day);
    });
    await this.each(this.cases.filter(({ no }) => this.rectified.get(no) === day - 2), (one) => this.move(one, 'verifier', 'hold', { way: 'phone', satisfaction: 'satisfied' }, { account: '已解决。' }));
    await this.orders(day);
    await this.each(this.cases.filter(({ no }) => this.rectified.get(no) === day - 3), (one) => this.move(one, 'clerk', 'close', {}));
  }

  /** Whoever answers does so some days after the order; what is answered is found wanting once in five, and lifted once the complaint is rectified. */
  private async orders(day: number): Promise<void> {
    const { rows } = await this.large.database.pool.query<{ id: string; about: string; state: string; unit: string | null; days: number; answers: number }>(`
      select id, standing ->> 'about' as about, state, standing ->> 'unit' as unit, (standing ->> 'answers')::int as answers, extract(day from bihuan.now() - opened_at)::int as days
      from bihuan.subject where kind = 'order' and state <> 'lifted' order by id`);
    const byId = new Map([...this.ids].map(([no, id]) => [id, this.cases[no]]));
    await this.each(rows, async ({ id, about, state, unit, days, answers }) => {
      const one = byId.get(about);
      if (!one || unit === null) return;
      if (state === 'issued' && one.answers !== null && days >= one.answers) await this.onOrder(id, day, unit, 'answer', {}, { answer: '已办理。' });
      else if (state === 'answered' && answers === 1 && happens(20, 'wanting', one.no)) await this.onOrder(id, day, 'supervisor', 'findWanting', {}, { reason: '不够具体。' });
      else if (state === 'answered' && this.rectified.has(one.no)) await this.onOrder(id, day, 'supervisor', 'lift', {}, { judgement: '整改到位。' });
    });
  }

  private async register(cases: readonly Case[]): Promise<void> {
    const performed = await this.large.office.desk.registerAll(cases.map(({ no }) => ({
      district, id: `case-${no}`, asking: this.asking('clerk'),
      payload: { nuisances: ['noise-social' as const], channel: 'phone' as const, matter: 'complaint' as const, urgency: 'ordinary' as const, points: 1, anonymous: true },
      texts: { account: '夜间扰民。' }, fact: { place: { address: `和平路 ${no} 号`, subdistrict: null, lat: null, lon: null, resolved: false } },
    })), 'machines');
    performed.forEach((one, index) => {
      const no = cases[index]?.no;
      if (one.status !== 'fulfilled' || one.value.outcome === 'refused' || no === undefined) throw new Error('a registration was refused');
      this.ids.set(no, one.value.complaint.id);
    });
    this.count(this.done, 'register', cases.length);
  }

  private async move<A extends ComplaintAction>({ no }: Case, login: string, action: A, payload: ComplaintPayloads[A], texts?: Record<string, string>): Promise<boolean> {
    const complaint = this.ids.get(no) ?? '';
    const evidence = action === 'rectify' ? ['record', 'photo-after'].map((kind) => ({ kind, name: kind, reference: '1' })) : undefined;
    const performed = await this.large.office.desk.perform({ district, complaint, id: `${action}-${no}`, action, asking: this.asking(login), payload, texts, evidence });
    if (performed.outcome === 'refused') this.count(this.refused, `${action} ${performed.refusal.refused}`, 1);
    else this.count(this.done, action, 1);
    return performed.outcome !== 'refused';
  }

  private async onOrder<A extends OrderAction>(order: string, day: number, login: string, action: A, payload: OrderPayloads[A], texts: Record<string, string>): Promise<void> {
    const performed = await this.large.office.orders.perform({ district, subject: order, id: `${action}-${day}`, action, asking: this.asking(login), payload, texts });
    if (performed.outcome === 'refused') this.count(this.refused, `order ${action} ${performed.refusal.refused}`, 1);
    else this.count(this.done, `order ${action}`, 1);
  }

  private asking(login: string): Asking {
    const unit = login.startsWith('unit-') ? login : undefined;
    const roles: readonly Role[] = unit ? ['handler'] : [login as Role];
    return { account: this.large.accounts.get(login) ?? '', roles, ...(unit ? { unit } : {}) };
  }

  private async each<T>(list: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
    for (let first = 0; first < list.length; first += AT_ONCE) await Promise.all(list.slice(first, first + AT_ONCE).map(act));
  }

  private count(counts: Record<string, number>, name: string, by: number): void {
    counts[name] = (counts[name] ?? 0) + by;
  }
}
