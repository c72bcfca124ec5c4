import type { Line } from './book';
import { has, type Protocol } from './protocol';
import { changed, type Hand, type Heard, type World } from './world';

/** What becomes of an errand in the journal: read and decide, write, commit. */
export interface Passed {
  words: string;
  world: World;
  hand: Hand;
}

/**
 * `journal-read` and the decision: the page by the time of the database, the line that this id wrote if it did, the
 * subject that this key opened if it did. Whoever waits before he reads sees what he would see if he came later, so
 * coming and reading are one step; the hand that comes of it is done at once where there is nothing to write.
 */
export function reads(protocol: Protocol, world: World, name: string): Passed {
  const { book } = protocol;
  const errand = book.errand(name);
  const done = (heard: Heard, words: string): Passed => ({ words, world, hand: { at: 'done', errand: name, heard } });
  const keyed = errand.opens !== undefined && has(protocol, 'openingKey');
  if (keyed && opened(protocol, world, errand.opens)) return done('done', `finds ${errand.words} made before`);
  const subject = errand.opens === undefined ? errand.subject : freeName(world, errand.subject, keyed);
  const history = world.histories[subject] ?? [];
  const again = history.filter((no) => book.line(no).id.split('#')[0] === errand.id).length;
  const fresh = !has(protocol, 'commandId') && name.startsWith('ask');
  if (again > 0 && !fresh) return done('done', `finds ${errand.words} done before`);
  const id = again > 0 ? `${errand.id}#${again + 1}` : errand.id;
  const decided = book.decide(history, { ...errand, subject, id }, world.hour);
  if (typeof decided === 'string') return done('refused', decided === 'nothing-owed' ? `finds that ${errand.words} is not owed` : `refuses ${errand.words} (${decided})`);
  return { words: `reads and decides ${errand.words}`, world, hand: { at: 'decided', errand: name, line: decided.no } };
}

/** The one step that a hand in the journal can take now; undefined while it must wait for a key that somebody is just writing. */
export function journalStep(protocol: Protocol, world: World, hand: Hand): Passed | undefined {
  if (hand.at === 'decided') return writes(protocol, world, hand);
  if (hand.at === 'owes') return { words: 'writes the notices with a second transaction', world: promised(world, hand), hand: hand.then };
  if (hand.at !== 'sent') return undefined;
  const { words } = protocol.book.errand(hand.errand);
  const { world: after, left } = commits(protocol, world, hand.line);
  const done: Hand = { at: 'done', errand: hand.errand, heard: 'done' };
  return { words: `commits ${words}`, world: after, hand: left ? { at: 'owes', ...left, then: done } : done };
}

/** `journal-write` has run and is not committed: it found the version it was decided on, or it changed nothing and is decided again. */
function writes(protocol: Protocol, world: World, { errand, line: no }: { errand: string; line: number }): Passed | undefined {
  const { book } = protocol;
  const line = book.line(no);
  const { words } = book.errand(errand);
  const again = (): Passed => {
    if (!has(protocol, 'againAtClash') && book.errand(errand).ifItStillMay) return { words: `finds that the subject has moved, and gives ${words} up`, world, hand: { at: 'done', errand, heard: 'refused' } };
    const looked = reads(protocol, world, errand);
    return { ...looked, words: `finds that the complaint has moved, and ${looked.words}` };
  };
  const open = underWay(world).map((other) => book.line(other));
  if (line.opens !== undefined && has(protocol, 'openingKey')) {
    // The index makes the second wait for the first.
    if (open.some(({ opens }) => opens === line.opens)) return undefined;
    if (opened(protocol, world, line.opens)) return again();
  }
  const held = open.some(({ subject }) => subject === line.subject);
  const version = (world.histories[line.subject] ?? []).length;
  if (has(protocol, 'versionGuard') ? held || version !== line.row.version - 1 : held) {
    return has(protocol, 'versionGuard') ? again() : undefined;
  }
  if (has(protocol, 'lineKey') && version !== line.row.version - 1) return again();
  const drawn = has(protocol, 'contents') ? {} : { numbers: [...world.numbers, ...line.notices] };
  return { words: `writes ${words}, not committed yet`, world: changed(world, drawn), hand: { at: 'sent', errand, line: no } };
}

/** What a statement has written becomes visible all at once; `left` is what it leaves to a second transaction where that safeguard is missing. */
export function commits(protocol: Protocol, world: World, no: number): { world: World; left?: Pick<Line, 'notices' | 'commands'> } {
  const line = protocol.book.line(no);
  const histories = { ...world.histories, [line.subject]: [...(world.histories[line.subject] ?? []), no] };
  const written = changed(world, { histories });
  if (has(protocol, 'oneStatement')) return { world: promised(written, line) };
  return { world: written, left: { notices: line.notices, commands: line.commands } };
}

/** Notices and commands stand in the outbox. */
export function promised(world: World, { notices, commands }: Pick<Line, 'notices' | 'commands'>): World {
  if (notices.length + commands.length === 0) return world;
  return changed(world, {
    notices: [...world.notices, ...notices],
    commands: [...world.commands, ...commands.map((errand) => ({ errand, state: 'waits' as const }))],
  });
}

/** Lines that have been written and are not committed. */
function underWay({ api, workers, adrift }: World): number[] {
  return [...adrift, ...[...api, ...workers].flatMap((hand) => (hand?.at === 'sent' ? [hand.line] : []))];
}

function opened({ book }: Protocol, { histories }: World, key: string | undefined): boolean {
  return Object.values(histories).some(([first]) => first !== undefined && book.line(first).opens === key);
}

/** A subject that is opened has an id that nobody had before; with the key there is never a second one. */
function freeName({ histories }: World, subject: string, keyed: boolean): string {
  return keyed || !histories[subject] ? subject : `${subject}-again`;
}
