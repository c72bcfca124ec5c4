import { journalStep, reads, type Passed } from './journal';
import type { Protocol } from './protocol';
import { changed, without, type Heard, type Officer, type Step, type World } from './world';

/** People ask, and ask the same again until they are answered; the API reads, writes and answers. */
export function officerSteps(protocol: Protocol, world: World): Step[] {
  return [...world.officers.flatMap((officer, place) => asks(protocol, world, officer, place)), ...serves(protocol, world)];
}

function asks(protocol: Protocol, world: World, officer: Officer, place: number): Step[] {
  const errand = protocol.scripts[place]?.[officer.heard.length];
  if (errand === undefined) return [];
  const { words } = protocol.book.errand(errand);
  const underWay = world.api.filter((hand) => 'errand' in hand && hand.errand === errand).length;
  if (underWay > 1 || (underWay > 0 && officer.repeats === 0)) return [];
  const officers = without(world.officers, place, { ...officer, repeats: officer.repeats - underWay });
  const passed = reads(protocol, changed(world, { officers }), errand);
  const asking = underWay === 0 ? `the officer asks for ${words}` : `the officer does not wait and asks again for ${words}`;
  // Whoever is not answered asks again; that he loses patience while he is being served is chance.
  return [{ words: `${asking}; the API ${passed.words}`, to: heard(protocol, passed, world.api), certain: underWay === 0 }];
}

function serves(protocol: Protocol, world: World): Step[] {
  return world.api.flatMap((hand, place): Step[] => {
    const others = without(world.api, place);
    if (hand.at === 'done') return [{ words: `the officer hears that ${protocol.book.errand(hand.errand).words} is ${hand.heard}`, to: answered(protocol, changed(world, { api: others }), hand.errand, hand.heard), certain: true }];
    const passed = journalStep(protocol, world, hand);
    if (!passed) return [];
    const to = hand.at === 'sent' ? changed(passed.world, { api: [...others, passed.hand] }) : heard(protocol, passed, others);
    return [{ words: `the API ${passed.words}`, to, certain: true }];
  });
}

/** Where nothing is to be written the answer is given at once: were it lost, it would be as if he had not asked. */
function heard(protocol: Protocol, { world, hand }: Passed, others: World['api']): World {
  return hand.at === 'done' ? answered(protocol, changed(world, { api: others }), hand.errand, hand.heard) : changed(world, { api: [...others, hand] });
}

function answered({ scripts }: Protocol, world: World, errand: string, word: Heard): World {
  const whose = scripts.findIndex((script) => script.includes(errand));
  return changed(world, { officers: world.officers.map((officer, no) => (no === whose ? hears(officer, scripts[no]?.indexOf(errand) ?? 0, word) : officer)) });
}

/** The first answer lets him go on; a later one of the same request should be the same. */
function hears(officer: Officer, request: number, word: Heard): Officer {
  const before = officer.heard[request];
  if (before === undefined) return { ...officer, heard: [...officer.heard, word] };
  return before === word ? officer : { ...officer, heard: without(officer.heard, request, 'both' as const) };
}
