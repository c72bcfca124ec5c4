import { localDate } from '../calendar/index.js';
import { firstReceiverOf, returnersOf, successorOn, type Complaint, type ComplaintPayloads } from '../complaint/index.js';
import type { Terms } from '../loop/index.js';
import { dutyOf, type DutyFound, type DutyList } from './duty-list.js';

/** To whom a complaint goes where nobody names a unit: the payload of its assignment, and the row that says so. */
export interface Routed {
  payload: ComplaintPayloads['assign'];
  found?: DutyFound;
}

/**
 * By the list of the day on which it was received; a unit that is no more is followed by its successor. Where the list is
 * silent, or names a unit that has returned it, the first receiver leads if the procedure says so. Undefined: a person must say.
 */
export function routeOf({ standing }: Complaint, subdistrict: string | null, lists: readonly DutyList[], terms: Terms): Routed | undefined {
  const { zone } = terms.calendar;
  const { nuisances, activity, receivedAt } = standing;
  const found = dutyOf(lists, { nuisances, activity, subdistrict, day: localDate(zone, receivedAt) });
  const unit = found && (successorOn(terms.directory, found.row.unit, localDate(zone, terms.now)) ?? found.row.unit);
  const first = unit === undefined || returnersOf(standing).includes(unit) ? firstReceiverOf(standing, terms) : undefined;
  if (first !== undefined) return { payload: { unit: first, firstReceiver: true }, ...(found ? { found } : {}) };
  return found && unit !== undefined ? { payload: { unit, duty: { from: found.list.from, row: found.no } }, found } : undefined;
}
