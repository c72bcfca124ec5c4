import type { Clock } from '../loop/index.js';
import { groundsAmong, type Grounds, type OrderClockName, type Procedure } from '../procedure/index.js';
import { orderRules } from './order-rules.js';
import type { OrderStanding } from './standing.js';

/** Where the number comes from by which a clock of an order was counted, and whether it could be checked. */
export function orderGroundsOf({ name, why }: Pick<Clock, 'name' | 'why'>, standing: OrderStanding, { supervision }: Procedure): Grounds {
  const rule = supervision.order?.clocks[name as OrderClockName];
  const redo = rule && 'redo' in rule ? rule.redo : [];
  return groundsAmong([...(rule?.amounts ?? []), ...redo], why, (when) => orderRules.matches(when, standing));
}
