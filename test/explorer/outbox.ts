import type { Errand } from './book';
import { reads, type Passed } from './journal';
import { answerOf, isConsidering } from './ledger';
import { has, type Protocol } from './protocol';
import { changed, without, type Hand, type Step, type World } from './world';
import type { Put } from './worker';

/** What a worker that rests may take out of the outbox. */
export function outboxSteps(protocol: Protocol, world: World, put: Put): Step[] {
  return [...drains(protocol, world, put), ...claims(protocol, world, put), ...leasesEnd(protocol, world)];
}

/** `outbox-drain`: all that is visible goes into the inbox and, for a webhook, into the deliveries, with one statement. */
function drains(protocol: Protocol, world: World, put: Put): Step[] {
  const picked = has(protocol, 'contents') ? world.notices : world.notices.filter((key) => world.numbers.indexOf(key) >= world.mark);
  if (picked.length === 0) return [];
  const words = `a worker tells ${picked.length === 1 ? 'the notice' : 'the notices'} ${picked.join(', ')}`;
  // The key of the inbox keeps a notice from standing there twice.
  const told = has(protocol, 'drainAtOnce') ? [...new Set([...world.inbox, ...picked])] : [...world.inbox, ...picked];
  const deliveries = protocol.webhook ? { ...Object.fromEntries(picked.map((key) => [key, 'waits' as const])), ...world.deliveries } : world.deliveries;
  if (!has(protocol, 'drainAtOnce')) return [{ words, to: put({ at: 'told', notices: picked }, changed(world, { inbox: told, deliveries })), certain: true }];
  const mark = has(protocol, 'contents') ? 0 : Math.max(...picked.map((key) => world.numbers.indexOf(key))) + 1;
  const notices = world.notices.filter((key) => !picked.includes(key));
  return [{ words, to: put(null, changed(world, { inbox: told, deliveries, notices, mark })), certain: true }];
}

/** `outbox-claim-commands`: the lease keeps the other worker from doing the same; it is no promise. */
function claims(protocol: Protocol, world: World, put: Put): Step[] {
  return world.commands.flatMap(({ errand, state }, place) => {
    if (state !== 'waits' || (has(protocol, 'inOrder') && isHeldBack(protocol, world, errand))) return [];
    const asked = protocol.book.errand(errand);
    if (asked.considers !== undefined && has(protocol, 'oneAtATime') && isConsidering(protocol, world)) return [];
    const early = !has(protocol, 'performedFirst');
    const commands = early ? without(world.commands, place) : without(world.commands, place, { errand, state: 'claimed' as const });
    const passed = takesUp(protocol, changed(world, { commands }), asked);
    return [{ words: `a worker claims ${asked.words}${early ? ', takes it out of the outbox' : ''} and ${passed.words}`, to: put(passed.hand, passed.world), certain: true }];
  });
}

/** What is only asked is answered by a look at the place. */
function takesUp(protocol: Protocol, world: World, asked: Errand): Passed {
  if (asked.considers === undefined) return reads(protocol, world, asked.name);
  const answer = answerOf(protocol, world, asked);
  return answer ? reads(protocol, world, answer.name) : { words: 'finds that nothing is owed', world, hand: { at: 'done', errand: asked.name, heard: 'done' } };
}

/** An earlier line of the same subject asks something of the same other one, and has not been done. */
function isHeldBack({ book }: Protocol, { commands }: World, errand: string): boolean {
  const from = (name: string) => name.split(' ')[1];
  const line = (name: string) => Number.parseInt(name.split(' ')[2] ?? '', 10);
  return commands.some((other) => other.state !== 'parked' && from(other.errand) === from(errand) && line(other.errand) < line(errand) && book.errand(other.errand).subject === book.errand(errand).subject);
}

/** Also while its holder is alive and only slow. */
function leasesEnd({ book }: Protocol, world: World): Step[] {
  return world.commands.flatMap(({ errand, state }, place) =>
    state === 'claimed'
      ? [{ words: `the lease of ${book.errand(errand).words} runs out`, to: changed(world, { commands: without(world.commands, place, { errand, state: 'waits' as const }) }), certain: true }]
      : [],
  );
}

/** `outbox-complete` after it was performed; what is refused is counted, parked in the end, and told to a person. */
export function tells(protocol: Protocol, world: World, { errand, heard }: Extract<Hand, { at: 'done' }>, put: Put): Step[] {
  const { words } = protocol.book.errand(errand);
  const { answers, ifItStillMay } = protocol.book.errand(errand);
  const place = world.commands.findIndex((command) => command.errand === (answers ?? errand));
  // Somebody was faster, or joined it meanwhile: nothing is owed any more.
  const isOver = heard === 'done' || answers !== undefined || ifItStillMay === true || !has(protocol, 'parks');
  if (isOver) return [{ words: `a worker takes ${words} out of the outbox`, to: put(null, changed(world, { commands: place < 0 ? world.commands : without(world.commands, place) })), certain: true }];
  const commands = place < 0 ? world.commands : without(world.commands, place, { errand, state: 'parked' as const });
  return [{ words: `a worker parks ${words}, which was refused, and tells a person`, to: put(null, changed(world, { commands })), certain: true }];
}
