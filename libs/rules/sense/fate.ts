import { type ClockName, optionalClocks, plainClocks, type ProblemClockName, type RungAction } from '@bihuan/core';

/** Every clock of a procedure. */
export const clockNames: readonly ClockName[] = [...plainClocks, ...optionalClocks, 'finish'];

/** The clocks that alone keep a subject alive in some phase: when one falls silent, nobody is reminded of the subject again. */
export const lifelines: ReadonlySet<ClockName> = new Set<ClockName>([
  'triage', 'finish', 'nextDate', 'pauseEnds', 'revisit', 'series', 'explain', 'signOff', 'watch', 'receipt',
]);

/** The clocks whose date is given by whoever acts, or by the series: an amount of their own would never be read. */
export const datedElsewhere: ReadonlySet<ClockName> = new Set<ClockName>(['pauseEnds', 'nextDate', 'milestone', 'series']);

/** Actions that end the clock they ring on, and the one clock on which each makes sense. */
export const endings: Readonly<Partial<Record<RungAction, ClockName | ProblemClockName>>> = {
  accept: 'returnWindow',
  refuseExtension: 'extensionRuling',
  resume: 'pauseEnds',
  archive: 'watch',
  takeBack: 'receipt',
  decline: 'triage',
  endNotice: 'notice',
};

/** What a rung of a clock may do. */
export function actionsOn(clock: ClockName): readonly RungAction[] {
  const own = (Object.keys(endings) as RungAction[]).filter((action) => endings[action] === clock);
  return ['remind', 'supervise', ...own];
}
