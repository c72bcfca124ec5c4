import { localDate, localTime, type Calendar, type Instant } from '../../calendar/index.js';
import type { Clock } from '../../loop/index.js';

type Clocks = Readonly<Record<string, Clock>>;

/** An instant as a person of the office reads it. */
export function local(zone: string, at: Instant): string {
  return `${localDate(zone, at)} ${localTime(zone, at)}`;
}

/** What happened to the clocks, in the signs of the table: `+` started, `−` stopped, `‖` held, `▶` goes on, `↷` moved, `@` given to another. */
export function clockLines({ zone }: Calendar, before: Clocks, after: Clocks): string[] {
  return Object.values(after).flatMap((clock) => {
    const sign = signOf(before[clock.name], clock);
    if (!sign) return [];
    return sign === '−' || sign === '‖' ? [`${sign}${clock.name}`] : [`${sign}${clock.name} ${owed(zone, clock)}`];
  });
}

/** Who owes what by when. */
export function owed(zone: string, { holder, dueAt }: Clock): string {
  return `${holder.replace(/^(unit|role):/, '')} ${local(zone, dueAt)}`;
}

function signOf(old: Clock | undefined, now: Clock): string | undefined {
  if (old === now) return undefined;
  if (now.state === 'stopped') return '−';
  if (now.state === 'paused') return old?.state === 'paused' ? '@' : '‖';
  if (!old || now.startedAt !== old.startedAt) return '+';
  if (old.state === 'paused') return '▶';
  if (old.state === 'stopped') return now.dueNo === old.dueNo ? '▶' : '+';
  if (now.dueNo !== old.dueNo) return '↷';
  return now.holder === old.holder ? '·' : '@';
}
