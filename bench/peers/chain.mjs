// A closed loop as a queue of jobs carries it: each job, when it is done, adds what follows it.
import { keepInFlight } from './peer.mjs';

/** Create, four transitions, two timers; three of the transitions tell somebody. Ten jobs, nothing but their names in them. */
const whole = [
  { kind: 'create' }, { kind: 'transition', tells: 1 }, { kind: 'timer' }, { kind: 'transition' }, { kind: 'timer' },
  { kind: 'transition', tells: 1 }, { kind: 'transition', tells: 1 },
];

/** Only what must not be forgotten: two timers, three notices. The transitions would stand in tables of whoever uses the queue. */
const promises = [{ tells: 1 }, { kind: 'timer', tells: 1 }, { kind: 'timer', tells: 1 }];

/** The loops of one run. `add` puts jobs `{ loop, step, kind, delay }` into the queue, with one call for all that follow a job. */
export class Chain {
  constructor(add, { timerMs, only }) {
    this.add = add;
    this.timerMs = timerMs;
    this.steps = only === 'promises' ? promises : whole;
    this.waiting = new Map();
    this.jobs = this.steps.reduce((sum, { kind, tells = 0 }) => sum + (kind ? 1 : 0) + tells, 0);
  }

  async run(loops, flight) {
    const stamp = Date.now().toString(36);
    await keepInFlight(loops, flight, (no) => this.loop(`${stamp}-${no}`));
    return { jobs: this.jobs };
  }

  /** What follows jobs that are done. */
  following(jobs) {
    return jobs.flatMap(({ loop, step, kind }) => (kind === 'notice' ? [] : this.after(loop, step)));
  }

  /** Counts jobs that are done; a loop is closed with its last. */
  did(jobs) {
    for (const { loop } of jobs) {
      const open = this.waiting.get(loop);
      open.left -= 1;
      if (open.left > 0) continue;
      this.waiting.delete(loop);
      open.close();
    }
  }

  async loop(loop) {
    const closed = new Promise((close) => this.waiting.set(loop, { left: this.jobs, close }));
    await this.add(this.after(loop, this.steps[0].kind ? -1 : 0));
    await closed;
  }

  after(loop, step) {
    const told = Array.from({ length: this.steps[step]?.tells ?? 0 }, () => ({ loop, step, kind: 'notice', delay: 0 }));
    const next = this.steps[step + 1];
    return next ? [...told, { loop, step: step + 1, kind: next.kind, delay: next.kind === 'timer' ? this.timerMs : 0 }] : told;
  }
}
