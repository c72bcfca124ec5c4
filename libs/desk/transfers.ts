import type { ComplaintPayloads, Event } from '@bihuan/core';
import type { Fact, FactVersion, Lookups, OutboxCommand, Timelines } from '@bihuan/store';
import type { Desk } from './desk.js';
import type { Ran } from './errands.js';
import { isOutage } from './outage.js';
import type { Registration } from './requests.js';

/** Opens in another district what was transferred there, with the place, the words, the reporter and the group of its source: these never stood in the outbox. */
export class Transfers {
  constructor(private readonly desk: Desk, private readonly timelines: Timelines, private readonly lookups: Lookups) {}

  /** Opens what dispatches without a subject ask for, one by one; the same dispatch again finds the one it opened. */
  async open(commands: readonly OutboxCommand[]): Promise<Ran[]> {
    const ran: Ran[] = [];
    for (const command of commands) ran.push(await this.openOne(command));
    return ran;
  }

  private async openOne(command: OutboxCommand): Promise<Ran> {
    try {
      const performed = await this.desk.register(await this.registration(command), 'machines');
      if (performed.outcome === 'refused') return { outcome: 'failed', error: new Error(`refused: ${performed.refusal.refused}`) };
      return { outcome: performed.outcome, subject: performed.complaint, event: performed.event };
    } catch (error) {
      return isOutage(error) ? { outcome: 'later', error } : { outcome: 'failed', error };
    }
  }

  private async registration({ district: from, subject: source, dispatch: { district, command } }: OutboxCommand): Promise<Registration> {
    const timeline = await this.timelines.read(from, source, 'all');
    const fact = timeline?.facts.at(-1);
    if (!timeline || !fact) throw new Error('the source of the transfer is missing');
    const reporter = await this.lookups.reporter(from, source);
    return {
      district,
      id: command.id,
      asking: { account: command.actor, roles: ['system'] },
      // A dispatch is written by the complaint's own table, and an opening one is always a registration.
      payload: { ...(command.payload as ComplaintPayloads['register']), ...groupOf(timeline.history[0]?.event) },
      texts: said(timeline.history[0]?.texts ?? {}),
      fact: factOf(fact),
      ...(reporter ? { reporter } : {}),
    };
  }
}

/** How many complain, where they are a group: no rule of the loop asks, so that only the first line of the source says it. */
function groupOf(opening: Event | undefined): Pick<ComplaintPayloads['register'], 'members' | 'representatives'> {
  const { members, representatives } = (opening?.payload ?? {}) as Partial<ComplaintPayloads['register']>;
  return { ...(members === undefined ? {} : { members }), ...(representatives === undefined ? {} : { representatives }) };
}

/** What was said when the source came in, but for what has been erased since. */
function said(texts: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([name, body]) => (body === null ? [] : [[name, body]])));
}

function factOf({ address, subdistrict, lat, lon, resolved, respondent, source }: FactVersion): Omit<Fact, 'openingKey'> {
  return {
    place: { address, subdistrict, lat, lon, resolved },
    ...(respondent === null ? {} : { respondent }),
    ...(source === null ? {} : { source }),
  };
}
