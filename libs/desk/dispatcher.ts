import type { Outbox, OutboxCommand, OutboxKey } from '@bihuan/store';
import type { Errands, Ran } from './errands.js';
import type { Transfers } from './transfers.js';

/** A command for another subject that failed so often that a person must look at it. */
export interface ParkedCommand extends OutboxKey {
  action: string;
  reason: string;
}

/** Performs what one subject asked of another: delivered at least once, done once by the command's id. */
export class Dispatcher {
  /** `tell` is called once for each command that is parked. */
  constructor(
    private readonly outbox: Outbox,
    private readonly errands: Errands,
    private readonly transfers: Transfers,
    private readonly tell: (parked: ParkedCommand) => void,
  ) {}

  /** Performs up to `limit` commands of the district whose turn it is; returns how many it took up. */
  async dispatch(limit: number): Promise<number> {
    const claimed = await this.outbox.claimCommands(limit);
    if (claimed.length === 0) return 0;
    const ran = await this.perform(claimed);
    const done = claimed.filter((_, index) => isDone(ran[index]));
    if (done.length > 0) await this.outbox.completeCommands(done);
    for (const [index, command] of claimed.entries()) {
      const outcome = ran[index];
      if (outcome?.outcome === 'failed') await this.count(command, outcome.error);
    }
    return claimed.length;
  }

  /** Openings one by one, as they want papers of their source; all the others together. */
  private async perform(commands: readonly OutboxCommand[]): Promise<Ran[]> {
    const errands = commands.flatMap(({ dispatch: { district, kind, subject, command } }) =>
      subject ? [{ district, kind, subject, id: command.id, command: () => command }] : [],
    );
    const ran = await this.errands.run(errands);
    const results: Ran[] = [];
    for (const command of commands) {
      results.push(command.dispatch.subject ? (ran.shift() ?? { outcome: 'later' }) : await this.transfers.open(command));
    }
    return results;
  }

  private async count(command: OutboxCommand, error: unknown): Promise<void> {
    const parked = await this.outbox.recordFailure(command, error);
    const { district, subject, no, dispatch } = command;
    if (parked) this.tell({ district, subject, no, action: dispatch.command.action, reason: error instanceof Error ? error.message : String(error) });
  }
}

function isDone(ran: Ran | undefined): boolean {
  return ran?.outcome === 'done' || ran?.outcome === 'already';
}
