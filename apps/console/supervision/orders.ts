import { answered, api, type Answers } from '../client/api.js';

/** An order on the register. */
export type OrderLine = Answers['OrderLine'];

/** How long orders that are just being issued are waited for, and how often they are asked for, in milliseconds. */
const WAITS = 10_000;
const EVERY = 200;

/** The orders with these ids, about these complaints, once all of them are there; as many as there are when it takes too long. */
export async function ordersIssued(ids: readonly string[], about: readonly string[]): Promise<OrderLine[]> {
  const until = Date.now() + WAITS;
  for (;;) {
    const { rows } = await answered(api.GET('/api/orders', { params: { query: { about: about.join(','), limit: 200 } } }));
    const found = rows.filter(({ id }) => ids.includes(id)).sort((a, b) => a.number.localeCompare(b.number, 'zh', { numeric: true }));
    if (found.length >= ids.length || Date.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}
