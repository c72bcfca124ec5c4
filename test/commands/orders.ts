import { orderTransitions, type Order, type OrderAction, type OrderPayloads, type StaffRole } from '@bihuan/core';
import type { OrderRequest } from '@bihuan/desk';
import type { AsyncCommand } from 'fast-check';

import { heping } from '../office/open-office';
import { looksAt, must, type Model } from './model';
import type { Scene } from './scene';

const asked: readonly OrderAction[] = ['answer', 'answer', 'answer', 'findWanting', 'raise', 'measure', 'lift', 'lift', 'star', 'note'];
const people: readonly (readonly [StaffRole, string])[] = [['handler', 'of the unit'], ['handler', 'market'], ['supervisor', 'petitions'], ['supervisor', 'petitions'], ['leader', 'petitions'], ['clerk', 'petitions']];

/** Somebody asks something of a supervision order, twice at once; answered once, and never against its table. */
export class AsksOfOrder implements AsyncCommand<Model, Scene> {
  constructor(private readonly which: number, private readonly dice: number) {}

  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    await scene.office.outgoing.flush();
    const [order] = await orderOf(scene, this.which);
    if (!order) return;
    const request = requestOf(order, this.dice, `o${(model.asked += 1)}`);
    scene.record.push({ line: 'intent', id: request.id, at: Date.now(), district: heping.code, subject: order.id, action: request.action });
    const [one, other] = await Promise.all([scene.office.orders.perform(request), scene.office.orders.perform(request)]);
    const first = one.outcome === 'already' ? other : one;
    const second = first === one ? other : one;
    scene.story.push(`${request.id}: ${request.asking.roles.join()} asks ${request.action} of ${order.number} → ${first.outcome}`);
    if (first.outcome === 'refused') {
      scene.record.push({ line: 'outcome', id: request.id, at: Date.now(), outcome: second.outcome === 'refused' ? 'refused' : 'unknown' });
    } else {
      const { event } = first;
      const row = orderTransitions[request.action];
      scene.record.push({ line: 'outcome', id: request.id, at: Date.now(), outcome: 'ok', subject: order.id, number: first.subject.number });
      must(row.by.includes(event.by) && request.asking.roles.includes(event.by), `${request.action} was made in the role ${event.by}`);
      must(row.from.some((state) => state === event.from) && event.to === (row.to === 'same' ? event.from : row.to), `${request.action} led from ${event.from} to ${event.to}`);
    }
    await looksAt(model, scene);
  }

  toString = () => `askOfOrder(${this.which}, ${this.dice})`;
}

async function orderOf({ database, office }: Scene, which: number): Promise<Order[]> {
  const { rows } = await database.pool.query<{ id: string }>(`select id from bihuan.subject where district = $1 and kind = 'order' order by opened_at, id`, [heping.code]);
  const id = rows[which % Math.max(1, rows.length)]?.id;
  const read = id === undefined ? [] : await office.journal.read(heping.code, [id]);
  return read.flatMap((subject) => (subject ? [subject as Order] : []));
}

function requestOf({ id, standing }: Order, dice: number, command: string): OrderRequest {
  const action = asked[dice % asked.length] ?? 'note';
  const [role, at] = people[Math.floor(dice / asked.length) % people.length] ?? ['clerk', 'petitions'];
  const unit = at === 'of the unit' ? (standing.unit ?? 'market') : at;
  const payloads: Partial<OrderPayloads> = { raise: {}, measure: { measure: ['interview', 'circular', 'listing'][dice % 3] ?? '' }, star: { starred: !standing.starred } };
  return {
    district: heping.code, subject: id, id: command, action, payload: payloads[action as 'raise'] ?? {},
    asking: { account: `${role}-${dice % 2}`, roles: [role], unit }, texts: { answer: '答复', reason: '理由', judgement: '评定', note: '备注' },
  };
}
