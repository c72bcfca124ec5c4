import type { Clock, Holder, Instant, Problem, ProblemStanding } from '@bihuan/core';

/** What the ledger shows of a problem besides its number, its place and its complaints; kept with it, so that a page of the ledger opens nothing else. */
export interface LedgerLine extends Pick<ProblemStanding, 'source' | 'nuisances' | 'grade' | 'unit' | 'person' | 'starred' | 'round' | 'revocations' | 'interim'> {
  state: string;
  version: number;
  procedure: string;
  openOrders: number;
  milestones: { reached: number; of: number };
  /** Steps of its series that have held. */
  series: { held: number; of: number };
  /** When what is settled in the interim is looked at next. */
  nextDate: Instant | null;
  /** What is owed next, by whom and when; a paused clock only where none runs. */
  clock: string | null;
  holder: Holder | null;
  dueAt: Instant | null;
  /** By which its calm days are counted. */
  calm: Pick<ProblemStanding, 'rectifiedAt' | 'fresh' | 'season'>;
}

/** The line of a problem as it stands. */
export function ledgerLineOf({ state, version, procedure, standing, clocks }: Problem): LedgerLine {
  const { source, nuisances, grade, unit, person, starred, openOrders, milestones, ahead, round, step, steps, revocations, interim, rectifiedAt, fresh, season } = standing;
  const { nextDate } = clocks;
  const owed = Object.values(clocks).filter((clock) => clock.state === 'running' || clock.state === 'paused').sort(sooner)[0];
  return {
    state, version, procedure, source, nuisances, grade, unit, person, starred, round, revocations, interim,
    openOrders: openOrders.length, milestones: { reached: milestones - ahead.length, of: milestones }, series: { held: step, of: steps },
    nextDate: nextDate?.state === 'running' ? nextDate.dueAt : null, clock: owed?.name ?? null, holder: owed?.holder ?? null, dueAt: owed?.dueAt ?? null,
    calm: { rectifiedAt, fresh, season },
  };
}

function sooner(one: Clock, other: Clock): number {
  const key = ({ state, dueAt, name }: Clock) => `${Number(state === 'paused')} ${dueAt} ${name}`;
  return key(one) < key(other) ? -1 : 1;
}
