import type { Performed } from '@bihuan/desk';

/** One command of the stories, and what became of the actions that it was played as. */
export interface PlayedCommand {
  command: string;
  times: number;
  /** How often each action was done. */
  done: Readonly<Record<string, number>>;
  /** How often each action was refused, by code: `plan:milestones-not-in-order`. */
  refused: Readonly<Record<string, number>>;
}

/** A code with which commands were refused, and which commands of the stories these were. */
export interface RefusalFigure {
  code: string;
  times: number;
  by: Readonly<Record<string, number>>;
}

/** Counts what was played and refused. */
export class Tally {
  private readonly commands = new Map<string, { times: number; done: Record<string, number>; refused: Record<string, number> }>();
  private readonly codes = new Map<string, Record<string, number>>();

  played(what: string): void {
    this.of(what).times += 1;
  }

  heard(what: string, action: string, performed: Performed): void {
    const line = this.of(what);
    if (what === 'register') line.times += 1;
    if (performed.outcome !== 'refused') return count(line.done, action);
    const { refused } = performed.refusal;
    count(line.refused, `${action}:${refused}`);
    this.countRefusal(refused, what);
  }

  /** The complaint it is about was refused when it came in. */
  orphaned(what: string): void {
    count(this.of(what).refused, 'not-registered');
    this.countRefusal('not-registered', what);
  }

  /** In the order of the alphabet, so that two runs can be laid side by side. */
  commandsPlayed(): PlayedCommand[] {
    return [...this.commands].sort(byName).map(([command, { times, done, refused }]) => ({ command, times, done: sorted(done), refused: sorted(refused) }));
  }

  refusals(): RefusalFigure[] {
    return [...this.codes].sort(byName).map(([code, by]) => ({ code, times: Object.values(by).reduce((sum, times) => sum + times, 0), by: sorted(by) }));
  }

  private countRefusal(code: string, what: string): void {
    const by = this.codes.get(code) ?? {};
    this.codes.set(code, by);
    count(by, what);
  }

  private of(what: string) {
    const line = this.commands.get(what) ?? { times: 0, done: {}, refused: {} };
    this.commands.set(what, line);
    return line;
  }
}

/** One more of a kind. */
export function count(counts: Record<string, number>, key: string, times = 1): void {
  counts[key] = (counts[key] ?? 0) + times;
}

/** The same counts in the order of their names. */
export function sorted<T>(counts: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(counts).sort(byName));
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
