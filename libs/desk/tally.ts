import type { Lane } from '@bihuan/store';
import type { Ran } from './errands.js';
import type { Performed } from './requests.js';
import type { Rung } from './ringing.js';

/** A move that somebody asked for, as far as it may be counted. */
export interface CountedMove {
  action: string;
  outcome: Performed['outcome'] | 'failed';
  /** Why it was refused. */
  code?: string;
  lane: Lane;
  /** From the asking to the answer; left out where many were asked together. */
  seconds?: number;
}

/** Hears what a process does, in order to count it; is told of no complaint, no account and no text. Must not throw. */
export interface Tally {
  moved(move: CountedMove): void;
  /** What became of machines' moves. */
  ran(ran: readonly Ran[]): void;
  /** A page of due clocks was rung; `lateSeconds` are those of `rung.rang`, in the same order. */
  rang(rung: Rung, lateSeconds: readonly number[]): void;
  /** One batch of the journal: how many moves, and the seconds from reading to commit. */
  wrote(lane: Lane, moves: number, seconds: number): void;
  /** Somebody tried to sign in: `opened`, or the code of the refusal. */
  signedIn(outcome: string): void;
  /** Rows of an import were taken or refused, by the class of the reason. */
  imported(outcome: 'accepted' | 'refused', reason: string, rows: number): void;
}

/** Asks moves, and tells what became of each. */
export async function told<T>(tally: Tally | undefined, asked: Pick<CountedMove, 'action' | 'lane'> & { moves: number }, act: () => Promise<T>, outcomes: (answer: T) => readonly (Performed | undefined)[]): Promise<T> {
  if (!tally) return act();
  const { action, lane, moves } = asked;
  const began = performance.now();
  const time = () => (moves === 1 ? { seconds: (performance.now() - began) / 1000 } : {});
  try {
    const answer = await act();
    for (const performed of outcomes(answer)) tally.moved({ action, lane, ...outcomeOf(performed), ...time() });
    return answer;
  } catch (error) {
    tally.moved({ action, lane, outcome: 'failed', ...time() });
    throw error;
  }
}

function outcomeOf(performed: Performed | undefined): Pick<CountedMove, 'outcome' | 'code'> {
  if (!performed) return { outcome: 'failed' };
  return performed.outcome === 'refused' ? { outcome: 'refused', code: performed.refusal.refused } : { outcome: performed.outcome };
}
