import type { Amount, AmountRule, ClockRule, Match, Rung } from '../../libs/core/index.js';

const short = { minute: 'm', hour: 'h', day: 'd', workingDay: 'wd' } as const;
/** `5wd` */
export function span({ amount, unit }: Amount): string {
  return `${amount}${short[unit]}`;
}
/** Who owes a clock, how long (`?` = not checked), and its ladder around the due date (d day, wd working day, h hour, m minute). */
export function read(rule: ClockRule | undefined) {
  return rule && [rule.holder, rule.amounts.map(line).join(', '), rule.rungs.map(step).join(' · ')];
}
/** What a condition names, in short. */
export function cases(when: Match | undefined): string {
  return Object.entries(when ?? {}).map(([key, value]: [string, unknown]) => (Array.isArray(value) ? value.join('/') : key)).join(' ');
}
/** `danger 30m?` */
export function line(rule: AmountRule): string {
  return `${rule.when ? `${cases(rule.when)} ` : ''}${span(rule)}${rule.unverified ? '?' : ''}`;
}
function step({ name, at, does, level, every, everyStarred }: Rung): string {
  const when = at === 'due' ? 'due' : 'before' in at ? `-${span(at.before)}` : `+${span(at.after)}`;
  const deed = does === 'remind' ? '' : ` (${[does, level].filter(Boolean).join(' ')})`;
  return `${when}: ${name}${deed}${every ? `, every ${span(every)}` : ''}${everyStarred ? `, starred ${span(everyStarred)}` : ''}`;
}
