/** One year of a calendar, as its official notice gives it. */
export interface CalendarYear {
  year: number;
  /** `YYYY-MM-DD` of this year, days off besides weekends; a notice may also name weekend days. */
  holidays: string[];
  /** `YYYY-MM-DD` of this year, weekend days made up as working days. */
  workdays: string[];
  /** The notice or law it was taken from. */
  source: string;
}

/** When an office works: plain data, one document per calendar. Its content must not change once it has been used. */
export interface Calendar {
  /** Its name in procedures and explanations, e.g. `cn`. */
  calendar: string;
  title: { zh: string; en: string };
  /** IANA name. */
  zone: string;
  /** ISO weekday numbers off, e.g. [6, 7]. */
  weekend: number[];
  /** Local `HH:mm`; closing time itself still belongs to the day. */
  officeHours: { opens: string; closes: string };
  /** Years whose official notice is loaded; outside them the calendar knows only weekends and marks a date provisional. */
  years: CalendarYear[];
}
