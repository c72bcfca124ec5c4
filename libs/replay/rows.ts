import type { ReplayReport } from './replay.js';
import { count } from './tally.js';

/** One number of a replay, with the words that lead to it. */
export interface FigureRow {
  /** `states`, `late`, `load` … */
  group: string;
  name: string;
  value: number;
}

/** The numbers of a replay as rows, always in the same order. */
export function rowsOf({ states, refusals, late, revisits, supervised, rungs, ledger, load }: ReplayReport): FigureRow[] {
  const rows = (group: string, counts: object): FigureRow[] => Object.entries(counts).map(([name, value]) => ({ group, name, value: Number(value) }));
  return [
    ...rows('states', states),
    ...refusals.map(({ code, times }) => ({ group: 'refused', name: code, value: times })),
    ...Object.entries(late).flatMap(([holder, clocks]) => rows('late', named(holder, clocks))),
    ...rows('revisits', revisits),
    ...rows('supervised', { complaints: supervised.complaints, ...supervised.reasons }),
    ...rows('rungs', rungs),
    ...rows('ledger', joinedByPlace(ledger)),
    ...Object.entries(load).flatMap(([holder, desk]) => rows('load', named(holder, desk))),
  ];
}

function named(holder: string, counts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [`${holder} ${name}`, value as unknown]));
}

/** How many places came onto the ledger, and each by its name with the complaints that were joined: under another procedure it may not be there. */
function joinedByPlace(ledger: ReplayReport['ledger']): Record<string, number> {
  const joined: Record<string, number> = { entered: ledger.length };
  for (const { place, nuisances, complaints } of ledger) count(joined, `${nuisances.join('+')} ${place ?? ''}`, complaints);
  return joined;
}
