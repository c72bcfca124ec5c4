import type { Clock } from '@bihuan/core';
import { amendmentCommand, AmendmentRows, type AmendedSubject, type OpenStates, type SignedAmendment } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Errand, Errands } from './errands.js';
import { rulesOf, statesFor, type AnySubject } from './kinds.js';

/** What a round of amending did. */
export interface AmendedNow {
  moved: number;
  failed: number;
}

/** How long it looks for those that still came in under the old version, how long it rests between two looks, in milliseconds; and how many it moves at a time. */
export interface AmendingPace {
  page: number;
  lookFor: number;
  rest: number;
}

/** How far a look at all of them is. */
interface Look {
  /** The last that was looked at. */
  after?: string;
  restsUntil: number;
  moved: number;
  failed: number;
  /** Held by somebody just then. */
  later: number;
  trouble: string | null;
}

/** Every program hears of other rules within thirty seconds. */
const usualPace: AmendingPace = { page: 500, lookFor: 60_000, rest: 15_000 };

/**
 * Carries out what is signed: moves every open subject of the district that stands under the old version, page by page. Each
 * move is a command of its own whose id names the amendment, so that whoever is killed, or comes second, repeats none.
 */
export class Amending {
  private readonly rows: AmendmentRows;
  private readonly looks = new Map<string, Look>();

  constructor(
    pool: Pool,
    private readonly errands: Errands,
    private readonly pace: AmendingPace = usualPace,
  ) {
    this.rows = new AmendmentRows(pool);
  }

  /** One page of each amendment that is signed and not carried out, unless it rests. */
  async round(): Promise<AmendedNow> {
    const sum = { moved: 0, failed: 0 };
    for (const amendment of await this.rows.signed()) {
      const look = this.looks.get(amendment.id) ?? begun();
      this.looks.set(amendment.id, look);
      if (look.restsUntil > Date.now()) continue;
      const page = await this.rows.subjects(amendment, openStates(), this.pace.page, look.after);
      const { moved, failed } = await this.move(page, amendment, look);
      sum.moved += moved;
      sum.failed += failed;
      if (page.length === this.pace.page) look.after = page.at(-1)?.subject;
      else await this.ended(amendment, look);
    }
    return sum;
  }

  private async move(page: readonly AmendedSubject[], amendment: SignedAmendment, look: Look): Promise<AmendedNow> {
    const asked = page.map((subject) => errandOf(subject, amendment));
    const ran = await this.errands.run(asked.map(({ errand }) => errand));
    const sum = { moved: 0, failed: 0 };
    for (const [index, one] of ran.entries()) {
      const silenced = asked[index]?.silenced();
      if (one.outcome === 'done' || one.outcome === 'already') sum.moved += 1;
      else if (one.outcome === 'later') look.later += 1;
      else if (one.outcome === 'failed' || silenced !== undefined) {
        sum.failed += 1;
        const why = one.outcome === 'failed' ? reasonOf(one.error) : `the clock ${silenced ?? ''} would never ring again under ${amendment.to}`;
        look.trouble ??= `${page[index]?.number ?? ''}: ${why}`;
      }
    }
    look.moved += sum.moved;
    look.failed += sum.failed;
    return sum;
  }

  /** All were looked at: it is carried out where none was left, and nobody works by the old version any more. */
  private async ended(amendment: SignedAmendment, { moved, failed, later, trouble }: Look): Promise<void> {
    const done = moved + failed + later === 0 && amendment.age * 1000 >= this.pace.lookFor;
    if (done || failed !== amendment.failed || trouble !== amendment.trouble) await this.rows.record(amendment, { failed, trouble, done });
    this.looks.set(amendment.id, { ...begun(), restsUntil: moved === 0 ? Date.now() + this.pace.rest : 0 });
    if (done) this.looks.delete(amendment.id);
  }
}

function begun(): Look {
  return { restsUntil: 0, moved: 0, failed: 0, later: 0, trouble: null };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** In which states a subject of each kind can be moved, as its table says. */
export function openStates(): OpenStates {
  return statesFor('amend');
}

/** `silenced` names a clock that would never ring again, for the sake of which nothing was done. */
function errandOf({ district, kind, subject: id }: AmendedSubject, { id: amendment, former, to, signedBy, signedAt }: SignedAmendment): { errand: Errand; silenced: () => string | undefined } {
  let silent: string | undefined;
  const command = amendmentCommand(amendment);
  const errand: Errand = {
    district, kind, subject: id, id: command,
    under: to,
    command: ({ state, procedure }) => {
      silent = undefined;
      if (procedure !== former || !rulesOf(kind).table['amend']?.from.includes(state)) return 'unchanged';
      return { id: command, action: 'amend', by: 'system', actor: `amendment:${amendment}`, payload: { procedure: to, amendment, signedBy, signedAt } };
    },
    worthIt: (before, after) => {
      silent = silencedBy(before, after);
      return silent === undefined;
    },
  };
  return { errand, silenced: () => silent };
}

function silencedBy(before: AnySubject, after: AnySubject): string | undefined {
  return Object.values<Clock>(before.clocks).find(({ name, state }) => state === 'running' && after.clocks[name]?.state !== 'running')?.name;
}
