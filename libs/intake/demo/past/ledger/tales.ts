import type { Instant } from '@bihuan/core';
import { placeAt } from '../places.js';
import type { Source } from '../scenes/scene.js';
import { sources } from '../scenes/sources.js';
import type { Arrival, Finding, LedgerTale } from '../tale.js';
import type { Span } from '../told.js';
import type { Followed } from './followed.js';
import { ProblemCourse } from './problem-course.js';
import { answerGrade, firstRound, nextRound } from './rounds.js';

/** What an office does once a complaint has put its place on the ledger, broken what was promised, or brought an order. */
export function ledgerTales(span: Span, arrival: Arrival, { problem, entered, round, order }: Followed): LedgerTale[] {
  const source = sourceOf(arrival);
  return [
    ...(entered ? [told(span, `ledger-${problem}`, arrival.at, source, 1, firstRound)] : []),
    ...(round === undefined ? [] : [told(span, `ledger-${problem}-round-${round}`, arrival.at, source, round, nextRound)]),
    ...(order === undefined ? [] : [told(span, `ledger-${problem}-order-${order}`, arrival.at, source, 0, (course) => answerGrade(course, order))]),
  ];
}

/** What was found on patrol goes round the same loop. */
export function ledgerTaleOf(span: Span, { key, at, source }: Finding & { key: string; source: Source }): LedgerTale {
  return told(span, key, at, source, 1, firstRound);
}

function told({ days }: Span, key: string, at: Instant, source: Source, round: number, go: (course: ProblemCourse, source: Source) => void): LedgerTale {
  const course = new ProblemCourse(days, at, source.unit, round);
  go(course, source);
  return { key, steps: course.steps };
}

/** The nearest source of what was complained of. */
function sourceOf({ payload: { nuisances }, fact: { place } }: Arrival): Source {
  const far = ({ address, subdistrict, east, north }: Source): number => {
    const there = placeAt(address, subdistrict, east, north);
    return Math.hypot(there.lat - (place.lat ?? 0), there.lon - (place.lon ?? 0));
  };
  const [nearest] = sources.filter(({ scene }) => nuisances.includes(scene.nuisance)).sort((one, other) => far(one) - far(other));
  if (!nearest) throw new Error(`the demo knows no source of ${nuisances.join(', ')}`);
  return nearest;
}
