import type { Dispatch } from '../loop/index.js';
import { ordersFollowing, ordersIssued } from '../order/supervising.js';
import type { Happens } from './effects.js';
import { considerLedger, sayAgainThere } from './joining.js';

/** Issues the order that a move of the complaint has just put on it, or has the one that was open for the same reason follow. */
export function issueOrder(happening: Happens): readonly Dispatch[] {
  return ordersIssued(happening, happening.after.standing.urgency);
}

/** Orders follow their complaint to the unit that has it now, or back to the office, and in danger and star. */
export function haveOrdersFollow(happening: Happens): readonly Dispatch[] {
  return ordersFollowing(happening);
}

/** The orders that were open go along; then the one is issued that this very move has put on the complaint. */
export function followAndIssue(happening: Happens): readonly Dispatch[] {
  return [...haveOrdersFollow(happening), ...issueOrder(happening)];
}

/** As for any other move; and the problem it belongs to hears that it was said again. */
export function followIssueAndSayAgain(happening: Happens<'fail'>): readonly Dispatch[] {
  return [...followAndIssue(happening), ...sayAgainThere(happening)];
}

/** Orders follow it; and the problem it belongs to hears that it was said again. */
export function followAndSayAgain(happening: Happens<'relapse'>): readonly Dispatch[] {
  return [...haveOrdersFollow(happening), ...sayAgainThere(happening)];
}

/** What has been corrected may belong to a problem now. */
export function followAndConsider(happening: Happens): readonly Dispatch[] {
  return [...haveOrdersFollow(happening), ...considerLedger(happening)];
}
