import type { Instant } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { DueClocks, TimeStands } from '@bihuan/store';

/**
 * A worker finds a due clock a moment after its instant. In the very millisecond it would sometimes still be before the
 * office closes and sometimes not, and what follows from the rung would not be the same twice.
 */
const MOMENT = 1000;

/** Most sweeps in a row that ring nothing, while a clock waits for its next try. */
const MOST_IDLE = 50;

/** Moves time on to an instant, from due clock to due clock, each rung a moment after it fell due. */
export async function ringUntil(office: Office, to: Instant, stop?: AbortSignal): Promise<void> {
  const due = new DueClocks(office.database.sweep);
  let at = await office.time.now();
  await ringWhatIsDue(office, stop);
  for (let next = await due.nextInstant(at); next !== null && next <= to; next = await due.nextInstant(at)) {
    await goTo(office.time, new Date(Date.parse(next) + MOMENT).toISOString());
    await ringWhatIsDue(office, stop);
    at = next;
  }
  await goTo(office.time, to);
}

async function ringWhatIsDue({ clocks, outgoing }: Office, stop?: AbortSignal): Promise<void> {
  for (let idle = 0; idle < MOST_IDLE; idle += 1) {
    stop?.throwIfAborted();
    const { claimed, rang } = await clocks.sweep();
    if (claimed === 0) break;
    if (rang.length > 0) idle = 0;
  }
  await outgoing.flush();
}

/** Where much was done at one hour real time has gone on, and may have passed the next already. */
async function goTo(time: Office['time'], at: Instant): Promise<void> {
  try {
    await time.forwardTo(at);
  } catch (error) {
    if (!(error instanceof TimeStands) || error.reason !== 'only-forward') throw error;
  }
}
