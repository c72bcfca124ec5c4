import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { fold, markOf } from '../loop/index.js';
import type { Procedure } from '../procedure/index.js';
import { complaintRules } from './complaint-rules.js';
import {
  aCalendar, aProcedure, aProcedureFromReceipt, blank, freeze, local, WatchedOffice, whatIsAsked, type Step,
} from './testing/index.js';
import { transitions } from './transitions.js';

const shipped = parse(readFileSync(join(process.cwd(), 'procedures', 'cn-hotline.yaml'), 'utf8')) as Procedure;
const procedures = [aProcedure(), aProcedureFromReceipt(), shipped].map(freeze);
const calendar = aCalendar();
const DAY = 1440;
/** Phases that last for months; in the others nobody waits so long, or the same reminders would ring all day. */
const slow = ['revisited', 'closed'];
/** More of them are told by STORIES=20000. */
const RUNS = Number(process.env['STORIES'] ?? 120);

const step: fc.Arbitrary<Step> = fc.record({
  later: fc.constantFrom(0, 0, 1, 30, 90, 8 * 60, DAY, 2 * DAY, 35 * DAY, 95 * DAY),
  alarmsAreLate: fc.boolean(),
  dice: fc.noBias(fc.nat()),
});

/** Another version of the rules: one of the three, or one whose ladders are cut down or counted otherwise. */
function mended({ procedure, version }: Procedure, dice: number): Procedure {
  const like = procedures[dice % procedures.length] ?? shipped;
  const { finish, extensionRuling, returnWindow, ...clocks } = like.clocks;
  const shorter = { ...finish, amounts: [{ amount: 1 + (dice % 9), unit: 'workingDay' as const }], rungs: finish.rungs.slice(dice % 4) };
  const soon = [{ amount: 1, unit: 'minute' as const }];
  const mixed = { ...clocks, finish: shorter, extensionRuling: { ...extensionRuling, amounts: soon }, returnWindow: { ...returnWindow, amounts: soon } };
  return freeze({ ...like, procedure, version: version + 1, series: like.series.slice(dice % 2), ...(dice % 5 > 1 ? { clocks: mixed } : {}) });
}

/** Plays a story and tells it, so that the shortest one that breaks can be read. */
function play(procedure: Procedure, steps: readonly Step[]): WatchedOffice {
  const office = new WatchedOffice(procedure, calendar, '2026-03-12 09:00');
  const told = [`under ${procedure.procedure}`];
  try {
    for (const { later, alarmsAreLate, dice } of steps) {
      const end = new Date(Date.parse(office.now) + Math.min(later, slow.includes(office.complaint.state) ? later : 4 * DAY) * 60_000).toISOString();
      if (alarmsAreLate) office.now = end;
      else office.waitsUntil(end);
      const { who, action, payload } = whatIsAsked(office, dice);
      told.push(`${local(calendar.zone, office.now)} ${office.complaint.state}: ${who.by} ${who.actor} of ${who.actorUnit} asks ${action} ${JSON.stringify(payload)}`);
      const before = office.procedure;
      if (action === 'amend') office.procedure = mended(before, dice);
      const refusal = office.asks(who, action, payload);
      if (refusal) office.procedure = before;
      told.push(refusal ? `   refused: ${refusal.refused}` : `   ${office.clocksMoved.join(', ')}`);
    }
    office.waitsUntil(office.now);
  } catch (broken) {
    throw new Error(`${broken instanceof Error ? broken.message : String(broken)}\n${told.join('\n')}\nrang: ${office.rings.slice(-5).join(', ')}`);
  }
  return office;
}

const stories = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });

describe('Whatever is asked, in whatever order, by whomever, and however late the alarms', () => {
  it('somebody owes it until its end; history gives the row; no rung rings twice; refusals change nothing; the same question has the same answer', () => {
    fc.assert(fc.property(fc.nat(procedures.length - 1), stories, (no, steps) => void play(procedures[no] ?? shipped, steps)), { numRuns: RUNS });
  });

  it('folding a whole history, as it was written down, gives the complaint and its clocks', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        const { complaint, history } = play(aProcedure(), steps);
        const { subject, clocks } = fold(complaintRules, blank, JSON.parse(JSON.stringify(history)));
        expect({ ...subject, clocks }).toEqual({ ...complaint, clocks: Object.fromEntries(Object.values(complaint.clocks).map((clock) => [clock.name, markOf(clock)])) });
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('the stories reach every move and every state', () => {
    const seen = new Set<string>();
    const one = fc.property(stories, (steps) => play(aProcedure(), steps).history.forEach(({ action, to }) => seen.add(action).add(to)));
    fc.assert(one, { numRuns: 300, seed: 42 });
    expect([...Object.keys(transitions), ...complaintRules.states].filter((name) => !seen.has(name))).toEqual([]);
  });
});
