import { type Recounting, type Rulebook } from '@bihuan/desk';
import type { Log } from '@bihuan/platform';
import { rulesStamp, type Database } from '@bihuan/store';

/** Notices that rules were loaded in another process: reads them, and counts again what their calendars now know. */
export class Rereading {
  private stamp = '';

  constructor(
    private readonly database: Pick<Database, 'hot'>,
    private readonly rulebook: Rulebook,
    private readonly recounting: Recounting,
    private readonly log: Log,
  ) {}

  /** Also the first round, at start, finds something new. */
  async round(): Promise<void> {
    const stamp = await rulesStamp(this.database.hot);
    if (stamp === this.stamp) return;
    await this.rulebook.load();
    const { settled, failed } = await this.recounting.run();
    if (settled + failed > 0) this.log.info({ settled, failed }, 'provisional due dates counted again');
    this.stamp = stamp;
  }
}
