import { reads } from './journal';
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
    if (state !== 'waits') return [];
    const { words } = protocol.book.errand(errand);
    const early = !has(protocol, 'performedFirst');
    const commands = early ? without(world.commands, place) : without(world.commands, place, { errand, state: 'claimed' as const });
    const passed = reads(protocol, changed(world, { commands }), errand);
    return [{ words: `a worker claims ${words}${early ? ', takes it out of the outbox' : ''} and ${passed.words}`, to: put(passed.hand, passed.world), certain: true }];
  });
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
  const place = world.commands.findIndex((command) => command.errand === errand);
  if (heard === 'done') return [{ words: `a worker takes ${words} out of the outbox`, to: put(null, changed(world, { commands: place < 0 ? world.commands : without(world.commands, place) })), certain: true }];
  const commands = place < 0 ? world.commands : without(world.commands, place, { errand, state: 'parked' as const });
  return [{ words: `a worker parks ${words}, which was refused, and tells a person`, to: put(null, changed(world, { commands })), certain: true }];
}
