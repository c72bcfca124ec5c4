import { evolve, isHeld, isRefusal, markOf, takeTurn, type Clock, type Refusal } from '../../loop/index.js';
import { awaited } from '../co-handling.js';
import { complaintRules, ruleName } from '../complaint-rules.js';
import type { Complaint, ComplaintCommand, ComplaintEvent, ComplaintState } from '../standing.js';
import { blank, Office } from './an-office.js';

/** Written by hand: the states in which a clock may run or be held. */
const whereItRuns: Record<string, readonly ComplaintState[]> = {
  triage: ['discovered'],
  finish: ['discovered', 'assigned'], nextDate: ['discovered', 'assigned'],
  signFor: ['assigned'], returnWindow: ['assigned'], onSite: ['assigned'], extensionRuling: ['assigned'], pauseEnds: ['assigned'], milestone: ['assigned'],
  revisit: ['rectified'],
  series: ['revisited'], explain: ['revisited'], signOff: ['revisited'],
  watch: ['closed'], receipt: ['transferred'],
  assist: ['discovered', 'assigned'], consult: ['discovered', 'assigned'], penalty: ['discovered', 'assigned', 'rectified', 'revisited'],
};

/** The only actions that may give the legal clock another due date. */
const movesFinish = ['register', 'assign', 'correct', 'grantExtension', 'resume', 'recount', 'amend', 'fail', 'relapse'];

/** An office in which every move is looked at: whatever it breaks is an error that says so. */
export class WatchedOffice extends Office {
  private readonly rung = new Set<string>();

  override performs(command: ComplaintCommand): Refusal | undefined {
    const before = freeze(this.complaint);
    const again = takeTurn(complaintRules, before.version === 0 ? null : before, blank, freeze(command), this.terms);
    const refusal = super.performs(command);
    if (refusal) {
      this.expects(isRefusal(again) && again.refused === refusal.refused, 'asked the same, it answers otherwise');
      this.expects(this.complaint === before, 'a refused command changed the complaint');
      return refusal;
    }
    this.expects(!isRefusal(again) && same(again.next, this.complaint), 'asked the same, it does otherwise');
    this.looksAt(before);
    return undefined;
  }

  private looksAt(before: Complaint): void {
    const { state, standing, clocks } = this.complaint;
    const event = this.history.at(-1);
    if (!event) return;
    this.expects(isHeld(complaintRules, this.complaint), `nobody owes it any more: ${state}`);
    this.expects(state !== 'closed' || standing.archived || clocks['watch']?.state === 'running', 'closed, and nobody watches it');
    this.expects(state !== 'transferred' || standing.acknowledged || clocks['receipt']?.state === 'running', 'transferred, and nobody waits for the receipt');

    // As the store keeps it: only what survives being written down.
    const written = JSON.parse(JSON.stringify(event)) as ComplaintEvent;
    const folded = evolve(complaintRules, before, written);
    this.expects(same({ ...folded, clocks: {} }, { ...this.complaint, clocks: {} }), 'the history does not give the row');
    const marks = { ...marksOf(before.clocks), ...Object.fromEntries(written.clocks.map((mark) => [mark.name, mark])) };
    this.expects(same(marks, marksOf(clocks)), 'the history does not give the clocks');

    if (event.rang) {
      const rung = `${event.rang.clock}:${event.rang.dueNo}:${event.rang.rung}`;
      this.expects(!this.rung.has(rung), `${rung} rang twice`);
      this.rung.add(rung);
    }
    for (const clock of Object.values(clocks)) this.looksAtClock(clock);
    const [old, now] = [before.clocks['finish'], clocks['finish']];
    if (old && now && (old.dueNo !== now.dueNo || old.dueAt !== now.dueAt)) this.expects(movesFinish.includes(event.action), `${event.action} moved the finish`);
    this.expects(event.action !== 'assign' || !old || old.dueNo === now?.dueNo, 'an assignment started the finish anew');
    if (state === 'discovered' || state === 'assigned') {
      for (const as of ['assist', 'consult'] as const) {
        const runs = Object.values(clocks).filter((clock) => ruleName(clock.name) === as && clock.state !== 'stopped').map(({ name }) => name);
        this.expects(same(runs.sort(), awaited(standing, as).map((unit) => `${as}-${unit}`).sort()), `${as}: ${runs.join(', ')} run, and others are waited for`);
      }
    }
    if (state === 'assigned') this.expects(standing.paused === (now?.state === 'paused'), 'held, and the finish runs, or the other way round');
  }

  private looksAtClock({ name, state, holder, nextAt }: Clock): void {
    const complaint = this.complaint;
    this.expects((state === 'running') === (nextAt !== null), `${name} is ${state} and would ring at ${nextAt}`);
    if (state !== 'running' && state !== 'paused') return;
    const places = whereItRuns[ruleName(name)] ?? [];
    this.expects(places.includes(complaint.state), `${name} is ${state} in ${complaint.state}`);
    const [, beside] = /^(?:assist|consult)-(.+)$/.exec(name) ?? [];
    this.expects(!holder.startsWith('unit:') || holder === `unit:${beside ?? complaint.standing.unit}`, `${name} is owed by ${holder}, who has it no more`);
    this.expects(state !== 'paused' || complaint.standing.paused, `${name} is held, and nothing is paused`);
  }

  private expects(kept: boolean, broken: string): void {
    if (!kept) throw new Error(broken);
  }
}

function marksOf(clocks: Complaint['clocks']) {
  return Object.fromEntries(Object.values(clocks).map((clock) => [clock.name, markOf(clock)]));
}

/** Alike to the letter: both are made by the same functions, keys in the same order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Frozen through and through: whoever writes into it fails. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
