import { isRefusal, procedureAt, ringCommand, rungOf, type Clock, type Holder, type InBoth, type Instant, type Rung as RungRule } from '@bihuan/core';
import type { DueClock } from '@bihuan/store';
import type { Errand, Ran } from './errands.js';
import { rulesOf } from './kinds.js';
import type { Rulebook } from './rulebook.js';

/** What an alarm is set for: one rung of one due date of one clock. */
export type ClockRef = Pick<DueClock, 'district' | 'subject' | 'kind' | 'name' | 'dueNo' | 'nextRung'>;

/** A rung that rang. */
export interface Ringing extends ClockRef {
  /** The number of the complaint, problem or order. */
  number: string;
  procedure: string;
  at: Instant;
  /** Who owed it. */
  holder: Holder;
  /** What it came to: `remind`, `supervise`, `accept`, `archive` … */
  action: string;
}

/** A clock that failed so often that a person must look at it. */
export interface ParkedClock extends ClockRef {
  reason: string;
}

/** What became of a page of due clocks. */
export interface Rung {
  claimed: number;
  /** Rung here and now. */
  rang: readonly Ringing[];
  /** Rung before, by another worker or another alarm. */
  before: readonly Ringing[];
  failed: number;
  parked: readonly ParkedClock[];
}

/** The errand of a due rung. Whether anything is still owed the page says, by the time of the database; `owed` hears by how many seconds it is late. */
export function ringErrand(ref: ClockRef, owed: (seconds: number) => void = () => undefined): Errand {
  const { district, subject, kind, name, dueNo, nextRung } = ref;
  const id = `clock:${name}:${dueNo}:${nextRung}`;
  return {
    district, subject, kind, id,
    command: ({ clocks }, terms) => {
      const clock = clocks[name];
      const command = ringCommand(rulesOf(kind), clock, terms);
      if (clock?.nextAt) owed((Date.parse(terms.now) - Date.parse(clock.nextAt)) / 1000);
      if (!isRefusal(command)) return command.id === id ? command : 'unchanged';
      // A clock that is due and has no rung would be swept for ever: that is a failure and no silence.
      return isOwed(clock, ref, terms.now) ? command : 'unchanged';
    },
  };
}

/** The rung that an errand rang, if it did. */
export function ringingOf(ref: ClockRef, ran: Ran): Ringing | undefined {
  if (ran.outcome !== 'done' && ran.outcome !== 'already') return undefined;
  const { number, clocks } = ran.subject;
  // Who comes second may find the complaint under a version that has other rungs.
  const procedure = procedureAt(ran.subject, ran.event.seq);
  return { ...ref, number, procedure, at: ran.event.at, holder: clocks[ref.name]?.holder ?? '', action: ran.event.action };
}

/** What a rung is known by, whoever rang it. */
export type RungRef = Omit<Ringing, 'holder' | 'action'>;

/** What the procedure calls the rung (`yellow-card`). */
export function rungName(rulebook: Rulebook, ringing: RungRef): string {
  return ruleOf(rulebook, ringing)?.name ?? `${ringing.nextRung}`;
}

/** What people call the rung (黄牌预警). */
export function rungLabel(rulebook: Rulebook, ringing: RungRef): InBoth {
  return ruleOf(rulebook, ringing)?.title ?? { zh: `${ringing.nextRung}`, en: `${ringing.nextRung}` };
}

function ruleOf(rulebook: Rulebook, { district, kind, procedure, name, nextRung, at }: RungRef): RungRule | undefined {
  const rule = rulesOf(kind).rule(rulebook.terms(district, procedure, at), name);
  return rungOf(rule?.rungs ?? [], nextRung);
}

function isOwed(clock: Clock | undefined, { dueNo, nextRung }: ClockRef, now: Instant): boolean {
  return clock?.state === 'running' && clock.dueNo === dueNo && clock.nextRung === nextRung && clock.nextAt !== null && clock.nextAt <= now;
}
