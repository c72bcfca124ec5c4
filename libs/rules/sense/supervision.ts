import type { ClockName, Procedure } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { guess, nearest } from '../likeness.js';
import { senseless, twice } from './sense.js';

/** A rung that supervises names a level that exists, and no other rung names one. */
export function levelsOnLadder(name: ClockName, procedure: Procedure): Remark[] {
  return procedure.clocks[name].rungs.flatMap(({ does, level }, i) => {
    const path: Path = ['clocks', name, 'rungs', i, 'level'];
    if (does === 'supervise') return existing(level, path, procedure);
    return level === undefined ? [] : [senseless(path, level, 'only beside does: supervise', '只有 supervise 才有级别', 'only a rung that does supervise has a level')];
  });
}

/** Levels are named once, thresholds rise and name levels that exist. */
export function thresholds(procedure: Procedure): Remark[] {
  const { levels, dissatisfied, returned } = procedure.supervision;
  return [
    ...twice(levels.map(({ code }) => code), (i) => ['supervision', 'levels', i, 'code']),
    ...Object.entries({ dissatisfied, returned }).flatMap(([name, lines]) =>
      lines.flatMap(({ count, level }, i) => {
        const least = lines[i - 1]?.count ?? 0;
        const path: Path = ['supervision', name, i];
        const falls = count > least ? [] : [senseless([...path, 'count'], count, `more than ${least}`, `次数须逐条增加，应大于 ${least}`, `counts must rise; allowed: more than ${least}`)];
        return [...falls, ...existing(level, [...path, 'level'], procedure)];
      }),
    ),
  ];
}

function existing(level: string | undefined, path: Path, { supervision }: Procedure): Remark[] {
  const codes = supervision.levels.map(({ code }) => code);
  if (level !== undefined && codes.includes(level)) return [];
  const known = codes.join(' | ');
  const meant = level === undefined ? undefined : nearest(level, codes);
  return [senseless(path, level, known, `须为 supervision.levels 中的级别：${known}${guess.zh(meant)}`, `must be a level of supervision.levels; allowed: ${known}${guess.en(meant)}`)];
}
