import { derivedId } from '../loop/index.js';

/** No history has so many lines: the order of a complaint never has the id of its problem. */
const OF_A_PROBLEM = 0x8000_0000;

/** The id of the problem that the repeat rule opens: worked out from the earliest of its complaints, so that two complaints that come at once open the same. */
export function problemId(earliest: string): string {
  return derivedId(earliest, OF_A_PROBLEM);
}
