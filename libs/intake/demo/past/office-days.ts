import { isWorkingDay, localDate, localTime, toInstant, type Calendar, type Instant } from '@bihuan/core';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The working days and hours of an office, in which its people do what they do. */
export class OfficeDays {
  private readonly zone: string;

  constructor(private readonly calendar: Calendar) {
    this.zone = calendar.zone;
  }

  /** The n-th working day after the day of an instant, at an hour; the 0th is that day itself, or the next on which anybody works. */
  after(at: Instant, n: number, time: string): Instant {
    let day = this.workingFrom(localDate(this.zone, at), 1);
    for (let left = n; left > 0; left -= 1) day = this.workingFrom(shifted(day, 1), 1);
    return toInstant(this.zone, day, time);
  }

  /** The n-th working day before the day of an instant, at an hour. */
  before(at: Instant, n: number, time: string): Instant {
    let day = localDate(this.zone, at);
    for (let left = n; left > 0; left -= 1) day = this.workingFrom(shifted(day, -1), -1);
    return toInstant(this.zone, day, time);
  }

  /** So many days after the day of an instant, at an hour, whether anybody works or not. */
  days(at: Instant, n: number, time: string): Instant {
    return toInstant(this.zone, shifted(localDate(this.zone, at), n), time);
  }

  /** So many minutes of office time later. */
  soon(at: Instant, minutes: number): Instant {
    const { opens, closes } = this.calendar.officeHours;
    const [day, time] = [localDate(this.zone, at), localTime(this.zone, at)];
    const works = isWorkingDay(this.calendar, day).working;
    const begins = works && time < closes ? (time < opens ? toInstant(this.zone, day, opens) : at) : this.after(works ? this.days(at, 1, opens) : at, 0, opens);
    const ends = toInstant(this.zone, localDate(this.zone, begins), closes);
    const then = Date.parse(begins) + minutes * MINUTE;
    return then < Date.parse(ends) ? new Date(then).toISOString() : this.soon(ends, Math.ceil((then - Date.parse(ends)) / MINUTE));
  }

  /** The last minute of office time that lies at least so many minutes before an instant. */
  lately(at: Instant, minutes: number): Instant {
    const { opens, closes } = this.calendar.officeHours;
    const then = new Date(Date.parse(at) - minutes * MINUTE).toISOString();
    const [day, time] = [localDate(this.zone, then), localTime(this.zone, then)];
    if (isWorkingDay(this.calendar, day).working && time >= opens) return time < closes ? then : this.minutesBefore(toInstant(this.zone, day, closes), minutes);
    return this.minutesBefore(this.before(then, 1, closes), minutes);
  }

  /** Never before the office has opened. */
  private minutesBefore(closed: Instant, minutes: number): Instant {
    return new Date(Date.parse(closed) - Math.min(minutes, 360) * MINUTE).toISOString();
  }

  private workingFrom(day: string, step: 1 | -1): string {
    let found = day;
    while (!isWorkingDay(this.calendar, found).working) found = shifted(found, step);
    return found;
  }
}

function shifted(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
}
