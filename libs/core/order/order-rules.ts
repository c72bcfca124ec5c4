import { refuse, type Asker, type Holder, type Refusal } from '../loop/index.js';
import type { Match, OrderClockName, Party } from '../procedure/index.js';
import { issued } from './changes.js';
import { orderFlags } from './flags.js';
import { orderStates, type Order, type OrderEvent, type OrderKindRules, type OrderStanding } from './standing.js';
import { orderTransitions } from './transitions.js';

/** The supervision order as the kernel sees it. */
export const orderRules: OrderKindRules = {
  kind: 'order',
  states: orderStates,
  ends: ['lifted'],
  table: orderTransitions,
  flags: orderFlags,
  alive: { issued: ['answer'], answered: ['judge'] },
  open: (event) => issued(event as OrderEvent<'issue'>),
  stranger,
  holder: partyOf,
  matches,
  isDanger: ({ danger }) => danger,
  isStarred: ({ starred }) => starred,
  rule: ({ procedure }, clock) => procedure.supervision.order?.clocks[clock as OrderClockName],
  rungPayload: (action, clock, { name }) => {
    if (action === 'remind') return { clock, rung: name };
    return action === 'measure' ? { measure: name } : {};
  },
};

/** A handler answers only what his unit is asked; and nobody of a unit that was asked judges it. */
function stranger({ standing }: Order, { by, actorUnit }: Asker): Refusal | undefined {
  if (by === 'handler') return actorUnit && actorUnit === standing.unit ? undefined : refuse('not-your-unit');
  const asked = actorUnit !== undefined && standing.units.includes(actorUnit);
  return asked && by !== 'clock' && by !== 'system' ? refuse('handling-unit-may-not-rule', { unit: actorUnit }) : undefined;
}

/** While what it is about is with the office the coordinator stands for the unit: he owes the answer, and hears what the unit would. */
function partyOf(party: Party, { unit }: OrderStanding): Holder | undefined {
  if (party === 'unit') return unit === null ? 'role:coordinator' : `unit:${unit}`;
  return party === 'holder' || party === 'complainant' ? undefined : `role:${party}`;
}

/** A line of the procedure's order section may ask for a level, a star or danger. */
function matches(match: Match | undefined, { level, starred, danger }: OrderStanding): boolean {
  if (!match) return true;
  if (match.level && !match.level.includes(level)) return false;
  if (match.urgency && match.urgency.includes('danger') !== danger) return false;
  return match.starred === undefined || match.starred === starred;
}
