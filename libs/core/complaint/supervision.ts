import type { Dispatch } from '../loop/index.js';
import { ordersFollowing, ordersIssued } from '../order/supervising.js';
import type { Happens } from './effects.js';
import { considerLedger } from './joining.js';

/** Issues the order that a move of the complaint has just put on it, or has the one that was open for the same reason follow. */
export function issueOrder(happening: Happens): readonly Dispatch[] {
  return ordersIssued(happening, happening.after.standing.urgency);
}

/** Orders follow their complaint to the unit that has it now, or back to the office. */
export function haveOrdersFollow(happening: Happens): readonly Dispatch[] {
  return ordersFollowing(happening);
}

/** The orders that were open go along; then the one is issued that this very move has put on the complaint. */
export function followAndIssue(happening: Happens): readonly Dispatch[] {
  return [...haveOrdersFollow(happening), ...issueOrder(happening)];
}

/** What has been corrected may belong to a problem now. */
export function followAndConsider(happening: Happens): readonly Dispatch[] {
  return [...haveOrdersFollow(happening), ...considerLedger(happening)];
}
