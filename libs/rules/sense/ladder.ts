import type { Amount, ClockName, Procedure, Rung, RungAction } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { written } from '../fault.js';
import { actionsOn, endings, lifelines } from './fate.js';
import { senseless, twice } from './sense.js';

/** The ladder of one clock, of whatever kind of subject. */
export interface Ladder {
  name: string;
  path: Path;
  rungs: readonly Rung[];
  /** What its rungs may do. */
  may: readonly RungAction[];
  /** A subject depends on it: it must never fall silent. */
  lifeline: boolean;
}

/** The ladder of a complaint's clock. */
export function ladderOf(name: ClockName, { clocks }: Procedure): Remark[] {
  const { rungs } = clocks[name] ?? {};
  return rungs ? ladderRemarks({ name, path: ['clocks', name, 'rungs'], rungs, may: actionsOn(name), lifeline: lifelines.has(name) }) : [];
}

/** In order of time, each rung possible, and never falling silent while a subject depends on it. */
export function ladderRemarks(ladder: Ladder): Remark[] {
  const { rungs, path } = ladder;
  return [
    ...rungs.flatMap((rung, i) => [...order(rungs, i, path), ...deed(ladder, rung, [...path, i]), ...repeats(rungs, i, path)]),
    ...twice(rungs.map((rung) => rung.name), (i) => [...path, i, 'name']),
    ...end(ladder),
  ];
}

function order(rungs: readonly Rung[], i: number, path: Path): Remark[] {
  const [before, rung] = [rungs[i - 1], rungs[i]];
  if (before === undefined || rung === undefined || place(rung) >= place(before)) return [];
  return [senseless([...path, i, 'at'], rung.at, 'not earlier than the rung before it', `比前一级“${before.title.zh}”还早，须按时间先后排列`, `is earlier than the rung before it (${before.name}); rungs stand in order of time`)];
}

// Only the order matters here; a working day is taken for a day.
const minutes: Readonly<Record<Amount['unit'], number>> = { minute: 1, hour: 60, day: 1440, workingDay: 1440 };

function place({ at }: Rung): number {
  if (at === 'due') return 0;
  const [side, { amount, unit }] = 'before' in at ? [-1, at.before] : [1, at.after];
  return side * amount * minutes[unit];
}

function deed({ name, may: actions }: Ladder, rung: Rung, path: Path): Remark[] {
  const may = actions.join(' | ');
  if (!actions.includes(rung.does)) {
    return [senseless([...path, 'does'], rung.does, may, `${name} 这一时限上不能这样做，可写：${may}`, `cannot be done by the clock ${name}; allowed: ${may}`)];
  }
  if (endings[rung.does] !== undefined && place(rung) < 0) {
    return [senseless([...path, 'at'], rung.at, 'due, or after it', '期限未到不得如此处理，须为 due 或 after', 'that may not happen before it is due; allowed: due, or after')];
  }
  if (endings[rung.does] !== undefined && rung.officeHours === true) {
    return [senseless([...path, 'officeHours'], true, 'false', '期满即发生效力，不等上班，须为 false', 'what takes effect by the clock does not wait for the office to open; allowed: false')];
  }
  if (rung.does === 'remind' && rung.tell.length === 0) {
    return [senseless([...path, 'tell'], rung.tell, 'at least one party', '催办须有对象', 'a reminder must be told to somebody')];
  }
  return [];
}

function repeats(rungs: readonly Rung[], i: number, path: Path): Remark[] {
  const rung = rungs[i];
  if (rung === undefined) return [];
  const last = i === rungs.length - 1;
  const remarks: Remark[] = [];
  if (!last && rung.every !== undefined) remarks.push(senseless([...path, i, 'every'], rung.every, 'only on the last rung', '只有最后一级可以重复', 'only the last rung may repeat'));
  if (rung.every === undefined && rung.everyStarred !== undefined) remarks.push(senseless([...path, i, 'everyStarred'], rung.everyStarred, 'only beside every', '须与 every 同时写', 'makes sense only beside every'));
  if (!last && endings[rung.does] !== undefined) remarks.push(senseless([...path, i, 'does'], rung.does, 'only on the last rung', '这一级结束时限，其后各级永远不响，须放在最后', 'ends the clock, so the rungs after it never ring; it must stand last'));
  return remarks;
}

function end({ rungs, path, may, lifeline }: Ladder): Remark[] {
  const last = rungs.at(-1);
  // An ending of another clock is a slip of its own.
  const ends = last !== undefined && (last.every !== undefined || endings[last.does] !== undefined);
  if (!lifeline || ends) return [];
  const own = may.filter((action) => endings[action] !== undefined).join(' | ');
  const allowed = own === '' ? 'every on the last rung' : `every on the last rung, or a last rung that does ${own}`;
  const where: Path = last === undefined ? path : [...path, rungs.length - 1, 'every'];
  const zh = own === '' ? '最后一级须写 every' : `最后一级须写 every，或以 ${own} 结束`;
  return [senseless(where, last === undefined ? rungs : undefined, allowed, `${zh}，否则过期之后再无人被催办`, `${allowed} is needed, or nobody is reminded of ${written(path)} any more once it has run out`)];
}
