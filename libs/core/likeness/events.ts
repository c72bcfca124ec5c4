import { toMillis } from '../calendar/instant.js';
import type { Reported } from './reported.js';

const MINUTE = 60_000;

/**
 * Of earlier reports of one trouble, those of the event that a new one belongs to. An event begins with its first report and is over
 * so many minutes later, about as long as it takes until somebody has been there; what is told after that is told of the next one.
 */
export function ofOneEvent(now: Reported, earlier: readonly Reported[], minutes: number): ReadonlySet<Reported> {
  let event: Reported[] = [];
  const inEvent = (at: string) => toMillis(at) - toMillis(event[0]?.at ?? at) <= minutes * MINUTE;
  for (const report of [...earlier].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (inEvent(report.at)) event.push(report);
    else event = [report];
  }
  return new Set(inEvent(now.at) ? event : []);
}
