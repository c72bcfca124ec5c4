import { type Recounting, type Rulebook } from '@bihuan/desk';
import type { Log } from '@bihuan/platform';
import { rulesStamp, type Database } from '@bihuan/store';

/** Other programs count by the calendar that they know until they hear of the new one, a round later: so many rounds look for what they left. */
const ROUNDS_AFTER = 2;

/** Notices that rules were loaded in another process: reads them, and counts again what their calendars now know. */
export class Rereading {
  private stamp = '';
  private roundsLeft = 0;

  constructor(
    private readonly database: Pick<Database, 'hot'>,
    private readonly rulebook: Rulebook,
    private readonly recounting: Recounting,
    private readonly log: Log,
  ) {}

  /** Also the first round, at start, finds something new. */
  async round(): Promise<void> {
    const stamp = await rulesStamp(this.database.hot);
    const fresh = stamp !== this.stamp;
    if (!fresh && this.roundsLeft === 0) return;
    if (fresh) await this.rulebook.load();
    const { settled, failed } = await this.recounting.run();
    if (settled + failed > 0) this.log.info({ settled, failed }, 'provisional due dates counted again');
    this.stamp = stamp;
    this.roundsLeft = fresh ? ROUNDS_AFTER : this.roundsLeft - 1;
  }
}
