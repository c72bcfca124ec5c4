import type { Calendar, Instant } from '../calendar/index.js';
import type { Procedure } from '../procedure/index.js';
import type { Role } from '../words/roles.js';

/** A unit as the rules see it: where it stands in the tree, on which days it exists, how many people can act for it: its handlers, since whatever else somebody is he is not for the unit. */
export interface DirectoryUnit {
  id: string;
  parent: string | null;
  /** Local dates; `validTo` is the last day. */
  validFrom: string;
  validTo: string | null;
  activePeople: number;
  /** Who has its duties after its last day. */
  successor?: string | null;
}

/** An account as the rules see it. */
export interface DirectoryPerson {
  unit: string | null;
  roles: readonly Role[];
  disabled: boolean;
}

/** The units of a district by id, and its people by account; people are left out where nobody asks for them. */
export interface Directory {
  units: Readonly<Record<string, DirectoryUnit>>;
  people?: Readonly<Record<string, DirectoryPerson>>;
}

/** Under which the consequences of an event are worked out, also years later: nothing of a directory that has changed since. */
export interface LastingTerms {
  now: Instant;
  procedure: Procedure;
  calendar: Calendar;
}

/** Under which a command is judged: the law, and the units of the day; what an event needs of these it settles. */
export interface Terms extends LastingTerms {
  directory: Directory;
}
