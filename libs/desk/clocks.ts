import type { DueClocks } from '@bihuan/store';
import type { Errands, Ran } from './errands.js';
import { ringErrand, ringingOf, type ClockRef, type ParkedClock, type Rung } from './ringing.js';
import type { Tally } from './tally.js';

/** Most clocks that one sweep takes. */
export const SWEEP_PAGE = 500;

/** Rings what is due. Alarm and sweep come through here alike; whoever comes second finds nothing owed. */
export class Clocks {
  /** `tell` is called once for each clock that is parked, so that a person hears of it. */
  constructor(
    private readonly due: DueClocks,
    private readonly errands: Errands,
    private readonly tell: (parked: ParkedClock) => void,
    private readonly tally?: Tally,
  ) {}

  /** Rings those that are due by the time of the database; throws only when the database was away, after the others were rung. */
  async ring(refs: readonly ClockRef[]): Promise<Rung> {
    const late = new Map<ClockRef, number>();
    const ran = await this.errands.run(refs.map((ref) => ringErrand(ref, (seconds) => late.set(ref, seconds))));
    const all = refs.map((ref, index) => ({ ref, ran: ran[index] ?? ({ outcome: 'silent' } satisfies Ran) }));
    const rungs = (outcome: Ran['outcome']) => all.flatMap(({ ref, ran }) => (ran.outcome === outcome ? (ringingOf(ref, ran) ?? []) : []));
    const failures = all.flatMap(({ ref, ran }) => (ran.outcome === 'failed' ? [{ ref, error: ran.error }] : []));
    const parked = await this.count(failures);
    const rung: Rung = { claimed: refs.length, rang: rungs('done'), before: rungs('already'), failed: failures.length, parked };
    this.tally?.rang(rung, all.flatMap(({ ref, ran }) => (ran.outcome === 'done' ? (late.get(ref) ?? 0) : [])));
    const outage = ran.find((one) => one.outcome === 'later' && one.error);
    if (outage?.outcome === 'later') throw outage.error;
    return rung;
  }

  /** Claims what is due in the district whose turn it is, and rings it. */
  async sweep(limit = SWEEP_PAGE): Promise<Rung> {
    const page = await this.due.claimDue(limit);
    return page.length > 0 ? this.ring(page) : { claimed: 0, rang: [], before: [], failed: 0, parked: [] };
  }

  /** Each failure is counted on its clock's row, so that it waits, is parked in the end and never stops the others. */
  private async count(failures: readonly { ref: ClockRef; error: unknown }[]): Promise<ParkedClock[]> {
    const counted = failures.map(async ({ ref, error }) =>
      (await this.due.recordFailure(ref, error)) ? [{ ...ref, reason: error instanceof Error ? error.message : String(error) }] : [],
    );
    const parked = (await Promise.all(counted)).flat();
    parked.forEach((clock) => this.tell(clock));
    return parked;
  }
}
