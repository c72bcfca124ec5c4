import { newKey, perform } from '../client/perform.js';
import { Problem } from '../client/problem.js';
import { hold } from '../shell/held.js';
import { tell } from '../shell/told.js';
import { say } from '../words/language.js';
import type { HintRow } from './asking.js';
import { phrases } from './phrases.js';
import type { Receipt } from './registering.js';
import type { Taken } from './written.js';

/** What a hint can be taken for: its problem on the ledger, to which this complaint is joined; or itself, into which this one is merged. */
export const takenOf = {
  join: ({ problem }: HintRow): Taken | null => problem && { action: 'join', id: problem.id, number: problem.number },
  merge: ({ subject, number }: HintRow): Taken => ({ action: 'merge', id: subject, number }),
};

/** Does with the complaint that was just registered what was decided while it was written. A merger tells others and is held like every one; the version that the complaint has afterwards. */
export async function carryOut({ action, id, number: other }: Taken, { number, version }: Receipt): Promise<number> {
  const [key, label] = [newKey(), say(phrases[action === 'join' ? 'joins' : 'merges'], { number: other })];
  if (action === 'merge') {
    hold({ number, action, body: { into: id, sameReporter: true, texts: { reason: say(phrases.mergeReason) } }, version, key }, label, () => undefined);
    return version;
  }
  const move = { number, action, body: { problem: id }, key };
  try {
    const joined = await perform(move);
    tell('done', `${number} ${label}`);
    return joined.version;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    // Nobody answered: it is kept and sent again until somebody does. What is refused is said, and stays to be done on the complaint's page.
    if (problem.code === 'no-answer' || problem.code === 'not-signed-in') hold(move, label, () => undefined);
    else tell('refused', `${number} ${label}: ${problem.message}`);
    return version;
  }
}
