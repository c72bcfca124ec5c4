import type { Log } from '@bihuan/platform';

interface Trouble {
  times: number;
  lastHeard: number;
  /** Not logged again before. */
  quietUntil: number;
  gap: number;
}

const FIRST_GAP = 10_000;
const LONGEST_GAP = 600_000;

/** Logs each kind of trouble when it begins, then ever more seldom: a database that is away for a night fills no disk. */
export class Troubles {
  private readonly known = new Map<string, Trouble>();

  constructor(private readonly log: Log) {}

  /** Something went wrong and will be tried again. */
  heard(what: string, error: unknown): void {
    const now = Date.now();
    const kind = `${what}: ${codeOf(error)}`;
    const trouble = this.known.get(kind) ?? { times: 0, lastHeard: now, quietUntil: 0, gap: FIRST_GAP };
    this.known.set(kind, trouble);
    trouble.times += 1;
    trouble.lastHeard = now;
    if (now < trouble.quietUntil) return;
    this.log.error({ err: error, times: trouble.times }, what);
    trouble.quietUntil = now + trouble.gap;
    trouble.gap = Math.min(trouble.gap * 2, LONGEST_GAP);
  }

  /** It went well this time; after a minute without trouble that is worth a line. */
  over(what: string): void {
    for (const [kind, { lastHeard, times }] of this.known) {
      if (!kind.startsWith(`${what}: `) || Date.now() - lastHeard < 60_000) continue;
      this.known.delete(kind);
      this.log.info({ times }, `${what}: well again`);
    }
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
