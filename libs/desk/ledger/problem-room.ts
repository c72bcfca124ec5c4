import { calmDaysOf, calmSpans, conditionsOf, lineOf, orderId, problemRules, stepOf, type CalmSpan, type ComputedCondition, type Instant, type Problem, type SignOffStep } from '@bihuan/core';
import {
  causesAndPlans, joinedComplaints, ledgerPage, ledgerRespondents, namesDoor, ordersNamed, peopleOf, placeFile, problemAccess, problemsBeside, receivedOf,
  type CauseAndPlan, type FileLine, type JoinedComplaint, type LedgerCursor, type LedgerQuery, type ListedProblem, type OrderOf, type PeopleCount, type ProblemBeside, type RespondentLine, type Timeline, type Timelines,
} from '@bihuan/store';
import type { Pool } from 'pg';
import { meantBy } from '../named.js';
import type { Rulebook } from '../rulebook.js';
import type { Person } from '../sessions.js';
import { maySee, sightOf } from '../sight.js';
import { Sparing } from '../sparing.js';

/** Which problems somebody wants to see, and in which order. */
export type LedgerAsked = Omit<LedgerQuery, 'district' | 'now' | 'ends' | 'sight' | 'unseen'>;

/** A line of the ledger, with the days since anybody complained. */
export interface LedgerLine extends Omit<ListedProblem, 'calm'> {
  calmDays: number;
}

/** The same with cause, plan and sign-off, as a workbook shows it. */
export type BookedLine = LedgerLine & CauseAndPlan;

/** The file of a place (一点一档): all that happened there, newest first, and how long it was calm. */
export interface PlaceFile {
  lines: FileLine[];
  calm: CalmSpan[];
  /** Other problems at the same place. */
  beside: ProblemBeside[];
}

/** A problem whole. */
export interface ProblemRead {
  timeline: Timeline;
  /** What must be met before it is signed off, as it stands now. */
  conditions: ComputedCondition[];
  /** The step of the sign-off that is owed. */
  step: SignOffStep | undefined;
  calmDays: number;
  people: PeopleCount;
  /** Those that this person may see. */
  complaints: JoinedComplaint[];
  orders: OrderOf[];
  file: PlaceFile;
}

/** The calm spans that a file shows. */
const SPANS = 5;

/** Problems that are read at once for a workbook. */
const A_PAGE_OF_A_BOOK = 200;

const unsaid: CauseAndPlan = { causes: [], planned: null, signedOffAt: null };

/** Shows problems on the ledger to those who may see them: the office, and units that have or had them; never whom they are about. */
export class ProblemRoom {
  private readonly named = new Sparing<RespondentLine[]>();

  constructor(private readonly pool: Pool, private readonly timelines: Timelines, private readonly rulebook: Rulebook) {}

  /** The id of a problem named by id or number, if this person may know of it. */
  async find(person: Person, named: string, command?: string): Promise<string | null> {
    if (sightOf(person) === null) return null;
    await this.rulebook.know(person.district);
    for (const meant of meantBy(named)) {
      const access = await problemAccess(this.pool, person.district, meant, command);
      if (access) return access.performed || maySee(person, access, this.rulebook.directory(person.district)) ? access.id : null;
    }
    return null;
  }

  /** The problem alone, without the file of its place, if this person may see it. */
  async glance(person: Person, named: string): Promise<Timeline | null> {
    const id = await this.find(person, named);
    // Units that had it see it still, which the sight of complaints does not know.
    const timeline = id === null ? null : await this.timelines.read(person.district, id, 'all');
    if (timeline) await this.rulebook.have(timeline.subject.procedure);
    return timeline;
  }

