import { journalStep, reads, type Passed } from './journal';
import { outboxSteps, tells } from './outbox';
import { postSteps, posts } from './post';
import { has, type Protocol } from './protocol';
import { changed, without, type Hand, type Step, type World } from './world';

/** Two workers: each has one thing in hand, or takes up the next: an alarm, what the sweep finds, notices, commands, deliveries. */
export function workerSteps(protocol: Protocol, world: World): Step[] {
  // Two that rest are one: what one may take up, the other may.
  const resting = world.workers.indexOf(null);
  return world.workers.flatMap((hand, place) => {
    const put: Put = (next, to = world) => changed(to, { workers: without(world.workers, place, next) });
    if (hand) return worksOn(protocol, world, hand, put);
    return place === resting ? takesUp(protocol, world, put) : [];
  });
}

/** The world after one worker has something else in hand. */
export type Put = (hand: Hand | null, to?: World) => World;

function takesUp(protocol: Protocol, world: World, put: Put): Step[] {
  return [...alarms(protocol, world, put), ...sweep(protocol, world, put), ...outboxSteps(protocol, world, put), ...postSteps(protocol, world, put)];
}

function worksOn(protocol: Protocol, world: World, hand: Hand, put: Put): Step[] {
  if (hand.at === 'calls' || hand.at === 'called') return posts(protocol, world, hand, put);
  if (hand.at === 'told') return [{ words: 'the worker takes what it told out of the outbox', to: put(null, changed(world, { notices: world.notices.filter((key) => !hand.notices.includes(key)) })), certain: true }];
  if (hand.at === 'done') return tells(protocol, world, hand, put);
  const passed = journalStep(protocol, world, hand);
  return passed ? [{ words: `a worker ${passed.words}`, to: goesOn(passed, put), certain: true }] : [];
}

/** A rung is done when it is committed, or when nothing is owed; of a command the outbox must still hear. */
function goesOn({ world, hand }: Passed, put: Put): World {
  return put(hand.at === 'done' && hand.errand.startsWith('ring') ? null : hand, world);
}

/** A worker that looks at the row before it rings; nothing changes where nothing is owed. */
function rings(protocol: Protocol, world: World, name: string, put: Put, why: string, certain: boolean): Step[] {
  const passed = reads(protocol, world, name);
  return passed.hand.at === 'done' && passed.world === world ? [] : [{ words: `${why}; a worker ${passed.words}`, to: goesOn(passed, put), certain }];
}

/** The queue is not trusted: whatever was set once may come at any time, any number of times, or never. */
function alarms(protocol: Protocol, world: World, put: Put): Step[] {
  if (!has(protocol, 'freshJobs')) return oneIdEach(protocol, world, put);
  return Object.values(world.histories).flatMap((history) => [...everSet(protocol, history)].flatMap((name) => rings(protocol, world, name, put, 'an alarm comes', false)));
}

/** Rungs of clocks that have run at some time. */
function everSet({ book }: Protocol, history: readonly number[]): Set<string> {
  return new Set(history.flatMap((no) => book.armed(no).map(({ errand }) => errand)));
}

/** `clocks-claim`: a look at the rows, by the time of the database; nothing is held. */
function sweep(protocol: Protocol, world: World, put: Put): Step[] {
  if (!has(protocol, 'sweep')) return [];
  if (!has(protocol, 'freshJobs')) return dueRungs(protocol, { ...world, hour: protocol.book.hours.length - 1 }).flatMap((name) => setsAgain(protocol, world, name));
  return dueRungs(protocol, world).flatMap((name) => rings(protocol, world, name, put, 'a sweep looks for what is due', true));
}

/** Errands of the rungs that are due now. */
export function dueRungs({ book }: Protocol, { histories, hour }: World): string[] {
  return Object.values(histories).flatMap((history) => {
    const last = history.at(-1);
    return last === undefined ? [] : book.armed(last).flatMap((armed) => (armed.hour <= hour ? [armed.errand] : []));
  });
}

/** A design that is not ours: the sweep rings nothing, it sets the alarm (again) under the rung's own id; the queue ignores an id that it knows. */
function setsAgain(protocol: Protocol, world: World, name: string): Step[] {
  if (world.jobs[name]) return [];
  return [{ words: `the sweep sets an alarm for ${protocol.book.errand(name).words}`, to: changed(world, { jobs: { ...world.jobs, [name]: 'waits' } }), certain: true }];
}

/** The job of an alarm that has come, in time or not, stays in the queue under its id. */
function oneIdEach(protocol: Protocol, world: World, put: Put): Step[] {
  return Object.entries(world.jobs).flatMap(([name, job]) => {
    if (job === 'dead') return [];
    const spent = changed(world, { jobs: { ...world.jobs, [name]: 'dead' } });
    return [{ words: `an alarm comes and leaves its dead job in the queue; a worker ${reads(protocol, spent, name).words}`, to: goesOn(reads(protocol, spent, name), put), certain: true }];
  });
}
