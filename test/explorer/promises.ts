import { factsOf, type Facts } from './history-facts';
import { ledgerAmiss } from './ledger-promises';
import { isEarlier } from './post';
import type { Protocol } from './protocol';
import { dueRungs } from './worker';
import type { World } from './world';

/** Says of a state which promise it breaks, if it does. */
export class Promises {
  private readonly facts = new Map<string, Facts>();

  constructor(private readonly protocol: Protocol) {}

  /** What must hold at every moment. */
  broken(world: World): string | undefined {
    return this.brokenHistory(world) ?? this.brokenWord(world) ?? this.lost(world) ?? ledgerAmiss(this.protocol, world) ?? this.toldAmiss(world) ?? this.sentAmiss(world);
  }

  /** Everybody is answered, nothing is under way, and nothing is due: the good end of what has happened so far. */
  isQuiet(world: World): boolean {
    const { officers, api, workers, adrift, notices, commands, deliveries } = world;
    return (
      officers.every(({ heard }, place) => heard.length === this.protocol.scripts[place]?.length) &&
      api.length === 0 && workers.every((hand) => hand === null) && adrift.length === 0 && notices.length === 0 &&
      commands.every(({ state }) => state === 'parked') && Object.values(deliveries).every((state) => state === 'sent') && dueRungs(this.protocol, world).length === 0
    );
  }

  private brokenHistory({ histories }: World): string | undefined {
    const opened = new Map<string, string>();
    for (const [subject, history] of Object.entries(histories)) {
      const { broken } = this.factsOf(history);
      if (broken) return broken;
      const first = history[0] === undefined ? undefined : this.protocol.book.line(history[0]).opens;
      if (first !== undefined && opened.has(first)) return `one registration opened two complaints, ${opened.get(first)} and ${subject}`;
      if (first !== undefined) opened.set(first, subject);
    }
    return undefined;
  }

  /** What a person was told of his request is so. */
  private brokenWord({ officers, histories }: World): string | undefined {
    const { book, scripts } = this.protocol;
    for (const [place, { heard }] of officers.entries()) {
      for (const [no, word] of heard.entries()) {
        const { id, words } = book.errand(scripts[place]?.[no] ?? '');
        if (word === 'both') return `${words} was answered twice, and not alike`;
        const times = Object.values(histories).flat().filter((line) => book.line(line).id.split('#')[0] === id).length;
        if (times !== (word === 'done' ? 1 : 0)) return `the officer was told that ${words} is ${word}, and it stands in the history ${times} times`;
      }
    }
    return undefined;
  }

  /** What a history owes was told or performed, or it stands in the outbox, or somebody has it in hand. */
  private lost({ histories, inbox, notices, commands, api, workers }: World): string | undefined {
    const { book } = this.protocol;
    const hands = [...api, ...workers].flatMap((hand) => hand ?? []);
    const ids = () => Object.values(histories).flat().map((no) => book.line(no).id);
    for (const history of Object.values(histories)) {
      const owed = this.factsOf(history);
      const untold = owed.notices.find((key) => !inbox.includes(key) && !notices.includes(key) && !hands.some((hand) => 'notices' in hand && hand.notices.includes(key)));
      if (untold) return `the notice ${untold} was promised, was not told, and stands nowhere any more`;
      const undone = owed.commands.find((name) =>
        !commands.some(({ errand }) => errand === name) && !hands.some((hand) => ('errand' in hand && hand.errand === name) || ('commands' in hand && hand.commands.includes(name))) &&
        !ids().includes(book.errand(name).id) && book.errand(name).considers === undefined && !(book.errand(name).ifItStillMay && this.mayNoMore(name, histories)));
      if (undone) return `${book.errand(undone).words} was promised, was not performed, and stands nowhere any more`;
    }
    return undefined;
  }

  /** What only asked in case it still may is refused by the row as it stood at one time. */
  private mayNoMore(name: string, histories: World['histories']): boolean {
    const { book } = this.protocol;
    const errand = book.errand(name);
    const history = histories[errand.subject] ?? [];
    return history.some((_, place) => typeof book.decide(history.slice(0, place + 1), errand, book.hours.length - 1) === 'string');
  }

  private toldAmiss({ inbox, histories }: World): string | undefined {
    const twice = inbox.find((key, place) => inbox.indexOf(key) !== place);
    if (twice) return `the notice ${twice} was told twice`;
    const owed = new Set(Object.values(histories).flatMap((history) => this.factsOf(history).notices));
    const extra = inbox.find((key) => !owed.has(key));
    return extra && `the notice ${extra} was told, and no history owes it`;
  }

  private sentAmiss({ effects, deliveries, inbox }: World): string | undefined {
    const twice = effects.find((key, place) => effects.indexOf(key) !== place);
    if (twice) return `the notice ${twice} took effect twice at the receiver`;
    const late = effects.find((key, place) => effects.slice(0, place).some((before) => isEarlier(key, before)));
    if (late) return `the notice ${late} arrived after a later one of the same complaint`;
    const extra = effects.find((key) => !inbox.includes(key));
    if (extra) return `the receiver got ${extra}, which nobody was told`;
    const unsent = Object.keys(deliveries).find((key) => deliveries[key] === 'sent' && !effects.includes(key));
    return unsent && `the delivery ${unsent} is marked as sent and has not arrived`;
  }

  private factsOf(history: readonly number[]): Facts {
    const key = history.join();
    const known = this.facts.get(key) ?? factsOf(this.protocol.book, history);
    this.facts.set(key, known);
    return known;
  }
}
