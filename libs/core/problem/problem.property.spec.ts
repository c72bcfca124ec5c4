import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { aCalendar, directory, freeze, type Person } from '../complaint/testing/index.js';
import { fold, holds, isHeld, isRefusal, markOf, procedureKey, ringCommand, takeTurn, type Terms } from '../loop/index.js';
import type { Procedure } from '../procedure/index.js';
import { roles } from '../words/roles.js';
import { causes, type ProblemAction, type ProblemPayloads } from './payloads.js';
import { problemRuleName, problemRules } from './problem-rules.js';
import { stepOf } from './signing-off.js';
import type { Problem, ProblemCommand, ProblemEvent, ProblemState } from './standing.js';
import { aProcedureWithLedger } from './testing/a-problem.js';
import { problemTransitions } from './transitions.js';

const shipped = parse(readFileSync(join(process.cwd(), 'procedures', 'cn-hotline.yaml'), 'utf8')) as Procedure;
const procedures = [aProcedureWithLedger(), shipped].map(freeze);
const calendar = aCalendar();
const DAY = 1440;
/** More of them are told by STORIES=20000. */
const RUNS = Number(process.env['STORIES'] ?? 120);
const blank: Problem = { district: 'heping', id: 'p1', kind: 'problem', number: '1', state: 'discovered', version: 0, procedure: 'a-procedure@1', standing: {} as Problem['standing'], clocks: {} };

/** Written by hand: the states in which a clock may run. */
const whereItRuns: Record<string, readonly ProblemState[]> = {
  triage: ['discovered'], plan: ['assigned'], finish: ['assigned'], milestone: ['assigned'], nextDate: ['assigned'], revisit: ['rectified'],
  series: ['revisited'], apply: ['revisited'], step: ['revisited'], notice: ['revisited'], objection: ['revisited'], watch: ['signedOff'],
};

interface Step {
  later: number;
  dice: number;
}

const steps = fc.array(fc.record({ later: fc.constantFrom(0, 0, 30, DAY, 9 * DAY, 31 * DAY, 95 * DAY), dice: fc.noBias(fc.nat()) }), { minLength: 1, maxLength: 60, size: 'max' });

