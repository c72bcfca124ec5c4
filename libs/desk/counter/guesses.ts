import { refuse, type Refusal } from '@bihuan/core';
import { phoneEndsIn, type WrongTries } from '@bihuan/store';
import type { Pool } from 'pg';
import { lastDigitsIn, queryCodeIn } from './query-code.js';

/** Wrong codes from one address: whoever mistypes may try again, a program may not search. */
const wrongCodes = { tries: 5, minutes: 10 };
/** Wrong last digits of one complaint, from wherever: at this pace ten thousand take years. The status stays open. */
const wrongDigits = { tries: 5, minutes: 1440 };

/** Whether the texts of a complaint are open to whoever typed these digits, or why not. */
export type Opened = 'open' | 'not-asked' | 'no-phone' | 'wrong-digits' | 'locked';

/** Counts what is guessed at: codes by address, digits by complaint. Pages and programs share it. */
export class Guesses {
  constructor(
    private readonly pool: Pool,
    private readonly tries: WrongTries,
  ) {}

  /** Finds something by a query code. Wrong codes are counted before they are looked at; a right one costs nothing. */
  async byCode<T extends object>(typed: string, address: string, find: (code: string) => Promise<T | null>): Promise<T | Refusal> {
    const key = [`code:${address}`];
    const minutes = await this.tries.take(key, wrongCodes);
    if (minutes !== null) return refuse('too-many-tries', { minutes });
    const code = queryCodeIn(typed);
    const found = code === null ? null : await find(code);
    if (!found) return refuse('no-such-complaint');
    await this.tries.giveBackOne(key);
    return found;
  }

  /** Holds digits against the telephone number that was left. */
  async opened(district: string, subject: string, typed: string): Promise<Opened> {
    const digits = lastDigitsIn(typed);
    // Asked with digits that nobody has: whether there is a number at all.
    if ((await phoneEndsIn(this.pool, district, subject, '')) === null) return 'no-phone';
    if (typed.trim() === '') return 'not-asked';
    const key = [`digits:${subject}`];
    if ((await this.tries.take(key, wrongDigits)) !== null) return 'locked';
    if (digits === null || !(await phoneEndsIn(this.pool, district, subject, digits))) return 'wrong-digits';
    // Earlier wrong ones still count: the complainant's own look-ups must not give a searcher new tries.
    await this.tries.giveBackOne(key);
    return 'open';
  }
}
