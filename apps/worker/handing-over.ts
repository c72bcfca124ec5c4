import type { HandOvers } from '@bihuan/desk';
import type { Log } from '@bihuan/platform';

/** Moves what units that are no more still have to their successors, and says so. */
export class HandingOver {
  constructor(
    private readonly handOvers: Pick<HandOvers, 'round'>,
    private readonly log: Log,
  ) {}

  /** What could not be moved is tried again by the next round. */
  async round(): Promise<void> {
    const { moved, failed } = await this.handOvers.round();
    if (moved > 0) this.log.info({ moved }, 'work of units that are no more was handed over');
    if (failed > 0) this.log.error({ failed }, 'work of units that are no more could not be handed over');
  }
}
