import type { Outbox } from '@bihuan/store';
import type { Dispatcher } from './dispatcher.js';

/** What moves have promised and the database can keep by itself: notices into inboxes, commands to other subjects. */
export class Outgoing {
  constructor(private readonly outbox: Outbox, private readonly dispatcher: Dispatcher) {}

  /** One round, of one district each; returns how much was taken up. */
  async round(limit = 500): Promise<number> {
    const [notices, commands] = [await this.outbox.drain(limit), await this.dispatcher.dispatch(limit)];
    return notices + commands;
  }

  /** Rounds until nothing waits, or others are at it. */
  async flush(): Promise<void> {
    while ((await this.round()) > 0);
  }
}
