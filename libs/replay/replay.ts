import { localDate, procedureAt, type Complaint, type ComplaintEvent, type Instant, type Procedure } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { Timelines, TimeStands } from '@bihuan/store';
import { castOf } from './cast.js';
import { figuresIn, type Figures, type Retold } from './figures.js';
import { mustBeFree, notEmpty } from './free-store.js';
import { ledgerEntries, type LedgerEntry } from './ledger-entries.js';
import type { StoriesMapping } from './mapping.js';
import { play, type PlayedStories, type Playing } from './playing.js';
import type { Stories } from './stories.js';
import type { PlayedCommand, RefusalFigure } from './tally.js';
import { unplayable } from './unplayable.js';

/** What was played and what came of it. No duration and no id stands in it, so that twice is the same. */
export interface ReplayReport extends Figures {
  stories: { commands: number; complaints: number; from: string; to: string; anomalies: Readonly<Record<string, number>> };
  /** The versions under which complaints came in, as `name@version`. */
  procedures: readonly string[];
  played: readonly PlayedCommand[];
  refusals: readonly RefusalFigure[];
  /** Which places came onto the ledger, the most complained of first. */
  ledger: readonly LedgerEntry[];
}

/** How it is replayed. */
export interface Replaying extends Pick<Playing, 'procedure' | 'stop' | 'onProgress'> {
  /** Also where an invitation is open, because somebody said so. */
  onThisStore?: boolean;
  /** Hears from which time the clock is about to be set to which, before anything is written. */
  onBegin?: (from: Instant, to: Instant) => void;
}

/** How long before the first command the clock is set, so that the district stands when it comes. */
const HOUR = 3_600_000;

/** Plays stories in an office that holds nothing yet, whose clock it sets. The rules must be stored and read. Throws Unplayable. */
export async function replay(office: Office, stories: Stories, mapping: StoriesMapping, more: Replaying = {}): Promise<ReplayReport> {
  const procedure = more.procedure ?? mapping.office.procedure;
  const { zone } = mapping.office;
  mustBeInForce(office.rulebook.all(), procedure, localDate(zone, stories.from));
  await begin(office, new Date(Date.parse(stories.from) - HOUR).toISOString(), more);
  const cast = await castOf(office, { ...mapping.office, procedure });
  const playedStories = await play(stories, { office, cast, mapping, ...more });
  return report(office, stories, playedStories, mapping.office, more.stop);
}

/** Sees to it that a version of a procedure is in force on a local day. Throws Unplayable. */
export function mustBeInForce(procedures: readonly Procedure[], name: string, day: string): void {
  if (procedures.some(({ procedure, valid }) => procedure === name && valid.from <= day && day <= (valid.to ?? day))) return;
  const names = [...new Set(procedures.map(({ procedure }) => procedure))].join(', ');
  throw unplayable(`规程 ${name} 在 ${day} 没有生效的版本；现有：${names}。`, `No version of the procedure ${name} is in force on ${day}; there are: ${names}.`);
}

/** An office with a district of its own has a clock of its own, even before the first complaint. */
async function begin(office: Office, at: Instant, { onThisStore, onBegin }: Replaying): Promise<void> {
  const { time } = office;
  await mustBeFree(office, onThisStore);
  onBegin?.(await time.now(), at);
  try {
    await time.begin(at);
  } catch (error) {
    throw error instanceof TimeStands ? notEmpty() : error;
  }
}

async function report(office: Office, stories: Stories, { tally, complaints }: PlayedStories, { district, zone }: StoriesMapping['office'], stop?: AbortSignal): Promise<ReplayReport> {
  const { commands, from, to, anomalies } = stories;
  const retold: Retold[] = [];
  const procedures = new Set<string>();
  for (const complaint of complaints.values()) {
    stop?.throwIfAborted();
    const one = await retell(office, complaint);
    procedures.add(`${one.procedure.procedure}@${one.procedure.version}`);
    retold.push(one);
  }
  return {
    stories: { commands: commands.length, complaints: stories.complaints, from, to, anomalies },
    procedures: [...procedures].sort(),
    played: tally.commandsPlayed(),
    refusals: tally.refusals(),
    ledger: await ledgerEntries(office, complaints.values(), { district, zone }),
    ...figuresIn(retold, { zone, from, to }),
  };
}

async function retell({ database, rulebook }: Office, { district, id }: Complaint): Promise<Retold> {
  const timeline = await new Timelines(database.hot).read(district, id, 'all');
  if (!timeline) throw new Error(`${id} is gone`);
  const history = timeline.history.map(({ event: { seq, at, action, payload, rang, clocks, settled } }) => ({ seq, at, action, payload, rang, clocks, settled }));
  const procedureOf = (seq: number) => rulebook.procedure(procedureAt(timeline.subject, seq));
  return { state: timeline.subject.state, procedure: procedureOf(1), procedureOf, history: history as unknown as ComplaintEvent[] };
}
