import type { AmountRule, ClockRule, Counting, DueExplanation, Procedure } from '@bihuan/core';

const known = new WeakMap<Procedure, ReadonlySet<string>>();

/** Every amount that stands anywhere in a procedure, as `5 workingDay`. */
export function amountsIn(procedure: Procedure): ReadonlySet<string> {
  const found = known.get(procedure) ?? new Set(amountsOf(procedure));
  known.set(procedure, found);
  return found;
}

function* amountsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('amount' in value && 'unit' in value) yield `${String(value.amount)} ${String(value.unit)}`;
  for (const member of Object.values(value)) yield* amountsOf(member);
}

/** The ways in which a procedure may have counted this amount for this clock: those of its lines that give it, else its own way. */
export function countingsFor(procedure: Procedure | undefined, rule: ClockRule | undefined, { amount, unit }: DueExplanation): Counting[] {
  // The further rounds of a problem stand beside its clocks, not within the rule of one.
  const rounds = rule && rule === procedure?.ledger?.clocks.finish ? { redo: procedure.ledger.redo } : {};
  const lines = Object.values<unknown>({ ...rule, ...rounds }).flatMap((member) => (Array.isArray(member) ? (member as Partial<AmountRule>[]) : []));
  const giving = lines.filter((line) => line.amount === amount && line.unit === unit);
  const ways = giving.map(({ counting }) => ({ ...procedure?.counting, ...counting }));
  const own: Counting = { ...procedure?.counting };
  return ways.length === 0 ? [own] : [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}
