import type { Complaint, Instant, Refusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { tinglan } from '../offices.js';
import { person, type Stage } from '../stages.js';
import { generatedTales } from './generated.js';
import { enter, followedBy, ledgerTaleOf, ledgerTales, patrolFinding, performOnProblem } from './ledger/index.js';
import { memorableTales } from './memorable/index.js';
import { OfficeDays } from './office-days.js';
import { comeToThePresent, forward } from './going-on.js';
import { DAYS } from './set-back.js';
import { performOnOrder } from './order-deeds.js';
import type { Arrival, Finding, LedgerTale, OrderStep, ProblemStep, Step, Tale } from './tale.js';
import type { Span } from './told.js';

/** What telling the past came to. */
export interface PastMade {
  registered: number;
  refused: { key: string; action: string; refusal: Refusal }[];
}

interface Scene {
  at: Instant;
  key: string;
  /** What comes in, or is found; or what is done with it. */
  arrival?: Arrival;
  finding?: Finding;
  step?: Step | OrderStep | ProblemStep;
  no: number;
}

/** What the tales so far have opened, and where they stand. */
interface Told {
  stage: Stage;
  span: Span;
  complaints: Map<string, Complaint>;
  problems: Map<string, string>;
}

const keyOf = ({ key }: { key: string }) => `past-${key}`;

/** Whether the demo of this store has a past: it is being told, or it was. */
export async function hasPast({ time, lookups }: Office): Promise<boolean> {
  return (await time.behind()) || (await lookups.byOpeningKeys(tinglan.district, [keyOf({ key: 'heals' })])).size > 0;
}

/**
 * Tells the past on the real engine: each deed at its own instant, every clock in between, up to the present. What is asked
 * depends on the calendar, on when the demo began and on what the ledger has made of it, and on nothing else; so, cut off,
 * it is asked again from the beginning, what was done is found again, and it goes on where its time stands.
 */
export async function makePast(stage: Stage): Promise<PastMade> {
  const { office, began } = stage;
  const made: PastMade = { registered: 0, refused: [] };
  const span = { days: daysOf(office), from: firstHour(office, began), to: began };
  const told: Told = { stage, span, complaints: new Map(), problems: new Map() };
  const over = new Set<string>();
  const agenda = inOrder(scenesOf(span));
  await office.time.goOn(span.from);
  for (let scene = agenda.shift(); scene; scene = agenda.shift()) {
    const { at, key, arrival, step } = scene;
    if (over.has(key) || isSpared(step, told.complaints.get(key))) continue;
    await forward(office, at);
    const done = await play(told, scene);
    if (done?.outcome === 'refused' && !wasDoneByItsProblem(done.refusal, told.complaints.get(key))) {
      made.refused.push({ key: keyOf(scene), action: step?.action ?? 'register', refusal: done.refusal });
      over.add(key);
    } else if (done && 'complaint' in done && done.complaint) {
      told.complaints.set(key, done.complaint);
      if (arrival && done.outcome === 'done') made.registered += 1;
      if (arrival) agenda.splice(0, agenda.length, ...inOrder([...agenda, ...(await followingOf(told, arrival, done.complaint.id))]));
    }
  }
  await comeToThePresent(office);
  return made;
}

/** Which series it has was settled by the revisit that held, and what was settled stays. */
function isSpared(step: Scene['step'], complaint: Complaint | undefined): boolean {
  return step !== undefined && 'series' in step && step.series !== (complaint && complaint.standing.steps > 0);
}

/** A problem that is reported rectified takes its complaints along, and what would have come of their being late. */
function wasDoneByItsProblem({ refused }: Refusal, complaint: Complaint | undefined): boolean {
  return Boolean(complaint?.standing.problem) && (refused === 'not-from-this-state' || refused === 'no-such-order-number');
}

/** Everything that is sure to have happened by the time the demo began; what the ledger makes of it comes in between. */
function scenesOf(span: Span): Scene[] {
  const arrivals = [...memorableTales(span), ...generatedTales(span)].flatMap((tale: Tale): Scene[] => [{ at: tale.arrival.at, key: tale.key, arrival: tale.arrival, no: 0 }, ...stepsOf(tale)]);
  const finding = patrolFinding(span);
  const found = { at: finding.at, key: finding.key, finding, no: 0 };
  return [...arrivals, found, ...stepsOf(ledgerTaleOf(span, finding))].filter(({ at }) => at < span.to);
}

/** What people do because this complaint has come onto the ledger. */
async function followingOf({ stage, span, problems }: Told, arrival: Arrival, complaint: string): Promise<Scene[]> {
  const followed = await followedBy(stage, complaint);
  if (!followed) return [];
  const tales = ledgerTales(span, arrival, followed);
  for (const { key } of tales) problems.set(key, followed.problem);
  return tales.flatMap(stepsOf).filter(({ at }) => at < span.to);
}

function stepsOf({ key, steps }: Tale | LedgerTale): Scene[] {
  return steps.map((step, index) => ({ at: step.at, key, step, no: index + 1 }));
}

function inOrder(scenes: Scene[]): Scene[] {
  return scenes.sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
}

function firstHour(office: Office, began: Instant): Instant {
  return daysOf(office).days(began, -DAYS, '00:00');
}

function daysOf({ rulebook }: Office): OfficeDays {
  return new OfficeDays(rulebook.calendar(tinglan.district));
}

async function play(told: Told, scene: Scene) {
  const { stage, complaints, problems } = told;
  const { key, arrival, finding, step, no } = scene;
  if (arrival) return register(stage, scene, arrival);
  if (finding) {
    const entered = await enter(stage, finding, keyOf(scene));
    if (entered.subject) problems.set(key, entered.subject.id);
    return entered;
  }
  if (!step) return undefined;
  const id = `${keyOf(scene)}-${no}`;
  const found = (key: string) => complaints.get(key)?.id ?? '';
  if ('order' in step) return performOnOrder(stage, problems.get(key) ?? found(key), step, id);
  if ('round' in step) return performOnProblem(stage, problems.get(key) ?? '', step, id);
  const { login, action, payload, texts, evidence } = step;
  return stage.office.desk.perform({ district: tinglan.district, complaint: found(key), id, action, asking: person(stage, login), payload: payload(found), texts, evidence });
}

/** The ledger hears of it before anybody goes on, so that the same complaints are joined whenever the demo is told. */
async function register(stage: Stage, scene: Scene, { login, payload, said, fact, reporter }: Arrival) {
  const done = await stage.office.desk.register({ district: tinglan.district, id: keyOf(scene), asking: person(stage, login), payload, texts: { account: said }, fact, reporter });
  await stage.office.outgoing.flush();
  return done;
}
