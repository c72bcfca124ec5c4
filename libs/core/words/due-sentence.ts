import type { DueExplanation } from '../calendar/index.js';
import type { Clock } from '../loop/subject.js';
import type { Grounds } from '../procedure/index.js';
import { clockLabel, labelOf } from './labels.js';
import type { InBoth, Language } from './language.js';
import { readableInstant } from './sentences.js';

/** Why a clock falls due when it does, in one sentence: from when, how much, what was passed over, where the number comes from or that nobody could check it. */
export function dueSentence({ name, dueAt, why, provisional }: Pick<Clock, 'name' | 'dueAt' | 'why' | 'provisional'>, language: Language, grounds: Grounds = {}, units: Readonly<Record<string, InBoth>> = {}): string {
  const due = readableInstant(dueAt, why.zone);
  const label = clockLabel(name, units)[language];
  const said = why.amount === 0 && why.milliseconds === undefined;
  const amount = `${why.amount} ${labelOf('timeUnit', why.unit)[language]}`;
  const reasons = [...reasonsOf(why, provisional, language), ...groundsIn(grounds, language)];
  if (language === 'zh') {
    const how = said ? '为办理中指定的日期' : `自 ${why.startedOn} 起 ${amount}`;
    return `${label}：${due} 到期，${[how, ...reasons].join('；')}。`;
  }
  const how = said ? 'the date named when it was set' : `${amount} from ${why.startedOn}`;
  return `${label}: due ${due}, ${[how, ...reasons].join('; ')}.`;
}

function reasonsOf(why: DueExplanation, provisional: boolean, language: Language): string[] {
  const zh = language === 'zh';
  const holidays = why.skipped.filter(({ because }) => because === 'holiday').map(({ date }) => date);
  const weekends = why.skipped.length - holidays.length;
  return [
    ...(why.movedStart ? [zh ? '非办公时间收到，从下一个办公时间起算' : 'received outside office hours, so counted from the next ones'] : []),
    ...(holidays.length > 0 ? [zh ? `跳过节假日 ${spans(holidays)}` : `holidays passed over: ${spans(holidays)}`] : []),
    ...(weekends > 0 ? [zh ? `跳过周末 ${weekends} 天` : `${weekends} weekend day(s) passed over`] : []),
    ...(why.workedWeekend.length > 0 ? [zh ? `调休上班日 ${why.workedWeekend.join('、')} 计入` : `made-up working days counted: ${why.workedWeekend.join(', ')}`] : []),
    ...(why.movedEnd === 'season' ? [zh ? `不在扰民季节，推至季节首日 ${why.lastDay}` : `outside the season of the nuisance, so its first day, ${why.lastDay}`] : []),
    ...(why.movedEnd === 'endsOnHoliday' ? [zh ? '末日休息，顺延至下一个工作日' : 'the last day was off, so the next working day'] : []),
    ...(provisional ? [zh ? `${why.unknownYear ?? ''} 年放假安排未公布，为暂定日期` : `provisional, because the holidays of ${why.unknownYear ?? 'that year'} are not known yet`] : []),
  ];
}

function groundsIn({ basis, unverified }: Grounds, language: Language): string[] {
  const zh = language === 'zh';
  return [
    ...(basis ? [zh ? `依据：${basis.zh}` : `by ${basis.en}`] : []),
    ...(unverified ? [zh ? '时长未经核实，以本单位文件为准' : 'the number is unverified: the office’s own rules decide'] : []),
  ];
}

/** Neighbouring dates as spans: `2026-10-01–2026-10-07`. */
function spans(dates: readonly string[]): string {
  const runs: string[][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && Date.parse(date) - Date.parse(last) === 86_400_000) run.push(date);
    else runs.push([date]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0])).join(', ');
}
