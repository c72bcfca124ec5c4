import type { Bilingual, Named, Procedure, Rung } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { guess, nearest } from '../likeness.js';
import { senseless, twice } from './sense.js';

/** A rung that supervises names a level that exists, and no other rung names one. */
export function levelsOnLadder(rungs: readonly Rung[], path: Path, procedure: Procedure): Remark[] {
  return rungs.flatMap(({ does, level }, i) => {
    const at: Path = [...path, i, 'level'];
    if (does === 'supervise') return existing(level, at, procedure);
    return level === undefined ? [] : [senseless(at, level, 'only beside does: supervise', '只有 supervise 才有级别', 'only a rung that does supervise has a level')];
  });
}

/** Levels are named once, thresholds rise and name levels that exist. */
export function thresholds(procedure: Procedure): Remark[] {
  const { levels, dissatisfied, returned, repeat } = procedure.supervision;
  return [
    ...(repeat ? existing(repeat.level, ['supervision', 'repeat', 'level'], procedure) : []),
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

/** A level that is one of the procedure's. */
export function existing(level: string | undefined, path: Path, { supervision }: Procedure): Remark[] {
  return amongCodes(level, supervision.levels, path, { zh: 'supervision.levels 中的级别', en: 'a level of supervision.levels' });
}

/** A code that stands in a list elsewhere in the procedure. */
export function amongCodes(code: string | undefined, list: readonly Named[], path: Path, what: Bilingual): Remark[] {
  const codes = list.map((one) => one.code);
  if (code !== undefined && codes.includes(code)) return [];
  const known = codes.join(' | ');
  const meant = code === undefined ? undefined : nearest(code, codes);
  return [senseless(path, code, known, `须为 ${what.zh}：${known}${guess.zh(meant)}`, `must be ${what.en}; allowed: ${known}${guess.en(meant)}`)];
}
