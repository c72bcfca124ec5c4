import type { Instant, Refusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { hoursOf, TimeStands } from '@bihuan/store';
import { tinglan } from '../offices.js';
import { person, type Stage } from '../stages.js';
import { generatedTales } from './generated.js';
import { memorableTales } from './memorable/index.js';
import { OfficeDays } from './office-days.js';
import { DAYS } from './set-back.js';
import type { Arrival, Step, Tale } from './tale.js';

/** What telling the past came to. */
export interface PastMade {
  registered: number;
  refused: { key: string; action: string; refusal: Refusal }[];
}

interface Scene {
  at: Instant;
  tale: Tale;
  /** The arrival is none. */
  step?: Step;
  no: number;
}

const keyOf = ({ key }: Pick<Tale, 'key'>) => `past-${key}`;

/** Whether the demo of this store has a past: it is being told, or it was. */
export async function hasPast({ time, lookups }: Office): Promise<boolean> {
  return (await time.behind()) || (await lookups.byOpeningKeys(tinglan.district, [keyOf({ key: 'heals' })])).size > 0;
}

/**
 * Tells the past on the real engine: each deed at its own instant, every clock in between, up to the present. What is asked
 * depends on the calendar and on when the demo began, and on nothing else; so, cut off, it is asked again from the
 * beginning, what was done is found again, and it goes on where its time stands.
 */
export async function makePast(stage: Stage): Promise<PastMade> {
  const { office, began } = stage;
  const made: PastMade = { registered: 0, refused: [] };
  const opened = new Map<string, string>();
  const over = new Set<string>();
  await office.time.goOn(firstHour(office, began));
  for (const { at, tale, step, no } of scenesOf(office, began)) {
    if (over.has(tale.key)) continue;
    await forward(office, at);
    const done = await (step ? perform(stage, tale, step, no, opened) : register(stage, tale));
    if (done.outcome === 'refused') {
      made.refused.push({ key: keyOf(tale), action: step?.action ?? 'register', refusal: done.refusal });
      over.add(tale.key);
    } else if (!step) {
      opened.set(tale.key, done.complaint.id);
      if (done.outcome === 'done') made.registered += 1;
    }
  }
  await comeToThePresent(office);
  return made;
}

/** Time goes on to the present, where it is real time again: today in the demo is today. */
export async function comeToThePresent(office: Office): Promise<void> {
  await forward(office, (await hoursOf(office.database.hot)).real);
  await office.time.catchUp();
  await office.outgoing.flush();
}

/** Everything that has happened by the time the demo began, in the order in which it happened. */
function scenesOf(office: Office, began: Instant): Scene[] {
  const days = daysOf(office);
  const span = { days, from: firstHour(office, began), to: began };
  const tales = [...memorableTales(span), ...generatedTales(span)];
  const scenes = tales.flatMap((tale): Scene[] => [{ at: tale.arrival.at, tale, no: 0 }, ...tale.steps.map((step, index) => ({ at: step.at, tale, step, no: index + 1 }))]);
  return scenes.filter(({ at }) => at < began).sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
}

function firstHour(office: Office, began: Instant): Instant {
  return daysOf(office).days(began, -DAYS, '00:00');
}

function daysOf({ rulebook }: Office): OfficeDays {
  return new OfficeDays(rulebook.calendar(rulebook.settings(tinglan.district).calendar));
}

function register(stage: Stage, tale: Tale) {
  const { login, payload, said, fact, reporter }: Arrival = tale.arrival;
  return stage.office.desk.register({ district: tinglan.district, id: keyOf(tale), asking: person(stage, login), payload, texts: { account: said }, fact, reporter });
}

function perform(stage: Stage, tale: Tale, { login, action, payload, texts, evidence }: Step, no: number, opened: ReadonlyMap<string, string>) {
  const found = (key: string) => opened.get(key) ?? '';
  return stage.office.desk.perform({
    district: tinglan.district, complaint: found(tale.key), id: `${keyOf(tale)}-${no}`, action, asking: person(stage, login), payload: payload(found), texts, evidence,
  });
}

/** Whatever falls due on the way rings; where nothing does, which is mostly so, time just goes on. Where it is there already, it stays. */
async function forward({ time, forwarding }: Office, at: Instant): Promise<void> {
  try {
    const next = await forwarding.nextAt();
    if (next === null || next > at) await time.forwardTo(at);
    else for await (const _ of forwarding.forward({ to: at }));
  } catch (error) {
    if (!(error instanceof TimeStands) || error.reason !== 'only-forward') throw error;
  }
}