  /** The problem whole, if this person may see it. */
  async read(person: Person, named: string, now: Instant): Promise<ProblemRead | null> {
    const eyes = await this.eyesOf(person);
    const timeline = await this.glance(person, named);
    if (!eyes || !timeline) return null;
    const problem = timeline.subject as Problem;
    const { district } = person;
    const terms = this.rulebook.terms(district, problem.procedure, now);
    const complaints = await joinedComplaints(this.pool, district, problem.standing.complaints, eyes);
    return {
      timeline, complaints,
      conditions: conditionsOf(problem, terms), step: stepOf(problem.standing, terms), calmDays: calmDaysOf(problem, terms),
      people: await peopleOf(this.pool, district, problem.standing.complaints),
      orders: await ordersNamed(this.pool, district, ordersOf(timeline)),
      file: {
        lines: await placeFile(this.pool, district, [problem.id, ...complaints.map((complaint) => complaint.id)]),
        calm: calmSpans(await receivedOf(this.pool, district, problem.standing.complaints), now, SPANS),
        beside: await this.beside(problem, timeline, terms.procedure.ledger?.repeat.metres ?? 0, eyes),
      },
    };
  }

  /** The ledger: the most complained of first, or the newest. */
  async ledger(person: Person, asked: LedgerAsked, now: Instant, after?: LedgerCursor): Promise<{ rows: LedgerLine[]; next?: LedgerCursor }> {
    const eyes = await this.eyesOf(person);
    if (!eyes) return { rows: [] };
    const { district } = person;
    const calendar = this.rulebook.calendar(district);
    const { rows, next } = await ledgerPage(this.pool, { ...asked, ...eyes, district, now, ends: problemRules.ends }, after);
    const lines = rows.map(({ calm, ...row }) => ({ ...row, calmDays: calmDaysOf({ standing: calm }, { now, calendar }) }));
    await Promise.all([...new Set(lines.map(({ procedure }) => procedure))].map((procedure) => this.rulebook.have(procedure)));
    return { rows: lines, ...(next ? { next } : {}) };
  }

  /** The same for a workbook: page after page, but no more than so many; `more` where there are others. */
  async booked(person: Person, asked: LedgerAsked, now: Instant, most: number, after?: LedgerCursor): Promise<{ rows: BookedLine[]; more: boolean }> {
    const rows: BookedLine[] = [];
    for (let from = after, last = false; !last && rows.length <= most; last = from === undefined) {
      const page = await this.ledger(person, { ...asked, limit: A_PAGE_OF_A_BOOK }, now, from);
      const besides = await causesAndPlans(this.pool, person.district, page.rows.map(({ id }) => id));
      rows.push(...page.rows.map((row) => ({ ...row, ...(besides.get(row.id) ?? unsaid) })));
      from = page.next;
    }
    return { rows: rows.slice(0, most), more: rows.length > most };
  }

  /** Firms with their problems, those with most open ones first. */
  async respondents(person: Person): Promise<RespondentLine[]> {
    const eyes = await this.eyesOf(person);
    const asked = eyes && { ...eyes, district: person.district };
    return asked ? this.named.get(JSON.stringify(asked), () => ledgerRespondents(this.pool, asked)) : [];
  }

  private async beside({ id, district }: Problem, { facts }: Timeline, metres: number, eyes: { sight?: string; unseen: readonly string[] }): Promise<ProblemBeside[]> {
    const place = facts.at(-1);
    return place && (place.resolved || namesDoor(place.address)) ? problemsBeside(this.pool, { district, place, metres }, id, eyes) : [];
  }

  /** Of which unit, and not about which units; null where nothing may be seen. */
  private async eyesOf(person: Person): Promise<{ sight?: string; unseen: readonly string[] } | null> {
    const sight = sightOf(person);
    if (sight === null) return null;
    await this.rulebook.know(person.district);
    return { unseen: lineOf(this.rulebook.directory(person.district), person.unit), ...(sight === 'all' ? {} : { sight: sight.unit }) };
  }
}

/** An order is worked out from the line that issued it. */
function ordersOf({ subject, history }: Timeline): string[] {
  return history.filter(({ event }) => event.settled['order'] === true).map(({ event }) => orderId(subject.id, event.seq));
}
