import type { Procedure } from '@bihuan/core';
import type { Remark } from '../fault.js';
import { senseless, type Sense } from './sense.js';

/**
 * What a version that is written in the office must be beside sense in itself: the next of its procedure, in force from
 * today on at the earliest (`YYYY-MM-DD`) and after the one before it, and without an end, which the next one gives it.
 * A new procedure may begin when it likes.
 */
export function officeSense(known: readonly Procedure[], today: string): readonly Sense<Procedure>[] {
  const lastOf = ({ procedure }: Procedure) => known.filter((other) => other.procedure === procedure).sort((a, b) => b.version - a.version)[0];
  return [
    { reads: [['procedure'], ['version']], remarks: (document) => isNext(document, lastOf(document)) },
    { reads: [['procedure'], ['valid']], remarks: (document) => isAhead(document, lastOf(document), today) },
    { reads: [['valid']], remarks: hasNoEnd },
  ];
}

function isNext({ procedure, version }: Procedure, last: Procedure | undefined): Remark[] {
  const next = (last?.version ?? 0) + 1;
  if (version === next) return [];
  return [senseless(['version'], version, String(next), `${procedure} 的下一版应为 ${next}，请写 version: ${next}`, `the next version of ${procedure} is ${next}; write version: ${next}`)];
}

function isAhead({ valid: { from } }: Procedure, last: Procedure | undefined, today: string): Remark[] {
  if (last === undefined) return [];
  if (from < today) return [senseless(['valid', 'from'], from, `${today} or later`, `不得早于今天，请写 ${today} 或以后的日期`, `must not lie before today; write ${today} or later`)];
  if (from > last.valid.from) return [];
  return [
    senseless(['valid', 'from'], from, `later than ${last.valid.from}`, `须晚于第 ${last.version} 版的施行之日 ${last.valid.from}`, `must be after ${last.valid.from}, the first day of version ${last.version}`),
  ];
}

function hasNoEnd({ valid: { to } }: Procedure): Remark[] {
  if (to === undefined) return [];
  return [senseless(['valid', 'to'], to, 'nothing', '最后一日由下一版的施行之日决定，请删去 to', 'the last day is given by the first day of the next version; leave `to` out')];
}
