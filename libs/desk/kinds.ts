import { complaintRules, localDate, orderRules, problemRules, type Command, type Kind, type KindRules, type Loop, type SubjectOf, type Terms } from '@bihuan/core';
import type { OpenStates } from '@bihuan/store';

/** A subject of whatever kind. */
export type AnySubject = SubjectOf<Loop>;

/** The rules of whatever kind. */
export type AnyRules = KindRules<Loop>;

/** By which table each kind moves. A further kind comes under clocks, dispatches and recounts by one entry here. */
export const kindRules: Readonly<Partial<Record<Kind, AnyRules>>> = {
  complaint: ofKind(complaintRules),
  problem: ofKind(problemRules),
  order: ofKind(orderRules),
};

/** The rules of a kind; a subject of a kind that nobody has a table for is a fault of the installation. */
export function rulesOf(kind: Kind): AnyRules {
  const rules = kindRules[kind];
  if (!rules) throw new Error(`there is no table for the kind ${kind}`);
  return rules;
}

/** In which states a subject of each kind can make a move, as its table says. */
export function statesFor(action: string): OpenStates {
  return Object.entries<AnyRules | undefined>(kindRules).flatMap(([kind, rules]) => {
    const states = rules?.table[action]?.from;
    return states ? [{ kind: kind as Kind, states }] : [];
  });
}

/** A subject before its first event. */
export function blankOf(kind: Kind, district: string, id: string, procedure: string, number = ''): AnySubject {
  return { district, id, kind, number, state: '', version: 0, procedure, standing: {}, clocks: {} };
}

/** Under which rules a subject runs that a command of another subject opens: the command names them. */
export function openingProcedure(kind: Kind, { payload }: Command): string {
  const { procedure } = payload as { procedure?: string };
  if (kind === 'complaint' || procedure === undefined) throw new Error(`nothing says how a command opens the kind ${kind}`);
  return procedure;
}

/** The number of an order or a problem that is being opened, with # where its place in the year will stand. */
export function openingNumber(kind: Kind, { procedure, calendar, now }: Terms): string {
  const series = kind === 'problem' ? procedure.ledger?.number : kind === 'order' ? procedure.supervision.order?.number : undefined;
  if (series === undefined) throw new Error(`${procedure.procedure}@${procedure.version} numbers no ${kind}s`);
  return series.replace('{year}', localDate(calendar.zone, now).slice(0, 4));
}

/** The rules of one kind are only ever asked about subjects of that kind: both come from the same row. */
function ofKind<L extends Loop>(rules: KindRules<L>): AnyRules {
  return rules as unknown as AnyRules;
}
