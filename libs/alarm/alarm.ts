import type { Instant } from '@bihuan/core';
import type { DueClock, DueClocks, MovedTime } from '@bihuan/store';
import { Armed } from './armed.js';
import type { ClockAlarm } from './queue-names.js';
import type { Alarmed, Queues } from './queues.js';

/** How far ahead alarms are set, in milliseconds. */
const HORIZON = 600_000;
/** Most alarms looked at in one pass, soonest first. */
const MOST = 2_000;
/** Most clocks of one instant that one job carries: the page of a sweep. */
const MOST_OF_A_JOB = 250;
/** Timers may fire a little early; an alarm that comes too soon would leave its clock to the sweep. */
const AFTER = 10;
/** Shortest time between two nudges, in milliseconds: what comes between them is found by the first. */
const BETWEEN_NUDGES = 50;

/**
 * Sets alarms for what falls due soon, so that it rings on the second. An alarm is no promise: the promise is the
 * clock's row, and a lost queue costs no more than a sweep.
 */
export class Alarm {
  private readonly armed = new Armed();
  private nudged: NodeJS.Timeout | undefined;

  constructor(private readonly due: DueClocks, private readonly time: MovedTime, private readonly queues: Queues) {}

  /** One pass: arms what falls due within ten minutes and is not armed yet; returns how many clocks. Throws when the queue is gone. */
  async arm(): Promise<number> {
    const now = await this.time.now();
    const read = Date.now();
    // Emptied behind our back (FLUSHALL): what we remember is not there any more.
    if ((await this.queues.waiting('clocks')) < this.armed.jobsAfter(later(now, 2_000))) this.armed.forget();
    const fresh = (await this.due.soonDue(later(now, HORIZON), MOST)).filter((clock) => !this.armed.has(clock));
    const jobs = [...byInstant(fresh)].flatMap(([at, clocks]) => jobsOf(clocks, Date.parse(at) - Date.parse(now) + AFTER));
    if (jobs.length > 0) await this.queues.add('clocks', jobs.map(({ data, delay }) => ({ data, delay: delay - (Date.now() - read) })));
    this.armed.keep(fresh, now);
    return fresh.length;
  }

  /** What was armed is not counted on any longer: the next pass arms anew. */
  forget(): void {
    this.armed.forget();
  }

  /** Says that notices wait, so that they need not wait for a sweep. Never throws and never makes anybody wait. */
  nudge(): void {
    this.nudged ??= setTimeout(() => {
      this.nudged = undefined;
      this.queues.add('post', [{ data: {}, delay: 0 }]).catch(() => undefined);
    }, BETWEEN_NUDGES);
  }

  /** How many alarms wait for their hour; throws when the queue is gone. */
  waiting(): Promise<number> {
    return this.queues.waiting('clocks');
  }

  async close(): Promise<void> {
    clearTimeout(this.nudged);
    await this.queues.close();
  }
}

/** All that rings at one instant shares a job: due dates fall on closing time by the hundred. */
function byInstant(clocks: readonly DueClock[]): Map<Instant, DueClock[]> {
  const groups = new Map<Instant, DueClock[]>();
  for (const clock of clocks) {
    const group = groups.get(clock.nextAt);
    if (group) group.push(clock);
    else groups.set(clock.nextAt, [clock]);
  }
  return groups;
}

function jobsOf(clocks: readonly DueClock[], delay: number): Alarmed[] {
  const jobs: Alarmed[] = [];
  for (let first = 0; first < clocks.length; first += MOST_OF_A_JOB) {
    const data: ClockAlarm = { clocks: clocks.slice(first, first + MOST_OF_A_JOB).map(({ nextAt: _, ...ref }) => ref) };
    jobs.push({ data, delay });
  }
  return jobs;
}

function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
