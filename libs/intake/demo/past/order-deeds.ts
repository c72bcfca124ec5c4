import { refuse } from '@bihuan/core';
import type { OrderPerformed, Person } from '@bihuan/desk';
import { tinglan } from '../offices.js';
import { person, type Stage } from '../stages.js';
import type { OrderStep } from './tale.js';

/** As many orders as any complaint of the demo may ever have. */
const MANY = 200;

/**
 * Does something with an order of a complaint. What its complaint owes it is delivered first, and what it owes its complaint
 * afterwards, so that whoever comes next finds both. Told again, the same order is found: those of one reason keep their place.
 */
export async function performOnOrder({ office, people }: Stage, complaint: string, { login, order: { reason, nth }, action, payload, texts }: OrderStep, id: string): Promise<OrderPerformed> {
  const { district } = tinglan;
  await office.outgoing.flush();
  const { account } = person({ people }, 'supervisor');
  const everywhere: Person = { district, account, name: '', roles: ['supervisor'], unit: null };
  const { rows } = await office.orderRoom.newest(everywhere, { about: [complaint], limit: MANY }, await office.time.now());
  const order = rows.filter((row) => row.reason === reason).at(-nth);
  if (!order) return { outcome: 'refused', refusal: refuse('no-such-order-number'), subject: null };
  const performed = await office.orders.perform({ district, subject: order.id, id, action, asking: person({ people }, login), payload, texts });
  await office.outgoing.flush();
  return performed;
}
