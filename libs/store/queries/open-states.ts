import type { Kind } from '@bihuan/core';

/** The states of a kind in which a subject may be moved. */
export type OpenStates = readonly { kind: Kind; states: readonly string[] }[];

/** True for the subjects `s` whose kind and state are among those of a parameter, as JSON. */
export const inStates = (states: string) => `exists (select from jsonb_to_recordset(${states}) as k(kind text, states text[]) where k.kind = s.kind and s.state = any (k.states))`;
