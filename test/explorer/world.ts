/** What a worker, or a request inside the API, has in its memory; a crash forgets it. */
export type Hand =
  /** It has read the page and decided. */
  | { at: 'decided'; errand: string; line: number }
  /** Its statement has run and holds the row; it is not committed yet. */
  | { at: 'sent'; errand: string; line: number }
  /** It is committed, or had been done before, and whoever asked has not heard it yet. */
  | { at: 'done'; errand: string; heard: Heard }
  /** It has claimed a delivery, and calls the receiver. */
  | { at: 'calls'; notice: string }
  /** The receiver took it. */
  | { at: 'called'; notice: string }
  /** Only without a safeguard: what it still has to write with a second transaction. */
  | { at: 'owes'; notices: readonly string[]; commands: readonly string[]; then: Hand }
  | { at: 'told'; notices: readonly string[] };

/** What a person is told of a request. */
export type Heard = 'done' | 'refused';

/** A command for another subject in the outbox. */
export interface Promised {
  errand: string;
  state: 'waits' | 'claimed' | 'parked';
}

/** Somebody of the office, with his requests in their order. */
export interface Officer {
  /** How often he may still ask the same again without waiting. */
  repeats: number;
  /** What he heard of each request that was answered; both, if he was told this and then that. */
  heard: readonly (Heard | 'both')[];
}

/** Everything that there is at one moment: the database, the queue, the receiver, the programs and the people. */
export interface World {
  readonly hour: number;
  /** How many more there may be. */
  readonly crashes: number;
  /** Lines of each subject by number; the last one says what the row is. */
  readonly histories: Readonly<Record<string, readonly number[]>>;
  /** Statements that have run and whose program is dead: they commit, or the database crashes. */
  readonly adrift: readonly number[];
  /** The outbox. */
  readonly notices: readonly string[];
  readonly commands: readonly Promised[];
  readonly inbox: readonly string[];
  readonly deliveries: Readonly<Record<string, 'waits' | 'claimed' | 'sent'>>;
  /** Effects at the receiver, in their order. */
  readonly effects: readonly string[];
  readonly officers: readonly Officer[];
  readonly api: readonly Hand[];
  readonly workers: readonly (Hand | null)[];
  /** Only where alarms are kept under one id a rung: what the queue knows of each. */
  readonly jobs: Readonly<Record<string, 'waits' | 'dead'>>;
  /** Only where the outbox is read by a watermark: the numbers drawn by notices, and the highest that was read. */
  readonly numbers: readonly string[];
  readonly mark: number;
}

/** The name of a state. */
export function keyOf(world: World): string {
  const { hour, crashes, histories, adrift, notices, commands, inbox, deliveries, effects, officers, api, workers, jobs, numbers, mark } = world;
  let key = `${hour} ${crashes} ${mark}|${adrift.join()}|${notices.join()}|${inbox.join()}|${effects.join()}|${numbers.join()}`;
  for (const subject in histories) key += `|${subject} ${histories[subject]?.join()}`;
  for (const notice in deliveries) key += `|${notice} ${deliveries[notice]}`;
  for (const job in jobs) key += `|${job} ${jobs[job]}`;
  for (const part of [commands, officers, api, workers]) {
    key += '#';
    for (const one of part) key += textOf(one);
  }
  return key;
}

/** States share most of their parts, so each is put into text once. */
const texts = new WeakMap<object, string>();
function textOf(part: object | null): string {
  if (part === null) return '–';
  const known = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, known);
  return known;
}

/** The world with something changed, in the order that makes alike what is alike: two states that differ only in which of two workers does what are one. */
export function changed(world: World, change: Partial<World>): World {
  const next = { ...world, ...change };
  if (change.workers) next.workers = sorted(change.workers);
  if (change.api) next.api = sorted(change.api);
  if (change.commands) next.commands = sorted(change.commands);
  if (change.notices) next.notices = [...change.notices].sort();
  if (change.inbox) next.inbox = [...change.inbox].sort();
  if (change.adrift) next.adrift = [...change.adrift].sort((a, b) => a - b);
  if (change.deliveries) next.deliveries = Object.fromEntries(Object.entries(change.deliveries).sort(([a], [b]) => (a < b ? -1 : 1)));
  return next;
}

function sorted<T extends object | null>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : [...list].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
}

/** One thing that may happen next. */
export interface Step {
  words: string;
  to: World;
  /** By itself and for certain, sooner or later; what chance brings (time, crashes, the queue, impatience) need never come. */
  certain: boolean;
}

/** The list without the one at a place, or with another one there. */
export function without<T>(list: readonly T[], place: number, ...instead: readonly T[]): T[] {
  return [...list.slice(0, place), ...instead, ...list.slice(place + 1)];
}
