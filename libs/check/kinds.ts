import { complaintRules, orderRules, problemRules, type Kind, type KindRules, type Loop, type SubjectOf } from '@bihuan/core';

/** A subject of whatever kind. */
export type AnySubject = SubjectOf<Loop>;

/** The table of whatever kind, and what stands beside it. */
export type AnyRules = KindRules<Loop>;

/** The tables that the database is held against. A further kind comes under every line by one entry here; a spec holds them against those of the desk. */
export const checkedKinds: Readonly<Partial<Record<Kind, AnyRules>>> = {
  complaint: ofKind(complaintRules),
  problem: ofKind(problemRules),
  order: ofKind(orderRules),
};

/** The rules of one kind are only ever asked about subjects of that kind: both come from the same row. */
function ofKind<L extends Loop>(rules: KindRules<L>): AnyRules {
  return rules as unknown as AnyRules;
}
