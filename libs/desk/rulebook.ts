import { localDate, outlived, type Calendar, type Instant, type Procedure, type Terms } from '@bihuan/core';
import { procedureOn } from '@bihuan/rules';
import { districtAsOf, loadedRules, type DistrictAsOf, type DistrictSettings } from '@bihuan/store';
import type { Pool } from 'pg';

interface Known {
  settings: DistrictSettings;
  directory: DistrictAsOf['directory'];
}

/** What a command is judged by, with units that have names. */
export type OfficeTerms = Terms & Pick<DistrictAsOf, 'directory'>;

/** The rules of every district as they are loaded in the database, and its units; kept in memory and read again when they change. */
export class Rulebook {
  private procedures: readonly Procedure[] = [];
  private calendars = new Map<string, Calendar>();
  private readonly districts = new Map<string, Known>();

  constructor(private readonly pool: Pool) {}

  /** Reads procedures and calendars; call it at start and when rules were loaded anew. */
  async load(): Promise<void> {
    const { procedures, calendars } = await loadedRules(this.pool);
    this.procedures = procedures;
    this.calendars = new Map(calendars.map((calendar) => [calendar.calendar, calendar]));
  }

  /** Reads a district unless this version of it is known; false when there is no such district. */
  async know(district: string, version?: number): Promise<boolean> {
    const known = this.districts.get(district);
    if (known && (version === undefined || known.settings.directoryVersion === version)) return true;
    const read = await districtAsOf(this.pool, district);
    if (read) this.districts.set(district, read);
    return read !== null;
  }

  /** Settings of a district that is known. */
  settings(district: string): DistrictSettings {
    return this.known(district).settings;
  }

  /** The units of a district that is known, with their names. */
  directory(district: string): DistrictAsOf['directory'] {
    return this.known(district).directory;
  }

  isKnown(district: string, version: number): boolean {
    return this.districts.get(district)?.settings.directoryVersion === version;
  }

  /** The procedure under which a complaint comes in now, as `name@version`; undefined when none is in force. */
  procedureFor(district: string, now: Instant, name?: string): string | undefined {
    const { settings } = this.known(district);
    const found = procedureOn(this.procedures, name ?? settings.procedure, localDate(settings.zone, now));
    return found && keyOf(found);
  }

  /** Whether what came in at an instant is older than the longest clock of the procedure in force; nothing is where none is. */
  outlived(district: string, now: Instant, name?: string): (receivedAt: Instant) => boolean {
    const key = this.procedureFor(district, now, name);
    return key ? outlived(this.procedure(key), this.calendar(this.settings(district).calendar), now) : () => false;
  }

  /** A procedure by `name@version`; complaints keep theirs for ever, so a missing one is a fault of the installation. */
  procedure(key: string): Procedure {
    const found = this.procedures.find((procedure) => keyOf(procedure) === key);
    if (!found) throw new Error(`procedure ${key} is not loaded`);
    return found;
  }

  all(): readonly Procedure[] {
    return this.procedures;
  }

  /** Everything a command is judged by, at an instant. */
  terms(district: string, procedure: string, now: Instant): OfficeTerms {
    const { settings, directory } = this.known(district);
    return { now, procedure: this.procedure(procedure), calendar: this.calendar(settings.calendar), directory };
  }

  calendar(name: string): Calendar {
    const calendar = this.calendars.get(name);
    if (!calendar) throw new Error(`calendar ${name} is not loaded`);
    return calendar;
  }

  private known(district: string): Known {
    const known = this.districts.get(district);
    if (!known) throw new Error(`district ${district} is not known`);
    return known;
  }
}

function keyOf({ procedure, version }: Procedure): string {
  return `${procedure}@${version}`;
}
