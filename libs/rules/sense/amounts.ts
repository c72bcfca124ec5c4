import type { AmountRule, ClockName, Procedure } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { datedElsewhere } from './fate.js';
import { senseless } from './sense.js';

/** The amounts of a complaint's clock. */
export function amountsOf(name: ClockName, { clocks }: Procedure): Remark[] {
  const { amounts } = clocks[name] ?? {};
  return amounts ? amountRemarks(amounts, ['clocks', name, 'amounts'], datedElsewhere.has(name), name === 'onSite') : [];
}

/** A clock, of whatever kind of subject, either has its date from elsewhere and no amount, or an amount for every subject. */
export function amountRemarks(amounts: readonly AmountRule[], path: Path, elsewhere = false, notForAll = false): Remark[] {
  if (elsewhere) {
    if (amounts.length === 0) return [];
    return [senseless(path, amounts, '[]', '日期由办理人或巩固回访给定，此处须为 []', 'its date is given by whoever acts or by the series; write []')];
  }
  if (amounts.length === 0) return [senseless(path, amounts, 'at least one amount', '至少要有一条时长', 'there must be at least one amount')];
  return linesOf(amounts, path, notForAll);
}

/** The further rounds of the legal clock. */
export function redoOf({ clocks }: Procedure): Remark[] {
  return linesOf(clocks.finish.redo, ['clocks', 'finish', 'redo'], false);
}

/** Of the lines of one amount the first that matches counts: so only the last is without a condition, and it must be (but not every complaint is owed a visit on site). */
export function linesOf(lines: readonly AmountRule[], path: Path, notForAll: boolean): Remark[] {
  return lines.flatMap(({ when }, i) => {
    const last = i === lines.length - 1;
    if (!last && when === undefined) {
      return [senseless([...path, i, 'when'], when, 'a condition, or the last place', '没有条件的一条须放在最后，否则其后各条永远用不上', 'a line without a condition must stand last, or those after it are never read')];
    }
    if (last && when !== undefined && !notForAll) {
      return [senseless([...path, i, 'when'], when, 'no condition', '最后一条不得设条件，否则有的件没有期限', 'the last line must have no condition, or some complaints have no deadline')];
    }
    return [];
  });
}
