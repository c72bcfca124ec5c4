import type { Amount, Procedure } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { senseless, twice } from './sense.js';

/** A reason of a list stands there once. */
export function reasons(part: 'returns' | 'decline', procedure: Procedure): Remark[] {
  return twice(procedure[part].reasons.map(({ code }) => code), (i) => [part, 'reasons', i, 'code']);
}

/** A clock for penalties and a list of who imposes them go together, and each code stands there once. */
export function penalties({ clocks, penalty }: Procedure): Remark[] {
  if (!penalty) return clocks.penalty ? [senseless(['penalty'], undefined, 'bodies and outcomes', '写了时限 penalty，须同时列出处罚机关和结果', 'there is a clock penalty, so bodies and outcomes must be listed')] : [];
  if (!clocks.penalty) return [senseless(['clocks', 'penalty'], undefined, 'a clock penalty', '列了处罚机关，须同时写时限 penalty', 'bodies are listed, so there must be a clock penalty')];
  return (['bodies', 'outcomes'] as const).flatMap((list) => twice(penalty[list].map(({ code }) => code), (i) => ['penalty', list, i, 'code']));
}

/** A line without a condition asks for a responsible person always; others beside it would never matter. */
export function responsibles({ responsible = [] }: Procedure): Remark[] {
  const always = responsible.findIndex(({ when }) => when === undefined);
  if (always < 0 || responsible.length === 1) return [];
  return [senseless(['responsible', always, 'when'], undefined, 'a condition, or the only line', '没有条件的一条适用于全部，不能再有其他各条', 'a line without a condition is for all, so it must be the only one')];
}

/** Whoever assists or is consulted owes his own answer: the holder of the clock is the unit that was asked. */
export function besideTheLead(name: 'assist' | 'consult', { clocks }: Procedure): Remark[] {
  const holder = clocks[name]?.holder;
  if (holder === undefined || holder === 'unit') return [];
  return [senseless(['clocks', name, 'holder'], holder, 'unit', '由被指定的单位自己负责，须为 unit', 'is owed by the unit that was asked; write unit')];
}

/** Every reason to pause has a title, and no title is for a reason that is not listed. */
export function pauses({ clocks }: Procedure): Remark[] {
  const { reasons: codes, titles = {} } = clocks.finish.pause;
  const untitled = codes.flatMap((code, i) =>
    Object.hasOwn(titles, code) ? [] : [senseless(['clocks', 'finish', 'pause', 'reasons', i], code, 'a reason with a title in titles', '在 titles 中没有名称', 'has no title in titles')],
  );
  const known = codes.join(' | ');
  const idle = Object.keys(titles).flatMap((code) =>
    codes.includes(code) ? [] : [senseless(['clocks', 'finish', 'pause', 'titles', code], code, known, `不在 reasons 之列，可写：${known}`, `is not among reasons; allowed: ${known}`)],
  );
  return [...untitled, ...idle];
}

/** The steps of each series of a complaint. */
export function seriesSteps({ series }: Procedure): Remark[] {
  return series.flatMap(({ after }, line) => rising(after, ['series', line, 'after']));
}

/** The steps of a series lie one after the other. */
export function rising(after: readonly Amount[], path: Path): Remark[] {
  const length = { minute: 1, hour: 60, day: 1440, workingDay: 1440 } as const;
  return after.flatMap((step, i) => {
    const before = after[i - 1];
    if (before === undefined || step.amount * length[step.unit] > before.amount * length[before.unit]) return [];
    return [senseless([...path, i], step, 'later than the step before it', '须比前一次更晚', 'must be later than the step before it')];
  });
}

/** Bands of the day have a length, do not overlap, and can be kept with the tries asked for. A band may run past midnight. */
export function tries({ unreachable }: Procedure): Remark[] {
  const { bands, days, tries: count } = unreachable;
  const most = Math.max(days, Math.min(2, bands.length));
  return [
    ...(count >= most ? [] : [senseless(['unreachable', 'tries'], count, `at least ${most}`, `次数不足以分在 ${days} 天、不同时段，至少为 ${most}`, `too few for ${days} days and different bands; allowed: at least ${most}`)]),
    ...twice(bands.map(({ name }) => name), (i) => ['unreachable', 'bands', i, 'name']),
    ...bands.flatMap((band, i) => {
      const path = ['unreachable', 'bands', i] as const;
      if (band.to === band.from) return [senseless([...path, 'to'], band.to, `not ${band.from}`, '起止相同，没有时长', 'a band must not end where it begins')];
      const other = bands.slice(0, i).find((earlier) => holds(earlier, band.from) || holds(band, earlier.from));
      return other === undefined ? [] : [senseless([...path, 'from'], band.from, `outside ${other.from}–${other.to}`, `与时段 ${other.name}（${other.from}–${other.to}）重叠`, `overlaps the band ${other.name} (${other.from}–${other.to})`)];
    }),
  ];
}

function holds({ from, to }: { from: string; to: string }, hour: string): boolean {
  return from < to ? from <= hour && hour < to : from <= hour || hour < to;
}
