import type { Instant } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { hoursOf, TimeStands } from '@bihuan/store';

/** Whatever falls due on the way rings; where nothing does, which is mostly so, time just goes on. Where it is there already, it stays. */
export async function forward({ time, forwarding }: Office, at: Instant): Promise<void> {
  try {
    const next = await forwarding.nextAt();
    if (next === null || next > at) await time.forwardTo(at);
    else for await (const _ of forwarding.forward({ to: at }));
  } catch (error) {
    if (!(error instanceof TimeStands) || error.reason !== 'only-forward') throw error;
  }
}

/** Time goes on to the present, where it is real time again: today in the demo is today. */
export async function comeToThePresent(office: Office): Promise<void> {
  await forward(office, (await hoursOf(office.database.hot)).real);
  await office.time.catchUp();
  await office.outgoing.flush();
}
