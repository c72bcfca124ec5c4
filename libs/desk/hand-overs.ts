import { isRefusal, isValidOn, isWithin, localDate, refuse, successorOn, unitMayNotTakeIt, type ComplaintPayloads, type Refusal } from '@bihuan/core';
import { countBeside, countInHand, endUnitUnless, leftBehind, unitsBelow, workInHand, type InHandOf, type WorkInHand } from '@bihuan/store';
import type { Pool } from 'pg';
import { v7 as newId } from 'uuid';
import { standInForEachOther, type Accounts } from './accounts.js';
import type { Desk } from './desk.js';
import type { Errands, Ran } from './errands.js';
import { statesFor } from './kinds.js';
import type { ProblemDesk } from './ledger/index.js';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';
import { askingOf } from './sight.js';

/** What became of work that was handed over in bulk. */
export interface HandedOver {
  moved: number;
  /** What stayed where it was, each with why; not `refused`, which is the name of a refusal itself. */
  stayed: readonly { number: string; refusal: Refusal }[];
}

/** At once in one statement of the journal. */
const PAGE = 500;
const states = statesFor('handOver');

/** Work of units and people that goes on with others, in bulk: each complaint and each problem by a move of its own, so that one that may not go never holds up the rest. */
export class HandOvers {
  constructor(
    private readonly pool: Pool,
    private readonly rooms: { accounts: Accounts; desk: Desk; problems: Pick<ProblemDesk, 'perform'>; errands: Pick<Errands, 'run'>; rulebook: Rulebook },
  ) {}

  /** Hands all that a unit has in hand to another. What is over there already is not found again, so that the same once more changes nothing. */
  async ofUnit(person: Person, { unit, to, reason, id, now }: { unit: string; to: string; reason: string; id: string; now: string }): Promise<HandedOver | Refusal> {
    const { district } = person;
    const { rulebook } = this.rooms;
    await rulebook.know(district, -1);
    const directory = rulebook.directory(district);
    for (const named of [unit, to]) if (!directory.units[named]) return refuse('unit-unknown', { unit: named });
    if (unit === to) return refuse('same-unit', { unit });
    const today = localDate(rulebook.settings(district).zone, now);
    const heir = directory.units[to];
    if (!heir || !isValidOn(heir, today)) return refuse('unit-not-valid', { unit: to, date: today });
    if (heir.activePeople < 1) return refuse('unit-without-people', { unit: to });
    return this.inPages({ district, unit, states }, async (page) => {
      // What he may not know of he does not move: it goes when the unit ends, or by somebody else.
      const seen = page.filter(({ respondentUnit }) => !isWithin(directory, person.unit, respondentUnit));
      const refusals = await this.handOver(person, seen, { id, to, reason });
      return seen.map(({ subject, number }) => {
        const refusal = refusals.get(subject);
        return refusal && { number, refusal };
      });
    });
  }

  /** By a person: what was refused, by subject. */
  private async handOver(person: Person, seen: readonly WorkInHand[], { id, to, reason }: { id: string; to: string; reason: string }): Promise<Map<string, Refusal>> {
    const { desk, problems } = this.rooms;
    const asked = { district: person.district, id, action: 'handOver' as const, asking: askingOf(person), payload: { unit: to }, texts: { reason } };
    const complaints = seen.filter(({ kind }) => kind === 'complaint');
    const moved = await desk.performEach(complaints.map(({ subject }) => ({ ...asked, complaint: subject })), 'machines');
    const refusals = new Map<string, Refusal>();
    complaints.forEach(({ subject }, index) => {
      const one = moved[index];
      if (one?.status === 'rejected') throw one.reason;
      if (one?.value.outcome === 'refused') refusals.set(subject, one.value.refusal);
    });
    for (const { subject } of seen.filter(({ kind }) => kind === 'problem')) {
      const one = await problems.perform({ ...asked, subject });
      if (one.outcome === 'refused') refusals.set(subject, one.refusal);
    }
    return refusals;
  }

  /** Hands all that a person is responsible for to a colleague of the same unit and the same roles. */
  async ofAccount(district: string, account: string, to: string, by: string): Promise<HandedOver | Refusal> {
    const accounts = await this.rooms.accounts.list(district);
    const [from, heir] = [account, to].map((id) => accounts.find((one) => one.id === id));
    if (!from || !heir || heir.disabled) return refuse('no-such-account');
    if (from === heir || !standInForEachOther(from, heir)) return refuse('deputy-unlike', { name: heir.name });
    await this.rooms.rulebook.know(district);
    return this.inPages({ district, person: account, states }, async (page) =>
      this.run(page, (work) => ({ unit: work.unit, person: to }), `hand-over:${newId()}`, `account:${by}`),
    );
  }

  /** Disables an account; with `to` everything it is responsible for goes to a colleague before. */
  async leave(district: string, account: string, by: string, to?: string): Promise<Refusal | undefined> {
    if (account === by) return refuse('not-yourself');
    const handed = to === undefined ? undefined : await this.ofAccount(district, account, to, by);
    if (isRefusal(handed)) return handed;
    return this.rooms.accounts.disable(district, account, by);
  }