/** Independent choices out of one number. */
function rolling(dice: number): <T>(list: readonly T[]) => T {
  let left = dice;
  return (list) => {
    left = (left + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(left ^ (left >>> 16), 0x85ebca6b);
    return list[((mixed ^ (mixed >>> 13)) >>> 0) % list.length] as (typeof list)[number];
  };
}

function payloadOf(action: ProblemAction, roll: ReturnType<typeof rolling>, { problem, terms }: Story): unknown {
  const soon = (days: number) => new Date(Date.parse(terms.now) + days * DAY * 60_000).toISOString();
  const all: Partial<Record<ProblemAction, () => unknown>> = {
    enter: (): ProblemPayloads['enter'] => ({ source: roll(['repeat', 'patrol']), procedure: 'a-procedure@1', nuisances: ['odor-cooking'], founding: roll([[], ['c1', 'c2', 'c3']]), season: roll([null, { from: '05-15', to: '10-15' }]) ?? undefined, placed: true }),
    gather: () => ({ complaint: roll(['c1', 'c2', 'c4', 'c5', 'c6', 'c7', 'c8']), at: roll([terms.now, terms.now, soon(-200)]) }),
    lose: () => ({ complaint: roll(['c1', 'c4', 'c6']) }),
    correct: () => ({ season: roll([null, { from: '11-01', to: '03-01' }]) }),
    star: () => ({ starred: !problem.standing.starred }),
    supervise: () => ({ level: 'district', reason: 'by-hand' }),
    lift: () => ({ reason: problem.standing.openOrders[0]?.reason ?? 'by-hand', order: problem.standing.openOrders[0]?.order }),
    assign: () => ({ unit: 'environment', person: 'hao' }),
    reassign: () => roll([{ unit: 'housing', person: 'he' }, { unit: 'environment', person: 'hai' }]),
    handOver: () => ({ unit: roll(['market', 'environment', 'housing']) }),
    name: () => ({ person: roll(['hao', 'he', 'ma']) }),
    visit: () => ({ at: terms.now, evidence: [] }),
    analyse: () => ({ causes: roll([causes, ['people']]) }),
    plan: () => ({ way: roll(['by-date', 'long-term']), milestones: roll([[soon(1)], [soon(1), soon(5)]]) }),
    reach: () => ({ milestone: problem.standing.ahead[0] ?? 1, evidence: ['photo-after'] }),
    checkSimilar: () => ({ places: 2, found: 0 }),
    extend: () => ({ until: soon(65) }),
    settleInterim: () => ({ nextDate: soon(40) }),
    rectify: () => ({ finding: 'true', evidence: ['photo-after', 'photo-before', 'record', 'reading'] }),
    sendBack: () => ({ missing: [] }),
    hold: () => ({ way: 'on-site' }), fail: () => ({ way: 'on-site' }), miss: () => ({ way: 'on-site', reason: 'no-access' }),
    relapse: () => ({ source: 'visit' }), revoke: () => ({ source: 'visit' }), reopen: () => ({ source: 'visit' }),
    pass: () => ({ step: stepOf(problem.standing, terms)?.code ?? '' }), refuseSignOff: () => ({ step: stepOf(problem.standing, terms)?.code ?? '' }),
    remind: () => ({ clock: 'finish', rung: 'due' }), recount: () => ({ calendar: 'cn' }),
    amend: () => ({ procedure: procedureKey(terms.procedure), amendment: 'a1', signedBy: 'ling', signedAt: terms.now }),
  };
  // Of a problem that does not exist yet there is nothing to name.
  return problem.version === 0 && action !== 'enter' ? {} : (all[action]?.() ?? {});
}

const spoken = Object.fromEntries([...causes, 'account', 'goal', 'measures', 'answer', 'reason', 'note', 'seen', 'missing', 'judgement', 'application', 'opinion', 'objection', 'milestone-1', 'milestone-2'].map((name) => [name, 'said']));
/** What leads a problem on from where it stands, up to the filing and the end of the watch. */
function nextOf({ problem: { state, standing, clocks, version }, terms }: Story): ProblemAction {
  const { causes: found, planned, ahead, similar, openOrders, objected, signingOff } = standing;
  if (state === 'discovered') return 'assign';
  if (openOrders?.length > 0) return 'lift';
  if (state === 'assigned') return found.length === 0 ? 'analyse' : planned === null ? 'plan' : ahead.length > 0 ? 'reach' : similar ? 'rectify' : 'checkSimilar';
  if (state === 'rectified' || clocks['series']?.state === 'running') return 'hold';
  if (state === 'signedOff') return standing.archived ? 'reopen' : 'gather';
  if (objected) return version % 2 > 0 ? 'dismissObjection' : 'upholdObjection';
  if (!signingOff) return 'apply';
  const does = stepOf(standing, terms)?.does;
  return does === 'file' ? 'signOff' : does === 'notice' ? 'object' : 'pass';
}

/** A problem whose every move is looked at: whatever it breaks is an error that says so. */
class Story {
  now = '2026-03-12T01:00:00.000Z';
  problem = blank;
  readonly history: ProblemEvent[] = [];
  private readonly rung = new Set<string>();

  constructor(public procedure: Procedure) {}

  get terms(): Terms {
    return { now: this.now, procedure: this.procedure, calendar, directory };
  }

  play({ later, dice }: Step): void {
    const roll = rolling(dice);
    const leads = roll([true, true, true, false]) && this.problem.version > 0;
    // Nobody looks before the day, and a public notice runs to its end more often than not.
    const until = this.problem.clocks['series']?.state === 'running' ? this.problem.clocks['series'].dueAt : roll([true, false]) ? this.problem.clocks['notice']?.dueAt : undefined;
    const wait = leads && until !== undefined && until > this.now ? (Date.parse(until) - Date.parse(this.now)) / 60_000 : later;
    this.waits(['discovered', 'assigned'].includes(this.problem.state) ? Math.min(wait, 9 * DAY) : this.problem.state === 'signedOff' ? wait * 4 : wait);
    const fitting = (Object.keys(problemTransitions) as ProblemAction[]).filter((action) => {
      const { from, when = [] } = problemTransitions[action];
      return this.problem.version === 0 ? from.length === 0 : from.some((state) => state === this.problem.state) && when.every((condition) => holds(problemRules, this.problem, condition));
    });
    const action = leads ? nextOf(this) : roll(roll([true, true, true, false]) ? fitting : (Object.keys(problemTransitions) as ProblemAction[]));
    const step = stepOf(this.problem.standing, this.terms);
    const ofTheStep = ['pass', 'signOff', 'refuseSignOff'].includes(action) && step?.by[0];
    const by = ofTheStep || (leads || roll([true, true, true, false]) ? roll(problemTransitions[action].by) : roll(roles));
    const who: Person = { by, actor: ofTheStep ? `a-${step?.code}` : leads ? `b-${by}` : roll([`b-${by}`, 'a-handler']), actorUnit: by === 'handler' ? (this.problem.standing.unit ?? undefined) : 'petitions' };
    const before = this.procedure;
    // Amended it is judged by the version to which it moves, and refused it stays under its own.
    if (action === 'amend') this.procedure = freeze({ ...before, version: before.version + 1 });
    const refused = this.performs({ id: `${this.history.length + 1}`, ...who, action, payload: payloadOf(action, roll, this), texts: spoken } as ProblemCommand);
    if (refused !== undefined) this.procedure = before;
  }

  private waits(minutes: number): void {
    const end = new Date(Date.parse(this.now) + minutes * 60_000).toISOString();
    for (;;) {
      const due = Object.values(this.problem.clocks).filter(({ state, nextAt }) => state === 'running' && nextAt !== null && nextAt <= end).sort((a, b) => ((a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1))[0];
      if (!due?.nextAt) break;
      if (due.nextAt > this.now) this.now = due.nextAt;
      const command = ringCommand(problemRules, due, this.terms);
      if (isRefusal(command)) throw new Error(`${due.name} was due and owes nothing`);
      const refused = this.performs(command as ProblemCommand);
      if (refused) throw new Error(`the ring of ${due.name} was refused: ${refused}`);
    }
    this.now = end;
  }

  private performs(command: ProblemCommand): string | undefined {
    const before = freeze(this.problem);
    const turn = takeTurn(problemRules, before.version === 0 ? null : before, blank, freeze(command), this.terms);
    if (isRefusal(turn)) return turn.refused;
    this.problem = turn.next;
    this.history.push(turn.event as ProblemEvent);
    const { rang } = turn.event;
    const key = rang && `${rang.clock}:${rang.dueNo}:${rang.rung}`;
    if (key && this.rung.has(key)) throw new Error(`${key} rang twice`);
    if (key) this.rung.add(key);
    if (!isHeld(problemRules, this.problem)) throw new Error(`nobody owes it any more: ${this.problem.state} after ${turn.event.action}`);
    if (this.problem.state === 'signedOff' && !this.problem.standing.archived && this.problem.clocks['watch']?.state !== 'running') throw new Error('signed off, and nobody watches it');
    for (const { name, state, holder } of Object.values(this.problem.clocks)) {
      if (state !== 'running') continue;
      if (!whereItRuns[problemRuleName(name)]?.includes(this.problem.state)) throw new Error(`${name} runs in ${this.problem.state} after ${turn.event.action}`);
      if (holder.startsWith('unit:') && holder !== `unit:${this.problem.standing.unit}`) throw new Error(`${name} is owed by ${holder}, who has it no more`);
    }
    return undefined;
  }
}

function told(procedure: Procedure, all: readonly Step[]): Story {
  const story = new Story(procedure);
  try {
    all.forEach((step) => story.play(step));
  } catch (broken) {
    throw new Error(`${broken instanceof Error ? broken.message : String(broken)}\n${story.history.map(({ at, action, by, to }) => `${at} ${by} ${action} → ${to}`).join('\n')}`);
  }
  return story;
}

describe('Whatever is asked of a problem, in whatever order and by whomever', () => {
  it('somebody owes it until it is signed off and watched, nobody whose it is no more owes anything, and no rung rings twice', () => {
    fc.assert(fc.property(fc.nat(procedures.length - 1), steps, (no, all) => void told(procedures[no] ?? shipped, all)), { numRuns: RUNS });
  });

  it('folding a whole history, as it was written down, gives the problem and its clocks', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { problem, history } = told(aProcedureWithLedger(), all);
        const { subject, clocks } = fold(problemRules, blank, JSON.parse(JSON.stringify(history)));
        expect({ ...subject, clocks }).toEqual({ ...JSON.parse(JSON.stringify(problem)), clocks: Object.fromEntries(Object.values(problem.clocks).map((clock) => [clock.name, markOf(clock)])) });
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('the stories reach every move and every state', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(steps, (all) => told(aProcedureWithLedger(), all).history.forEach(({ action, to }) => seen.add(action).add(to))), { numRuns: 300, seed: 42 });
    expect([...Object.keys(problemTransitions), ...problemRules.states].filter((name) => !seen.has(name))).toEqual([]);
  });
});
