import type { PostgresTrouble, ServerLook, Settings } from '@bihuan/platform';
import type { DistrictSettings } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Run } from '../start/one-run.js';
import type { Limits } from './limits.js';

/** This machine: what can be seen without the database. */
export interface Machine {
  settings: Settings;
  limits: Limits;
  /** Version of Node that runs this. */
  node: string;
  /** The database that comes along; undefined where the operator named one, or the folder is another user's. */
  server?: ServerLook;
  /** Set where the data folder is another user's, whose affairs cannot be seen. */
  stranger?: PostgresTrouble;
  /** Who runs the system on the data folder. */
  run?: Run;
}

/** The database, open for reading. */
export interface Store extends Machine {
  pool: Pool;
  /** Whether nobody works here: the server was started for this look alone. */
  asleep: boolean;
}

/** A store with the schema of this program. */
export interface Installation extends Store {
  districts: readonly DistrictSettings[];
}
