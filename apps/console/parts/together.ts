import { newKey, perform } from '../client/perform.js';
import { tell } from '../shell/told.js';
import { comma } from '../words/language.js';
import type { Movable, Offer } from './complaint.js';
import { announceOwn } from './own-moves.js';

/** What came of several moves of one complaint: the labels of those that were made, and why the next one was not. */
export interface Together {
  made: readonly string[];
  refused?: string;
}

/** Makes moves that need no form one after the other, each on what the one before has left; the first refusal ends it. */
export async function makeAll(number: string, version: number, offers: readonly Offer[]): Promise<Together> {
  const made: string[] = [];
  let seen = version;
  for (const { action, label } of offers.filter(({ allowed }) => allowed)) {
    try {
      seen = (await perform({ number, action, body: {}, version: seen, key: newKey() })).version;
      made.push(label);
      announceOwn(number);
    } catch (problem) {
      return { made, refused: problem instanceof Error ? problem.message : String(problem) };
    }
  }
  return { made };
}

/** The same, and says in one sentence what came of it; whether anything was made. */
export async function performTogether({ number, version }: Pick<Movable, 'number' | 'version'>, offers: readonly Offer[]): Promise<boolean> {
  const { made, refused } = await makeAll(number, version, offers);
  const done = made.length > 0 ? `${number} ${made.join(comma())}` : number;
  if (refused) tell('refused', `${done}: ${refused}`);
  else tell('done', done);
  return made.length > 0;
}
