import { localDate, outlived, periodOn, procedureKey, type Calendar, type Instant, type NoticePeriod, type NoticeRules, type Procedure, type TemplateFile, type Terms } from '@bihuan/core';
import { procedureOn } from '@bihuan/rules';
import { districtAsOf, loadedRules, type DistrictAsOf, type DistrictSettings } from '@bihuan/store';
import type { Pool } from 'pg';

interface Known {
  settings: DistrictSettings;
  directory: DistrictAsOf['directory'];
  duties: DistrictAsOf['duties'];
}

/** What a command is judged by, with units that have names. */
export type OfficeTerms = Terms & Pick<DistrictAsOf, 'directory'>;

/** The rules of every district as they are loaded in the database, and its units; kept in memory and read again when they change. */
export class Rulebook {
  private procedures: readonly Procedure[] = [];
  private calendars = new Map<string, Calendar>();
  private notices: readonly NoticeRules[] = [];
  private templateFiles: readonly TemplateFile[] = [];
  private readonly districts = new Map<string, Known>();
  /** Made once for each zone: what is worked out of a calendar is kept with it. */
  private readonly zoned = new Map<string, Calendar>();

  constructor(private readonly pool: Pool) {}

  /** Reads procedures and calendars; call it at start and when rules were loaded anew. */
  async load(): Promise<void> {
    const { procedures, calendars, notices, templates } = await loadedRules(this.pool);
    this.procedures = procedures;
    this.calendars = new Map(calendars.map((calendar) => [calendar.calendar, calendar]));
    this.zoned.clear();
    this.notices = notices;
    this.templateFiles = templates;
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

  /** The duty lists of a district that is known. */
  duties(district: string): DistrictAsOf['duties'] {
    return this.known(district).duties;
  }

  isKnown(district: string, version: number): boolean {
    return this.districts.get(district)?.settings.directoryVersion === version;
  }

  /** The procedure under which a complaint comes in now, as `name@version`; undefined when none is in force. */
  procedureFor(district: string, now: Instant, name?: string): string | undefined {
    const { settings } = this.known(district);
    const found = procedureOn(this.procedures, name ?? settings.procedure, localDate(settings.zone, now));
    return found && procedureKey(found);
  }

  /** Whether what came in at an instant is older than the longest clock of the procedure in force; nothing is where none is. */
  outlived(district: string, now: Instant, name?: string): (receivedAt: Instant) => boolean {
    const key = this.procedureFor(district, now, name);
    return key ? outlived(this.procedure(key), this.calendar(district), now) : () => false;
  }

  /** Whether a version, as `name@version`, is in memory. */
  has(key: string): boolean {
    return this.procedures.some((procedure) => procedureKey(procedure) === key);
  }

  /** Reads the rules again where a version is not among them: another program may have approved it a moment ago. */
  async have(key: string): Promise<void> {
    if (!this.has(key)) await this.load();
  }

  /** A procedure by `name@version`; no version is ever removed, so a missing one is a fault of the installation. */
  procedure(key: string): Procedure {
    const found = this.procedures.find((procedure) => procedureKey(procedure) === key);
    if (!found) throw new Error(`procedure ${key} is not loaded`);
    return found;
  }

  all(): readonly Procedure[] {
    return this.procedures;
  }

  /** Everything a command is judged by, at an instant. */
  terms(district: string, procedure: string, now: Instant): OfficeTerms {
    const { directory } = this.known(district);
    return { now, procedure: this.procedure(procedure), calendar: this.calendar(district), directory };
  }

  /** The calendar of a district that is known, read in the zone of the district; throws while nobody has loaded it. */
  calendar(district: string): Calendar {
    const { calendar: name, zone } = this.known(district).settings;
    const key = `${name} ${zone}`;
    const zoned = this.zoned.get(key) ?? { ...this.loadedCalendar(name), zone };
    this.zoned.set(key, zoned);
    return zoned;
  }

  /** The zone that a calendar names for itself; undefined when no such calendar is loaded. */
  zoneOf(calendar: string): string | undefined {
    return this.calendars.get(calendar)?.zone;
  }

  /** The words of mails and letters; all files count together. */
  templates(): readonly TemplateFile[] {
    return this.templateFiles;
  }

  /** When mail goes out in a district now; undefined when nobody has said. */
  noticePeriod(district: string, now: Instant): NoticePeriod | undefined {
    return periodOn(this.notices, localDate(this.known(district).settings.zone, now));
  }

  private loadedCalendar(name: string): Calendar {
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
