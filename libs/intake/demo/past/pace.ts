import type { Instant } from '@bihuan/core';
import type { OfficeDays } from './office-days.js';

/** An hour that moves on and never back. */
export class Pace {
  constructor(protected readonly days: OfficeDays, protected at: Instant) {}

  /** The hour at which it stands. */
  get now(): Instant {
    return this.at;
  }

  /** So many minutes of office time later. */
  soon(minutes: number): this {
    return this.on(this.days.soon(this.at, minutes));
  }

  /** On the n-th working day from here, at an hour. */
  later(workingDays: number, time: string): this {
    return this.on(this.days.after(this.at, workingDays, time));
  }

  /** So many plain minutes later, whatever the hour: danger waits for no office. */
  minutes(minutes: number): this {
    return this.on(new Date(Date.parse(this.at) + minutes * 60_000).toISOString());
  }

  /** On the working day that lies so many days after an instant, or the first after it. */
  daysAfter(since: Instant, days: number, time: string): this {
    return this.on(this.days.after(this.days.days(since, days, '09:00'), 0, time));
  }

  /** At an instant, if it lies ahead. */
  on(at: Instant): this {
    if (at > this.at) this.at = at;
    return this;
  }
}
