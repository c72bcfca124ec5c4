import type { Command, Kind } from '@bihuan/core';
import type { Outbox, OutboxCommand, OutboxKey } from '@bihuan/store';
import { textsOf } from './desk.js';
import type { Errand, Errands, Ran } from './errands.js';
import { rulesOf } from './kinds.js';
import type { Tally } from './tally.js';

/** A command for another subject that failed so often that a person must look at it. */
export interface ParkedCommand extends OutboxKey {
  action: string;
  reason: string;
}

/** Opens what dispatches without a subject ask for, each with its own outcome, in their order; all are of one district. */
export interface Openings {
  open(commands: readonly OutboxCommand[]): Promise<Ran[]>;
}

/** Performs what one subject asked of another: delivered at least once, done once by the command's id. */
export class Dispatcher {
  /** `tell` is called once for each command that is parked. */
  constructor(
    private readonly outbox: Outbox,
    private readonly errands: Errands,
    private readonly openings: Readonly<Partial<Record<Kind, Openings>>>,
    private readonly tell: (parked: ParkedCommand) => void,
    private readonly tally?: Tally,
  ) {}

  /** Performs up to `limit` commands of the district whose turn it is; returns how many it took up. */
  async dispatch(limit: number): Promise<number> {
    const claimed = await this.outbox.claimCommands(limit);
    if (claimed.length === 0) return 0;
    const ran = await this.perform(claimed);
    const done = claimed.filter((command) => this.isDone(command, ran.get(command)));
    if (done.length > 0) await this.outbox.completeCommands(done);
    for (const command of claimed) {
      const outcome = ran.get(command);
      if (outcome?.outcome === 'failed' && !done.includes(command)) await this.count(command, outcome.error);
    }
    return claimed.length;
  }

  /** What is there already all together; then what is to be opened, kind by kind, as it wants papers of its source. */
  private async perform(commands: readonly OutboxCommand[]): Promise<Map<OutboxCommand, Ran>> {
    const named = commands.filter(({ dispatch }) => dispatch.subject !== null);
    const said = await this.outbox.textsOf(named);
    const ran = await this.errands.run(named.flatMap((command) => errandOf(command, said.get(command))));
    const outcomes = new Map(named.map((command, index) => [command, ran[index] ?? ({ outcome: 'later' } satisfies Ran)]));
    const nameless = commands.filter(({ dispatch }) => dispatch.subject === null);
    for (const kind of new Set(nameless.map(({ dispatch }) => dispatch.kind))) {
      const asked = nameless.filter(({ dispatch }) => dispatch.kind === kind);
      const opened = await this.openings[kind]?.open(asked);
      const missing: Ran = { outcome: 'failed', error: new Error(`nothing says how a command opens the kind ${kind}`) };
      asked.forEach((command, index) => outcomes.set(command, opened ? (opened[index] ?? { outcome: 'later' }) : missing));
    }
    return outcomes;
  }

  /** Done, or owed no more: somebody was faster, and the command only asked in case it still may. */
  private isDone({ dispatch }: OutboxCommand, ran: Ran | undefined): boolean {
    if (ran?.outcome === 'failed' && ran.refusal && dispatch.ifItStillMay) {
      this.tally?.moved({ action: dispatch.command.action, outcome: 'refused', code: ran.refusal.refused, lane: 'machines' });
      return true;
    }
    return ran?.outcome === 'done' || ran?.outcome === 'already' || (ran?.outcome === 'silent' && dispatch.subject === null);
  }

  private async count(command: OutboxCommand, error: unknown): Promise<void> {
    const parked = await this.outbox.recordFailure(command, error);
    const { district, subject, no, dispatch } = command;
    if (parked) this.tell({ district, subject, no, action: dispatch.command.action, reason: error instanceof Error ? error.message : String(error) });
  }
}

function isOpening(kind: Kind, { action }: Command): boolean {
  return rulesOf(kind).table[action]?.from.length === 0;
}

/** What was said in the event that caused it goes on with the command, and stands in neither's outbox. */
function errandOf({ dispatch: { district, kind, subject, command } }: OutboxCommand, texts?: Readonly<Record<string, string>>): Errand[] {
  if (subject === null) return [];
  const asked = texts ? { ...command, texts } : command;
  return [{ district, kind, subject, id: command.id, command: () => asked, ...(isOpening(kind, command) ? { opens: asked } : {}), ...(texts ? { attachments: { texts: textsOf(texts) } } : {}) }];
}
