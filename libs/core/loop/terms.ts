import type { Calendar, Instant } from '../calendar/index.js';
import type { Procedure } from '../procedure/index.js';

/** A unit as the rules see it: where it stands in the tree, on which days it exists, how many people can act for it. */
export interface DirectoryUnit {
  id: string;
  parent: string | null;
  /** Local dates; `validTo` is the last day. */
  validFrom: string;
  validTo: string | null;
  activePeople: number;
}

/** The units of a district by id. */
export interface Directory {
  units: Readonly<Record<string, DirectoryUnit>>;
}

/** Under which a command is judged: the database's time, the procedure of the subject, the calendar and the units of the day. */
export interface Terms {
  now: Instant;
  procedure: Procedure;
  calendar: Calendar;
  directory: Directory;
}
