import { has, type Protocol } from './protocol';
import type { Put } from './worker';
import { changed, type Hand, type Step, type World } from './world';

/** `deliveries-claim`, and leases that run out while their holder may be alive. */
export function postSteps(protocol: Protocol, world: World, put: Put): Step[] {
  return Object.entries(world.deliveries).flatMap(([notice, state]): Step[] => {
    if (state === 'claimed') return [{ words: `the lease of the delivery ${notice} runs out`, to: changed(world, { deliveries: { ...world.deliveries, [notice]: 'waits' } }), certain: true }];
    if (state !== 'waits' || (has(protocol, 'oneByOne') && isHeldBack(world, notice))) return [];
    const early = !has(protocol, 'arrivedFirst');
    const deliveries = { ...world.deliveries, [notice]: early ? ('sent' as const) : ('claimed' as const) };
    return [{ words: `a worker claims the delivery ${notice}${early ? ' and marks it as sent' : ''}`, to: put({ at: 'calls', notice }, changed(world, { deliveries })), certain: true }];
  });
}

/** The call, and after it the mark; a call whose answer is lost is made again. */
export function posts(protocol: Protocol, world: World, hand: Extract<Hand, { at: 'calls' | 'called' }>, put: Put): Step[] {
  const { notice } = hand;
  const state = world.deliveries[notice];
  const to = (next: 'waits' | 'sent') => changed(world, { deliveries: { ...world.deliveries, [notice]: state === 'sent' ? 'sent' : next } });
  if (hand.at === 'called') return [{ words: `the worker marks the delivery ${notice} as sent`, to: put(null, to('sent')), certain: true }];
  const known = world.effects.includes(notice) && has(protocol, 'receiverKey');
  const arrived = changed(world, { effects: known ? world.effects : [...world.effects, notice] });
  return [
    { words: `the receiver gets ${notice}${known ? ' again and knows it' : ''}`, to: put({ at: 'called', notice }, arrived), certain: true },
    { words: `the receiver gets ${notice}${known ? ' again and knows it' : ''}, and its answer is lost`, to: put(null, { ...arrived, deliveries: to('waits').deliveries }), certain: false },
    { words: `the receiver refuses ${notice}`, to: put(null, to('waits')), certain: false },
  ];
}

/** An earlier notice of the same complaint still waits. */
function isHeldBack({ deliveries }: World, notice: string): boolean {
  return Object.entries(deliveries).some(([other, state]) => state !== 'sent' && isEarlier(other, notice));
}

/** Whether both are of one complaint, and the first was promised before the second. */
export function isEarlier(first: string, second: string): boolean {
  const [a, b] = [placeOf(first), placeOf(second)];
  return a.subject === b.subject && (a.seq < b.seq || (a.seq === b.seq && a.no < b.no));
}

function placeOf(notice: string): { subject: string; seq: number; no: number } {
  const [subject = '', place = ''] = notice.split('/');
  const [seq, no] = place.split('.').map(Number);
  return { subject, seq: seq ?? 0, no: no ?? 0 };
}