  /** Sets the last day of a unit, and who has its duties after it; refused while units stand below it, and without a successor while it has work in hand. */
  async endUnit(district: string, unit: string, validTo: string, successor: string | null, now: string): Promise<Refusal | undefined> {
    const { rulebook } = this.rooms;
    await rulebook.know(district, -1);
    const directory = rulebook.directory(district);
    const ending = directory.units[unit];
    if (!ending) return refuse('unit-unknown', { unit });
    if (validTo < ending.validFrom) return refuse('days-reversed', { from: ending.validFrom, to: validTo });
    if (successor !== null) {
      const barred = this.mayNotSucceed(district, { unit, validTo, successor, now });
      if (barred) return barred;
    }
    return endUnitUnless(this.pool, { district, unit, validTo, successor }, async (client) => {
      const below = await unitsBelow(client, district, unit, validTo);
      if (below.length > 0) return refuse('units-below', { count: below.length, units: below.join(', ') });
      // What it owes beside another unit goes to nobody: it answers, or the office releases it.
      const count = (successor === null ? await countInHand(client, { district, unit, states }) : 0) + (await countBeside(client, district, unit));
      return count > 0 ? refuse('unit-has-open-work', { unit, count }) : undefined;
    });
  }

  /** Moves what is left at units whose last day has passed to their successors; what was moved is not found again, so that a round that was cut off is finished by the next. */
  async round(): Promise<{ moved: number; failed: number }> {
    const sum = { moved: 0, failed: 0 };
    for (let page = await leftBehind(this.pool, states, PAGE); page.length > 0; page = await leftBehind(this.pool, states, PAGE, page.at(-1))) {
      for (const district of new Set(page.map((work) => work.district))) await this.rooms.rulebook.know(district);
      for (const { outcome } of await this.toSuccessors(page)) {
        if (outcome === 'done') sum.moved += 1;
        if (outcome === 'failed') sum.failed += 1;
      }
    }
    return sum;
  }

  /** A successor exists on the day after, and today; what it leaves one day does not come back to the unit. */
  private mayNotSucceed(district: string, { unit, validTo, successor, now }: { unit: string; validTo: string; successor: string; now: string }): Refusal | undefined {
    const { rulebook } = this.rooms;
    const { units } = rulebook.directory(district);
    const heir = units[successor];
    if (!heir) return refuse('unit-unknown', { unit: successor });
    if (heir.activePeople < 1) return refuse('unit-without-people', { unit: successor });
    const today = localDate(rulebook.settings(district).zone, now);
    const first = [dayAfter(validTo), today].sort().at(-1) ?? today;
    if (!isValidOn(heir, first)) return refuse('unit-not-valid', { unit: successor, date: first });
    const line = new Set<string>();
    for (let at: string | null | undefined = successor; at && !line.has(at); at = units[at]?.successor) line.add(at);
    return line.has(unit) ? refuse('successors-in-a-circle', { unit }) : undefined;
  }

  private toSuccessors(page: readonly WorkInHand[]): Promise<Ran[]> {
    return this.rooms.errands.run(
      page.map(({ district, subject, kind, unit }) => ({ district, subject, kind, unit, id: `hand-over:${unit}:${this.rooms.rulebook.directory(district).units[unit]?.validTo ?? ''}` })).map(({ district, subject, kind, unit, id }) => ({
        district, kind, subject, id,
        command: (current, terms) => {
          const standing = current.standing as { unit: string | null; respondentUnit: string | null };
          const to = standing.unit === unit ? successorOn(terms.directory, unit, localDate(terms.calendar.zone, terms.now)) : undefined;
          // One that is about the successor itself waits for a person: the coordinator hands it to somebody else.
          if (to === undefined || to === unit || unitMayNotTakeIt(to, standing.respondentUnit, terms)) return 'unchanged';
          return { id, action: 'handOver', by: 'system', actor: `unit:${unit}`, payload: { unit: to } };
        },
      })),
    );
  }

  private async run(page: readonly WorkInHand[], payload: (work: WorkInHand) => ComplaintPayloads['handOver'], id: string, actor: string): Promise<(HandedOver['stayed'][number] | undefined)[]> {
    const errands = page.map((work) => ({
      district: work.district, kind: work.kind, subject: work.subject, id,
      command: () => ({ id, action: 'handOver', by: 'system' as const, actor, payload: payload(work) }),
    }));
    const ran = await this.rooms.errands.run(errands);
    return ran.map((one, index) => {
      if (one.outcome === 'failed') throw one.error;
      return one.outcome === 'later' ? { number: page[index]?.number ?? '', refusal: refuse('being-written') } : undefined;
    });
  }

  /** A page is asked for by the last id of the one before: what was refused is not asked again, and what has gone is not missed. */
  private async inPages(of: InHandOf, act: (page: readonly WorkInHand[]) => Promise<(HandedOver['stayed'][number] | undefined)[]>): Promise<HandedOver> {
    const stayed: HandedOver['stayed'][number][] = [];
    let moved = 0;
    for (let page = await workInHand(this.pool, of, PAGE); page.length > 0; page = await workInHand(this.pool, of, PAGE, page.at(-1)?.subject)) {
      const outcomes = await act(page);
      stayed.push(...outcomes.flatMap((one) => one ?? []));
      moved += outcomes.filter((one) => one === undefined).length;
    }
    return { moved, stayed };
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
}
