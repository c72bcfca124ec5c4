import type { Bilingual, Complaint, ComplaintState, Instant, Terms } from '@bihuan/core';
import type { NamedUnit, Timeline } from '@bihuan/store';

/** The four phases of the loop and its end, in order. */
export const phases = ['discovered', 'assigned', 'rectified', 'revisited', 'closed'] as const;

/** What comes next, and by when. */
export interface NextStep {
  clock: string;
  /** The unit that owes it; null where the office does. */
  unit: Bilingual | null;
  dueAt: Instant;
  overdue: boolean;
  /** Which revisit of the series it is, of how many. */
  step: number;
  steps: number;
}

/** A complaint as its complainant may see it: units and dates, no text, and no person of the office. */
export interface PublicComplaint {
  number: string;
  state: ComplaintState;
  now: Instant;
  zone: string;
  office: Bilingual;
  unit: Bilingual | null;
  round: number;
  unreached: boolean;
  /** When each phase was reached last; null for one that was not, or not again. */
  track: readonly { phase: (typeof phases)[number]; at: Instant | null }[];
  /** When it came to where it stands. */
  since: Instant;
  next: NextStep | null;
  /** Why it was not taken up, and where to go instead. */
  declined: { title: Bilingual; goTo?: Bilingual } | null;
  /** The number of the complaint that it was merged into. */
  mergedInto: string | null;
}

interface Surroundings {
  terms: Terms;
  units: Readonly<Record<string, NamedUnit>>;
  office: Bilingual;
  zone: string;
  mergedInto: string | null;
}

/** Shows a complaint to whoever has its query code. */
export function publicComplaint(timeline: Timeline, around: Surroundings): PublicComplaint {
  const { terms, units, office, zone, mergedInto } = around;
  const complaint = timeline.subject as Complaint;
  const { number, state, standing } = complaint;
  const entered = enteredOf(timeline);
  const reached = Math.max(...phases.map((phase, index) => (phase === state || (!isPhase(state) && entered.has(phase)) ? index : -1)));
  return {
    number, state, office, zone, mergedInto,
    now: terms.now,
    unit: unitOf(units, standing.unit),
    round: standing.round,
    unreached: standing.unreached,
    track: phases.map((phase, index) => ({ phase, at: index <= reached ? (entered.get(phase) ?? null) : null })),
    since: entered.get(state) ?? timeline.openedAt,
    next: nextStepOf(complaint, around),
    declined: declinedOf(timeline, terms),
  };
}

/** Which clock tells the complainant what comes next: one a state, the first that runs. */
const telling: Readonly<Partial<Record<ComplaintState, readonly string[]>>> = {
  discovered: ['triage'],
  assigned: ['pauseEnds', 'nextDate', 'finish'],
  rectified: ['revisit'],
  revisited: ['explain', 'series', 'signOff'],
  closed: ['watch'],
  transferred: ['receipt'],
};

/** What comes next for a complaint that stands like this. */
export function nextStepOf({ state, clocks, standing }: Complaint, { terms, units }: Pick<Surroundings, 'terms' | 'units'>): NextStep | null {
  const clock = (telling[state] ?? []).flatMap((name) => clocks[name] ?? []).find((one) => one.state === 'running');
  if (!clock) return null;
  const { name, holder, dueAt } = clock;
  const unit = unitOf(units, holder.startsWith('unit:') ? holder.slice(5) : null);
  return { clock: name, unit, dueAt, overdue: dueAt < terms.now, step: standing.step + 1, steps: standing.steps };
}

/** When each state was last entered from another one. */
function enteredOf({ history }: Timeline): Map<string, Instant> {
  return new Map(history.flatMap(({ event: { from, to, at } }) => (from === to ? [] : [[to, at] as const])));
}

function declinedOf({ subject, history }: Timeline, { procedure }: Terms): PublicComplaint['declined'] {
  if (subject.state !== 'declined') return null;
  const payload = history.findLast(({ event }) => event.action === 'decline')?.event.payload as { reason?: string } | undefined;
  const reason = procedure.decline.reasons.find(({ code }) => code === payload?.reason);
  return reason ? { title: reason.title, ...(reason.goTo ? { goTo: reason.goTo } : {}) } : null;
}

function unitOf(units: Readonly<Record<string, NamedUnit>>, id: string | null): Bilingual | null {
  const unit = id === null ? undefined : units[id];
  return unit ? { zh: unit.zh, en: unit.en } : null;
}

function isPhase(state: string): boolean {
  return phases.some((phase) => phase === state);
}
