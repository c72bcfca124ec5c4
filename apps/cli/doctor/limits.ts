/** From when on something is worth a word, each with its reason. */
export interface Limits {
  /** Free megabytes below which the database may stop at any moment, as its launcher says. */
  diskFault: number;
  /** Free megabytes below which somebody should make room: a backup of an office's year and a day of log fit in. */
  diskWarning: number;
  /** Milliseconds after which somebody who starts or stops the database has hung; the launcher waits as long. */
  lockHeld: number;
  /** Seconds between the clocks of the two machines. Below one nobody sees it; a minute shifts deadlines that are told by the minute. */
  clocksApartWarning: number;
  clocksApartFault: number;
  /**
   * Seconds that a rung or a promise may wait. The sweep comes every second, so that a minute means that something is
   * slow; the longest gap between two tries is five minutes. The alerts of docs/metrics.md have the same numbers.
   */
  waitedWarning: number;
  waitedFault: number;
  /** Failed tries after which a receiver is more than away for a moment: about a quarter of an hour. */
  deliveryTries: number;
  /** Days before the end of the calendar: due dates reach so far, and the notice of a year comes in November. */
  calendarEnds: number;
  /** Histories that are proved at a look; `bihuan verify` proves all of them. */
  histories: number;
  /** Milliseconds for an answer over the network: of the database, Redis, and the doors. */
  answer: number;
  /** Milliseconds for one question to the database. */
  question: number;
}

/** The usual ones. */
export const usualLimits: Limits = {
  diskFault: 200,
  diskWarning: 2000,
  lockHeld: 120_000,
  clocksApartWarning: 2,
  clocksApartFault: 60,
  waitedWarning: 60,
  waitedFault: 300,
  deliveryTries: 10,
  calendarEnds: 60,
  histories: 200,
  answer: 5_000,
  question: 30_000,
};
