import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { labels } from '@bihuan/words';
import { answered, api, type Answers } from '../client/api.js';
import { useLive } from '../shell/live.js';
import { clockWord, language, say, word } from '../words/language.js';
import { clockOps, phrases } from './phrases.js';

/** One move of the table. */
export type Move = Answers['EngineRow'];
/** The table, as the server runs by it. */
export type Table = Answers['EngineAnswer'];

/** What is under way in a state. */
export type StateCount = Answers['StateCountsAnswer']['rows'][number];

/** Reads the table once; it changes only with the program. */
export function useTable() {
  const { data, error } = useQuery({ queryKey: ['engine'], queryFn: () => answered(api.GET('/api/engine')), staleTime: Number.POSITIVE_INFINITY });
  return { table: data, trouble: computed(() => error.value?.message ?? '') };
}

/** Reads how many are in each state, and again when anything has moved; whoever sees no complaint is told no numbers, and none are asked for. */
export function useCounts(sees: Ref<boolean>) {
  const { data, isError, refetch } = useQuery({ queryKey: ['engine', 'counts'], queryFn: () => answered(api.GET('/api/engine/counts')), enabled: sees });
  useLive(() => void (sees.value && refetch()));
  return { counts: computed(() => new Map(data.value?.rows.map((row) => [row.state, row]) ?? [])), countedAt: computed(() => data.value?.now), isError };
}

/** The phases of the loop in their order: every state that is no end, and the end that it leads to. */
export function phasesOf({ states, ends }: Pick<Table, 'states' | 'ends'>): string[] {
  return [...states.filter((state) => !ends.includes(state)), ...ends.slice(0, 1)];
}

/** Where a move leads from one of its states. */
export const targetOf = ({ to }: Pick<Move, 'to'>, from: string): string => (to === 'same' ? from : to);

/** Moves that leave a state as it is. */
export function stayingIn(state: string, { rows }: Pick<Table, 'rows'>): Move[] {
  return rows.filter((move) => move.from.includes(state) && targetOf(move, state) === state);
}

/** The clocks that begin to run in a state, or on the way into it. */
export function clocksIn(state: string, { rows }: Pick<Table, 'rows'>): string[] {
  const into = rows.filter(({ from, to }) => to === state || (to === 'same' && from.length === 1 && from[0] === state));
  return [...new Set(into.flatMap(({ clocks }) => clocks.filter(({ op }) => op === 'start').map(({ clock }) => clock)))].map(clockName);
}

export const moveWord = ({ action }: Pick<Move, 'action'>): string => word('action', action);

/** A condition of the table in words: `not signed` is 未签收. */
export function guardWord(guard: string): string {
  const flag = guard.replace(/^not /, '');
  const plain = labels.flag[flag as keyof typeof labels.flag]?.[language.value] ?? flag;
  if (flag === guard) return plain;
  if (language.value === 'en') return `not ${plain}`;
  return plain.startsWith('已') ? `未${plain.slice(1)}` : `非${plain}`;
}

/** What a move does with the clocks: one line for each thing done. */
export function clockLines({ clocks }: Pick<Move, 'clocks'>): { does: string; names: string }[] {
  const ops = [...new Set(clocks.map(({ op }) => op))];
  return ops.map((op) => ({
    does: clockOps[op]?.[language.value] ?? op,
    names: listed(clocks.filter((one) => one.op === op).map(({ clock, only }) => `${clockName(clock)}${only ? bracketed(say(phrases.sometimes)) : ''}`)),
  }));
}

/** Whom a move tells, and what. */
export function tellLines({ tells }: Pick<Move, 'tells'>): string[] {
  return tells.map(({ to, about, only }) => `${to === 'unit' ? say(phrases.theUnit) : word('role', to)}: ${word('notice', about)}${only ? bracketed(say(phrases.sometimes)) : ''}`);
}

export const listed = (words: readonly string[]): string => words.join(language.value === 'zh' ? '、' : ', ');

/** From where to where, in words. */
export function wayOf({ from, to }: Pick<Move, 'from' | 'to'>): string {
  const start = from.length === 0 ? say(phrases.begin) : from.length > 4 ? say(phrases.anyOpen, { n: from.length }) : listed(from.map((state) => word('state', state)));
  return `${start} → ${to === 'same' ? say(phrases.stay) : word('state', to)}`;
}

function clockName(clock: string): string {
  return clock === '*' ? say(phrases.allClocks) : clockWord(clock.replace(/-\*$/, ''));
}

function bracketed(text: string): string {
  return language.value === 'zh' ? `（${text}）` : ` (${text})`;
}
