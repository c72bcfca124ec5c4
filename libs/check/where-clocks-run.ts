import type { AnyRules } from './kinds.js';

/** A clock and the states in which it may run or be paused. */
export interface RunsWhere {
  kind: string;
  clock: string;
  states: readonly string[];
}

type Row = AnyRules['table'][string];
type Effect = NonNullable<Row['clocks']>[number];

/**
 * In which states the table lets each clock run: where a move starts it or lets it go on, and wherever moves lead from there
 * that do not stop it whatever happens. At an end only that runs which the move that ended it has started, and nothing of an
 * end runs on where it begins anew.
 */
export function whereClocksRun(rules: AnyRules): RunsWhere[] {
  const moves = Object.values<Row>(rules.table);
  const names = new Set(moves.flatMap(({ clocks = [] }) => clocks.filter(begins).map(({ clock }) => clock)));
  return [...names].map((clock) => ({ kind: rules.kind, clock, states: [...statesOf(rules, moves, clock)] }));
}

function statesOf({ ends }: AnyRules, moves: readonly Row[], name: string): Set<string> {
  const states = new Set<string>();
  for (let before = -1; before < states.size; ) {
    before = states.size;
    for (const { from, to, clocks = [] } of moves) {
      const starts = clocks.some((effect) => begins(effect) && effect.clock === name);
      const stops = clocks.some((effect) => effect.op === 'stop' && !effect.only && !effect.which && covers(effect.clock, name));
      for (const state of from.length > 0 ? from : [undefined]) {
        const reached = to === 'same' ? state : to;
        if (reached === undefined) continue;
        const stays = state !== undefined && states.has(state) && !stops && (to === 'same' || (!ends.includes(to) && !ends.includes(state)));
        if (starts || stays) states.add(reached);
      }
    }
  }
  return states;
}

function begins({ op }: Effect): boolean {
  return op === 'start' || op === 'resume' || op === 'continue';
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
