import { commits } from './journal';
import { hourNames } from './procedure';
import type { Protocol } from './protocol';
import { changed, without, type Step, type World } from './world';

/** What nobody decides: time passes, programs and the database crash, and what was sent before a crash commits late. */
export function chanceSteps(protocol: Protocol, world: World): Step[] {
  return [...time(protocol, world), ...lateCommits(protocol, world), ...(world.crashes > 0 ? crashes(world) : [])];
}

function time({ book }: Protocol, world: World): Step[] {
  const hour = world.hour + 1;
  return hour < book.hours.length ? [{ words: `time passes, and it is ${hourNames[hour]}`, to: changed(world, { hour }), certain: false }] : [];
}

/** The program is dead, the database is not: it commits whenever it comes to it. */
function lateCommits(protocol: Protocol, world: World): Step[] {
  return world.adrift.map((no, place) => ({
    words: 'what the dead program had written is committed',
    to: commits(protocol, changed(world, { adrift: without(world.adrift, place) }), no).world,
    certain: true,
  }));
}

function crashes(world: World): Step[] {
  const crashed = { crashes: world.crashes - 1 };
  const adrift = (hands: World['workers']) => [...world.adrift, ...hands.flatMap((hand) => (hand?.at === 'sent' ? [hand.line] : []))];
  const steps = world.workers.flatMap((hand, place): Step[] =>
    hand ? [{ words: 'the worker crashes', to: changed(world, { ...crashed, workers: without(world.workers, place, null), adrift: adrift([hand]) }), certain: false }] : [],
  );
  if (world.api.length > 0) steps.push({ words: 'the API crashes', to: changed(world, { ...crashed, api: [], adrift: adrift(world.api) }), certain: false });
  const open = [...world.api, ...world.workers].some((hand) => hand?.at === 'sent') || world.adrift.length > 0;
  // Whoever was about to ask it finds it restarted; only what was under way is different.
  if (open) steps.push({ words: 'the database crashes and is started again', to: changed(world, { ...crashed, api: cut(world.api), workers: world.workers.map((hand) => (hand?.at === 'sent' ? null : hand)), adrift: [] }), certain: false });
  return steps;
}

/** A request whose statement broke is not answered. */
function cut(api: World['api']): World['api'] {
  return api.filter(({ at }) => at !== 'sent');
}
