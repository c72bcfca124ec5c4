import { complaintRules, complaintStates, labels, transitions, type ComplaintAction } from '@bihuan/core';
import type { EngineAnswer, EngineRow } from '@bihuan/contract';

/** The table as data: screens draw it, and nobody writes a rule twice. */
export function engineAnswer(): EngineAnswer {
  return { states: complaintStates, ends: complaintRules.ends, rows: (Object.keys(transitions) as ComplaintAction[]).map(rowOf), labels };
}

function rowOf(action: ComplaintAction): EngineRow {
  const { from, to, by, when = [], texts = [], clocks = [], tells = [] } = transitions[action];
  const named = (only: { name: string } | undefined) => (only?.name ? { only: only.name } : {});
  return {
    action, from, to, by, when, texts,
    label: labels.action[action],
    clocks: clocks.map(({ op, clock, only }) => ({ op, clock, ...named(only) })),
    tells: tells.map(({ to: party, about, only }) => ({ to: party, about, ...named(only) })),
  };
}
