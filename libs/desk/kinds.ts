import { complaintRules, type Kind, type KindRules, type Loop, type SubjectOf } from '@bihuan/core';

/** A subject of whatever kind. */
export type AnySubject = SubjectOf<Loop>;

/** The rules of whatever kind. */
export type AnyRules = KindRules<Loop>;

/** By which table each kind moves. A further kind comes under clocks, dispatches and recounts by one entry here. */
export const kindRules: Readonly<Partial<Record<Kind, AnyRules>>> = {
  complaint: ofKind(complaintRules),
};

/** The rules of a kind; a subject of a kind that nobody has a table for is a fault of the installation. */
export function rulesOf(kind: Kind): AnyRules {
  const rules = kindRules[kind];
  if (!rules) throw new Error(`there is no table for the kind ${kind}`);
  return rules;
}

/** The rules of one kind are only ever asked about subjects of that kind: both come from the same row. */
function ofKind<L extends Loop>(rules: KindRules<L>): AnyRules {
  return rules as unknown as AnyRules;
}
