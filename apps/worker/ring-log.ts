import type { Rung } from '@bihuan/desk';
import type { Log } from '@bihuan/platform';

/** For whoever asks at night what rang: a line a page of due clocks, and one a rung, with ids and nothing else. */
export function logRung(log: Pick<Log, 'debug'>, from: 'sweep' | 'alarm', { claimed, rang, before, failed, parked }: Rung): void {
  if (claimed === 0) return;
  for (const { district, subject, name, nextRung, dueNo } of rang) log.debug({ district, subject, clock: name, rung: nextRung, due: dueNo }, 'rang');
  log.debug({ from, claimed, rang: rang.length, before: before.length, failed, parked: parked.length }, 'swept');
}
