import type { Subject } from '@bihuan/core';
import type { Journal, Lane, Move, Page, Written } from '@bihuan/store';
import type { Rulebook } from './rulebook.js';

/** What must be read before a move can be decided: this version of the units, and these rules. */
interface Unread {
  version: number;
  procedure?: string;
}

type Settled<S extends Subject> = PromiseSettledResult<Written<S>> | null;

/** Writes people's moves of one kind: decided with the units and the rules of the day, or not at all. */
export class Writing<S extends Subject> {
  constructor(private readonly journal: Journal, private readonly rulebook: Rulebook) {}

  /** Writes moves; where the units of a district changed meanwhile they are read again first. Null stays null. */
  async write(moves: readonly (Move<S> | null)[], lane: Lane, tries = 3): Promise<Settled<S>[]> {
    const unread = new Map<string, Unread>();
    const fresh = moves.flatMap((move) => (move ? [this.ifKnown(move, unread)] : []));
    const settled = await this.journal.writeEach(fresh, lane);
    let next = 0;
    const results: Settled<S>[] = moves.map((move) => (move ? (settled[next++] ?? null) : null));
    const again = moves.flatMap((move, index) => (move && unread.has(move.commandId) ? [index] : []));
    if (again.length === 0 || tries === 0) return results;
    for (const index of again) await this.read(moves[index]?.district ?? '', unread.get(moves[index]?.commandId ?? ''));
    const repeated = await this.write(again.map((index) => moves[index] ?? null), lane, tries - 1);
    return results.map((result, index) => (again.includes(index) ? (repeated[again.indexOf(index)] ?? result) : result));
  }

  private async read(district: string, unread: Unread | undefined): Promise<void> {
    if (unread?.procedure !== undefined) await this.rulebook.have(unread.procedure);
    await this.rulebook.know(district, unread?.version);
  }

  /** A move decided with yesterday's units is not decided at all, nor one whose rules have not been read yet. */
  private ifKnown(move: Move<S>, unread: Map<string, Unread>): Move<S> {
    return {
      ...move,
      decide: (page: Page<S>) => {
        const procedure = page.subject?.procedure;
        const unreadRules = procedure !== undefined && !this.rulebook.has(procedure);
        if (!unreadRules && this.rulebook.isKnown(move.district, page.directoryVersion)) return move.decide(page);
        unread.set(move.commandId, { version: page.directoryVersion, ...(unreadRules ? { procedure } : {}) });
        return 'unchanged';
      },
    };
  }
}
