import { problemId, problemStates, repeated, type Command, type LedgerRules, type ProblemPayloads } from '@bihuan/core';
import { complaintsThere, consideredOf, oneAtATime, problemThere, type AtPlace, type Considered, type OutboxCommand } from '@bihuan/store';
import type { ClientBase, Pool } from 'pg';
import type { Errand, Errands, Ran } from '../errands.js';
import { isOutage } from '../outage.js';
import type { Rulebook } from '../rulebook.js';

const DAY = 86_400_000;
/** What is signed off is watched, and comes back as itself. */
export const onTheLedger = problemStates.filter((state) => state !== 'struck');
const nothing: Ran = { outcome: 'silent' };

/**
 * Puts on the ledger (台账) what is complained of again and again at one place, and joins to a problem what is said of it
 * again. Each complaint that comes in asks for it, and asks once more when it is corrected; what is joined already, or
 * was taken off deliberately, stays where it is.
 */
export class Ledger {
  constructor(private readonly pool: Pool, private readonly errands: Errands, private readonly rulebook: Rulebook) {}

  /** Considers the complaints of these commands, all of one district, in their order: what one opens the next one finds. */
  async open(commands: readonly OutboxCommand[]): Promise<Ran[]> {
    const [first] = commands;
    if (!first) return [];
    try {
      const { district } = first;
      const known = new Map((await consideredOf(this.pool, district, commands.map(complaintOf))).map((one) => [one.id, one]));
      const ran: Ran[] = [];
      for (const command of commands) {
        const complaint = known.get(complaintOf(command));
        ran.push(complaint ? await this.considered(district, complaint, command.dispatch.command) : nothing);
      }
      return ran;
    } catch (error) {
      return commands.map(() => ({ outcome: isOutage(error) ? 'later' : 'failed', error }));
    }
  }

  private async considered(district: string, complaint: Considered, asked: Command): Promise<Ran> {
    try {
      await this.rulebook.have(complaint.procedure);
      const rules = this.rulebook.procedure(complaint.procedure).ledger;
      return rules ? await oneAtATime(this.pool, district, (client) => this.look(client, district, { complaint, asked, rules })) : nothing;
    } catch (error) {
      return { outcome: isOutage(error) ? 'later' : 'failed', error };
    }
  }

  private async look(client: ClientBase, district: string, { complaint, asked, rules }: { complaint: Considered; asked: Command; rules: LedgerRules }): Promise<Ran> {
    const { place } = complaint.fact;
    const at: AtPlace = { district, place, metres: rules.repeat.metres, nuisances: complaint.nuisances };
    const there = await problemThere(client, at, onTheLedger);
    if (there) return this.run(joining(district, complaint, there.id, asked));
    const since = new Date(Date.parse(complaint.receivedAt) - rules.repeat.days * DAY).toISOString();
    const told = await complaintsThere(client, at, since, complaint.receivedAt);
    const again = repeated(told, complaint.nuisances, rules.repeat.count);
    const [earliest] = again?.founding ?? [];
    if (!again || !earliest) return nothing;
    const { count, days, metres } = rules.repeat;
    const respondentUnit = complaint.respondentUnit ?? again.founding.findLast((one) => one.respondentUnit !== null)?.respondentUnit;
    return this.run(
      entering(district, problemId(earliest.id), complaint, {
        source: 'repeat', procedure: complaint.procedure, nuisances: again.nuisances, placed: place.resolved, founding: again.founding.map(({ id }) => id), rule: { count, days, metres },
        ...(complaint.activity ? { activity: complaint.activity } : {}), ...(respondentUnit ? { respondentUnit } : {}),
      }),
    );
  }

  /** Somebody joined it meanwhile, or it has ended as another's second entry: then nothing is owed any more. */
  private async run(errand: Errand): Promise<Ran> {
    const [ran] = await this.errands.run([errand]);
    return ran?.outcome === 'failed' && ran.refusal ? nothing : (ran ?? { outcome: 'later' });
  }
}

/** What is considered is named in the payload: the subject that it opens is not known before. */
function complaintOf({ subject, dispatch }: OutboxCommand): string {
  return (dispatch.command.payload as { complaint?: string }).complaint ?? subject;
}

function joining(district: string, { id: subject }: Considered, problem: string, asked: Command): Errand {
  const id = `join:${problem}:${asked.id}`;
  return { district, kind: 'complaint', subject, id, command: () => ({ id, action: 'join', by: 'system', actor: `problem:${problem}`, payload: { problem } }) };
}

/** Whoever comes second finds it there. */
function entering(district: string, subject: string, { id: complaint, fact }: Considered, payload: ProblemPayloads['enter']): Errand {
  const id = `enter:${subject}`;
  return {
    district, kind: 'problem', subject, id,
    command: () => 'unchanged',
    opens: { id, action: 'enter', by: 'system', actor: `complaint:${complaint}`, payload },
    attachments: { fact: { ...withoutNothing(fact), openingKey: `problem:${subject}` } },
  };
}

/** JSON says null where nobody is named. */
function withoutNothing({ respondent, ...fact }: Considered['fact']): Considered['fact'] {
  return respondent ? { ...fact, respondent } : fact;
}
