import { dueOpinions, type DueAsked } from '../calendar/opinions.js';
import { amountsIn, countingsFor } from '../countings.js';
import type { ClockRow, Dossier } from '../dossiers.js';
import { calendarsOf, type Ground } from '../ground.js';
import { on, type Found, type Line } from '../line.js';
import { inPortions } from '../portions.js';
import { retell, type Step } from '../retelling.js';

/** A due date counted in days, in one of the ways in which the procedure may have counted it. */
interface Asked extends DueAsked {
  dossier: Dossier;
  clock: ClockRow;
}

const LENGTH: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000 };

/**
 * Any version of the calendar that was loaded will do, and any line of the procedure that gives this amount: of the one by
 * which the date was set, or of one to which an amendment has moved the subject since, which may have come to the same date.
 */
export const dates: Line = {
  no: 8,
  zh: '每个在走的到期日与另行编写的工作日算法一致',
  en: 'every due date that runs is what a second opinion on working days makes of its reasons',
  remedy: { zh: '查看 why 所记的起算、数额和日历；到期日或日历被改动', en: 'look at the reasons of the due date: start, amount, calendar; one of them was changed' },
  walk: (ground) => inPortions((dossier) => asksOf(dossier, ground), (asked) => judged(asked, ground)),
};

function* asksOf(dossier: Dossier, ground: Ground): Generator<Asked | Found> {
  for (const clock of dossier.clocks) {
    if (clock.state !== 'running' && clock.state !== 'paused') continue;
    const found = ofOneClock(dossier, clock, ground);
    if (Array.isArray(found)) yield* found;
    else if (found) yield found;
  }
}

/** What can be said at once, or what is to be asked of the second opinion. */
function ofOneClock(dossier: Dossier, clock: ClockRow, ground: Ground): Asked[] | Found | undefined {
  const { name, dueAt, why } = clock;
  const { from, amount, unit, milliseconds, calendar, zone } = why;
  const { setting, under } = settingOf(dossier, clock, ground);
  const procedures = under.flatMap((key) => ground.procedures.get(key) ?? []);
  if (!calendarsOf(ground, dossier.district).some((one) => one.calendar === calendar && one.zone === zone)) return on(dossier, name, `没有日历 ${calendar}（${zone}）`, `there is no calendar ${calendar} in ${zone}`);
  if (amount === 0 && milliseconds === undefined && JSON.stringify(setting?.event.payload ?? null).includes(`"${dueAt}"`)) return undefined;
  const length = LENGTH[unit];
  if (length !== undefined || (amount === 0 && milliseconds !== undefined && milliseconds < 0)) {
    const at = new Date(Date.parse(from) + (milliseconds ?? Math.round(amount * (length ?? 0)))).toISOString();
    return at === dueAt ? undefined : differs(dossier, name, dueAt, at);
  }
  if (milliseconds !== undefined) {
    // What a pause has left is counted to the millisecond; of that only the last day is looked at.
    ground.tally.partly += 1;
    const apart = Math.abs(Date.parse(dueAt) - Date.parse(`${why.lastDay}T12:00:00Z`));
    return apart <= 2 * 86_400_000 && dueAt >= from ? undefined : differs(dossier, name, dueAt, why.lastDay);
  }
  const giving = procedures.filter((procedure) => amountsIn(procedure).has(`${amount} ${unit}`));
  if (giving.length === 0 && procedures.length > 0) return on(dossier, name, `规程中没有 ${amount} ${unit}`, `the procedure has no amount of ${amount} ${unit}`);
  const ways = giving.flatMap((procedure) => countingsFor(procedure, ground.kinds[dossier.kind]?.rule({ procedure }, name), why));
  return (ways.length > 0 ? ways : countingsFor(undefined, undefined, why)).map((counting) => ({ dossier, clock, from, amount, unit, counting, ...seasonOf(clock, setting) }));
}

/** A step of the series is made in the season of the nuisance as it stood then; a look that is only made again is not. */
function seasonOf({ name, why }: ClockRow, setting: Step | undefined): Pick<Asked, 'season'> {
  const { season } = (setting?.after.standing ?? {}) as { season?: Asked['season'] | null };
  return season && name === 'series' && (setting?.event.action !== 'miss' || why.movedEnd === 'season') ? { season } : {};
}

/** The line that set the date as it stands, which it names where a command gave it; and the versions under which the subject has stood since. */
function settingOf(dossier: Dossier, { name, dueAt }: ClockRow, { kinds }: Ground): { setting: Step | undefined; under: readonly string[] } {
  const rules = kinds[dossier.kind];
  const steps = rules ? retell(dossier, rules).steps : [];
  const other = steps.findLastIndex(({ event }) => event.clocks.some((mark) => mark.name === name && mark.dueAt !== dueAt));
  const since = steps.slice(other + 1);
  const first = since.findIndex(({ event }) => event.clocks.some((mark) => mark.name === name));
  return { setting: since[first], under: [...new Set([...since.slice(Math.max(0, first)).map(({ after }) => after.procedure), dossier.procedure])] };
}

async function* judged(all: readonly Asked[], ground: Ground): AsyncGenerator<Found> {
  const wrong = new Map<ClockRow, { asked: Asked; at: string }>();
  const right = new Set<ClockRow>();
  for (const district of ground.districts.keys()) {
    const there = all.filter(({ dossier }) => dossier.district === district);
    for (const calendar of calendarsOf(ground, district)) {
      const open = there.filter(({ clock }) => !right.has(clock));
      const opinions = await dueOpinions(ground.reader, calendar, open);
      for (const [index, asked] of open.entries()) {
        const { clock } = asked;
        const opinion = opinions[index];
        const same = opinion?.at === clock.dueAt && opinion.lastDay === clock.why.lastDay && opinion.provisional === clock.provisional && opinion.moved === (clock.why.movedEnd === 'season');
        if (same) right.add(clock);
        else if (!wrong.has(clock)) wrong.set(clock, { asked, at: `${opinion?.at ?? '–'}${opinion?.provisional ? ' (provisional)' : ''}` });
      }
    }
  }
  for (const [clock, { asked, at }] of wrong) if (!right.has(clock)) yield differs(asked.dossier, clock.name, clock.dueAt, at);
}

function differs(dossier: Dossier, name: string, is: string, should: string): Found {
  return on(dossier, name, `到期日为 ${is}，另算为 ${should}`, `is due at ${is}, and by the second opinion at ${should}`);
}
