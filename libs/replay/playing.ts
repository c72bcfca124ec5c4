import type { Complaint, ComplaintPayloads, Instant } from '@bihuan/core';
import type { Asking, Office, Performed, Registration } from '@bihuan/desk';
import type { Cast } from './cast.js';
import { applies, filled } from './filled.js';
import { nuisanceOf, type Step, type StoriesMapping } from './mapping.js';
import { ringUntil } from './ringing.js';
import type { Stories, StoryCommand } from './stories.js';
import { Tally } from './tally.js';

/** How stories are played. */
export interface Playing {
  office: Office;
  cast: Cast;
  mapping: StoriesMapping;
  /** Another procedure than the district's own. */
  procedure?: string;
  /** Asks to end before the last command. */
  stop?: AbortSignal;
  onProgress?: (played: number, at: Instant) => void;
}

/** What was played, and the complaints that were opened, by the id that the stories give them. */
export interface PlayedStories {
  tally: Tally;
  complaints: ReadonlyMap<string, Complaint>;
}

const DAY = 86_400_000;

/** Plays every command at its hour; our clocks ring in between. One after the other, so that it is the same each time. */
export async function play({ commands, to }: Stories, playing: Playing): Promise<PlayedStories> {
  const { mapping, onProgress } = playing;
  const tally = new Tally();
  const complaints = new Map<string, Complaint>();
  const seenAt = new Map<string, number>();
  let hour = '';
  for (const [index, command] of commands.entries()) {
    playing.stop?.throwIfAborted();
    const at = new Date(Date.parse(command.at) - mapping.secondsBefore * 1000).toISOString();
    if (at !== hour) await ringUntil(playing.office, (hour = at), playing.stop);
    if (command.what === 'register') {
      const done = await playing.office.desk.register(registrationOf(command, at, playing, seenAt));
      tally.heard('register', 'register', done);
      if (done.outcome !== 'refused') complaints.set(command.id, done.complaint);
    } else await act(command, at, playing, complaints, tally);
    onProgress?.(index + 1, command.at);
  }
  await ringUntil(playing.office, to, playing.stop);
  return { tally, complaints };
}

/** Each step is asked, whatever became of the one before it: the office did not stop either. */
async function act(command: StoryCommand, at: Instant, { office, cast, mapping }: Playing, complaints: Map<string, Complaint>, tally: Tally): Promise<void> {
  const { what, id, key, said } = command;
  tally.played(what);
  for (const [index, step] of (mapping.commands[what]?.steps ?? []).entries()) {
    const known = complaints.get(id);
    if (!known) return tally.orphaned(what);
    const complaint = (await office.journal.read(known.district, [known.id]))[0] as Complaint;
    if (!applies(step, complaint)) continue;
    const filling = { command, at, complaint, original: complaints.get(String(said['original'])) };
    const done = await office.desk.perform({
      district: complaint.district, complaint: complaint.id, id: index === 0 ? key : `${key}#${index + 1}`, action: step.action, asking: askingOf(cast, step),
      payload: (filled(step.payload, filling) ?? {}) as ComplaintPayloads[Step['action']], texts: filled(step.texts, filling), evidence: filled(step.evidence, filling),
    });
    tally.heard(what, step.action, done);
    remember(complaints, id, done);
  }
}

function registrationOf({ id, key, at, said }: StoryCommand, receivedAt: Instant, { mapping, cast, procedure }: Playing, seenAt: Map<string, number>): Registration {
  const { by, repeatWithinDays, noText, why: _, nuisances: __, ...ours } = mapping.register;
  const [kind, text, address] = [said['kind'], said['text'] ?? '', said['address'] ?? null] as [string, string, string | null];
  const nuisance = nuisanceOf(mapping.register, kind, text);
  if (!nuisance) throw new Error(`no nuisance of the kind ${kind}`);
  const before = address === null ? undefined : seenAt.get(address);
  if (address !== null) seenAt.set(address, Date.parse(at));
  const repeat = before !== undefined && Date.parse(at) - before <= repeatWithinDays * DAY;
  const [lat, lon] = [said['lat'] ?? null, said['lon'] ?? null] as [number | null, number | null];
  return {
    district: mapping.office.district, id: key, asking: askingOf(cast, { by }), procedure,
    // To the second: ninety days after a registration of the same hour, milliseconds would decide whether it is a repeat.
    payload: { ...ours, receivedAt, nuisances: [nuisance], repeat },
    texts: { account: text.trim() === '' ? noText : text },
    fact: { place: { address, subdistrict: null, lat, lon, resolved: address !== null || lat !== null }, source: id },
  };
}

function askingOf(cast: Cast, { by }: Pick<Step, 'by'>): Asking {
  const asking = cast.get(by);
  if (!asking) throw new Error(`the mapping has nobody who is ${by}`);
  return asking;
}

function remember(complaints: Map<string, Complaint>, id: string, done: Performed): void {
  if (done.complaint) complaints.set(id, done.complaint);
}
