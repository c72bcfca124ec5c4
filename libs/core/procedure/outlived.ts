import { add, type Amount, type Calendar, type Instant } from '../calendar/index.js';
import type { Procedure } from './procedure.js';

/** Whether what came in at an instant is older than the longest clock of a procedure, so that no term of it could still run. */
export function outlived(procedure: Procedure, calendar: Calendar, now: Instant): (receivedAt: Instant) => boolean {
  const amounts = amountsOf(procedure);
  const days = new Map<string, boolean>();
  return (receivedAt) => {
    const day = receivedAt.slice(0, 'YYYY-MM-DD'.length);
    const known = days.get(day);
    if (known !== undefined) return known;
    // By the end of its day: of two complaints of one day both are history or neither.
    const over = amounts.every((amount) => add(calendar, `${day}T23:59:59.999Z`, amount).at < now);
    days.set(day, over);
    return over;
  };
}

function amountsOf({ clocks, series, ledger }: Procedure): Amount[] {
  const { finish } = clocks;
  // A complaint that is closed can still put its place on the ledger, as long as the repeat rule looks back at it.
  const lookingBack: Amount[] = ledger ? [{ amount: ledger.repeat.days, unit: 'day' }] : [];
  return [...lookingBack, ...Object.values(clocks).flatMap((rule) => rule?.amounts ?? []), ...finish.redo, finish.extend.max, finish.interim.max, ...series.flatMap(({ after }) => after)];
}
