import { rungOpinions, type RungAsked } from '../calendar/opinions.js';
import type { Dossier } from '../dossiers.js';
import { calendarsOf, type Ground } from '../ground.js';
import { ladderOf } from '../ladder.js';
import { on, type Found, type Line } from '../line.js';
import { inPortions } from '../portions.js';
import { retell } from '../retelling.js';

/** A rung whose instant is to be worked out, and what it is held against. */
interface Asked extends RungAsked {
  dossier: Dossier;
  what: string;
  exact: boolean;
  /** The ring, the instant for which the clock is set, or what was done to the clock before it rang. */
  is: 'rang' | 'set' | 'left';
  at: string;
  /** Since when the clock has been running for this due date. */
  since: string;
}

/** A day is a working day by the calendar of the day on which the clock was set: any version that was loaded will do. */
export const instants: Line = {
  no: 6,
  zh: '没有一级提醒早于它的时刻响过，也没有设成别的时刻',
  en: 'no rung rang before its instant, and no clock is set to another',
  remedy: { zh: '查看数据库服务器的时间和规程；早响是故障，请报告', en: 'look at the time of the database server and at the procedure; to ring early is a fault to report' },
  walk: (ground) => inPortions((dossier) => askedOf(dossier, ground), (asked) => judged(asked, ground)),
};

function* askedOf(dossier: Dossier, ground: Ground): Generator<Asked> {
  const rules = ground.kinds[dossier.kind];
  if (!rules) return;
  const moods = { danger: false, starred: false };
  const since: Record<string, string> = {};
  const ask = function* (under: string, clock: string, due: string, no: number, more: Pick<Asked, 'is' | 'at' | 'what'>): Generator<Asked> {
    const one = ladderOf({ kind: dossier.kind, procedure: under }, clock, ground).asked(due, no, moods);
    if (one) yield { ...one, ...more, dossier, since: since[clock] ?? more.at };
  };
  const { steps, marks, last } = retell(dossier, rules);
  for (const { event, before: stood, after, marks: before } of steps) {
    // What an amendment does to a clock, it does to the ladder of the version until then.
    const until = stood?.procedure ?? after.procedure;
    const { rang, at, id } = event;
    const ringing = rang && before[rang.clock];
    if (rang && ringing) yield* ask(until, rang.clock, ringing.dueAt, rang.rung, { is: 'rang', at, what: id });
    moods.danger ||= rules.isDanger(after.standing);
    moods.starred ||= rules.isStarred(after.standing);
    for (const { name, state, dueNo } of event.clocks) {
      const old = before[name];
      const own = rang?.clock === name && old?.dueNo === dueNo;
      if (!own && old?.state === 'running' && (state !== 'running' || dueNo !== old.dueNo)) yield* ask(until, name, old.dueAt, old.nextRung, { is: 'left', at, what: name });
      if (!own) since[name] = at;
    }
  }
  for (const { name, state, nextAt } of dossier.clocks) {
    const mark = marks[name];
    if (state === 'running' && nextAt && mark) yield* ask(last.procedure, name, mark.dueAt, mark.nextRung, { is: 'set', at: nextAt, what: name });
  }
}

async function* judged(all: readonly Asked[], ground: Ground): AsyncGenerator<Found> {
  for (const district of ground.districts.keys()) {
    let open = all.filter(({ dossier }) => dossier.district === district);
    let opinions: string[] = [];
    for (const calendar of calendarsOf(ground, district)) {
      if (open.length === 0) break;
      opinions = await rungOpinions(ground.reader, calendar, open);
      const fits = open.map((one, index) => fitting(one, opinions[index] ?? '', ground));
      opinions = opinions.filter((_, index) => !fits[index]);
      open = open.filter((_, index) => !fits[index]);
    }
    for (const [index, one] of open.entries()) yield misfit(one, opinions[index] ?? '');
  }
}

/** Whether a calendar agrees; how late a rung was is noted where it does. */
function fitting({ is, at, since, exact }: Asked, instant: string, ground: Ground): boolean {
  if (is === 'set') return exact ? at === instant : at >= instant;
  const late = Date.parse(at) - Math.max(Date.parse(instant), Date.parse(since));
  if (is === 'left') {
    if (exact && late > ground.graceMs) ground.overtaken += 1;
    return true;
  }
  if (at < instant) return false;
  if (exact) ground.late.push(Math.max(0, late));
  return true;
}

function misfit({ dossier, what, is, at }: Asked, instant: string): Found {
  if (is === 'set') return on(dossier, what, `设在 ${at} 响，按规程应为 ${instant}`, `is set to ring at ${at}, and by the procedure at ${instant}`);
  return on(dossier, what, `于 ${at} 响，早于 ${instant}`, `rang at ${at}, before ${instant}`);
}
