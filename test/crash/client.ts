import { setTimeout as pause } from 'node:timers/promises';

import { bodies, orderBodies, pathOf, problemBodies, type ComplaintAnswer, type OrderAnswer, type OrderStaffAction, type ProblemAnswer, type ProblemStaffAction, type StaffAction, type WorklistAnswer } from '@bihuan/contract';

import type { OfficePlan } from '../support/office-people';
import { ask, type Ledger, type Wish } from './asking';
import type { Canaries } from './canaries';
import type { Chance } from './chance';
import { formOf, orderFormOf, registration, type Given } from './forms';
import type { KnownSubjects } from './known-subjects';
import type { Heard, LineToApi } from './line-to-api';
import { leaning, orderLeaning, problemLeaning } from './people';
import { finding, problemFormOf } from './problem-forms';

/** Of what anybody asks anything here. */
type SubjectKind = 'complaint' | 'problem' | 'order';
type Named = { kind: SubjectKind; id: string };

/** What a client is made of. */
export interface ClientParts {
  number: number;
  seed: number;
  line: LineToApi;
  office: OfficePlan;
  elsewhere: string;
  /** Who works in each unit, by account, as far as they have signed in. */
  handlers: ReadonlyMap<string, readonly string[]>;
  chance: Chance;
  canaries: Canaries;
  known: Readonly<Record<SubjectKind, KnownSubjects>>;
  ledger: Ledger;
  /** Longest pause between two wishes, in milliseconds. */
  pauseMs: number;
}

/** So many problems of a district are driven towards their sign-off; moves that are spread over all of them bring none there. */
const FEW = 3;

/** Somebody of the office who goes on working whatever is killed: he reads, chooses among what he may do, and now and then asks what he may not. */
export class Client {
  private asked = 0;
  private readonly registers: boolean;
  private readonly seesAll: boolean;
  private readonly given: Omit<Given, 'other' | 'problem'>;
  private worklist: Named[] = [];

  constructor(private readonly parts: ClientParts) {
    const { chance, canaries, office, line, elsewhere, handlers } = parts;
    const roles = office.people[line.login]?.roles ?? [];
    this.registers = roles.includes('clerk');
    this.seesAll = roles.some((role) => role === 'clerk' || role === 'coordinator');
    this.given = { chance, canaries, units: Object.keys(office.units), handlers, elsewhere };
  }

  /** Works until the run is over. */
  async work(): Promise<void> {
    const { ledger, chance, pauseMs } = this.parts;
    while (!ledger.over) {
      const wish = this.registers && chance.next() < 0.3 ? this.toRegister() : await this.toMove();
      if (wish) await this.askFor(wish);
      await pause(chance.between(10, pauseMs));
    }
  }

  private async askFor({ kind, ...wish }: Wish & { kind: SubjectKind }): Promise<void> {
    const { line, chance, ledger, known, office } = this.parts;
    const became = await ask(line, wish, chance, ledger);
    if (became.outcome === 'ok') known[kind].told(office.district, became.told.id, became.told.version);
  }

  private toRegister(): Wish & { kind: SubjectKind } {
    return { ...this.wish('register'), kind: 'complaint', path: '/api/complaints', form: registration(this.given) };
  }

  private toEnter(): Wish & { kind: SubjectKind } {
    return { ...this.wish('enter'), kind: 'problem', path: '/api/problems', form: finding(this.given) };
  }

  /** A move of what lies on the worklist, or of any complaint, problem or order that somebody has heard of. */
  private async toMove(): Promise<(Wish & { kind: SubjectKind }) | undefined> {
    const { chance } = this.parts;
    const named = chance.next() < 0.75 ? await this.fromWorklist() : this.heardOf();
    if (!named) return undefined;
    if (chance.next() < 0.01) return this.toEnter();
    if (named.kind === 'problem') return this.toMoveProblem(named);
    return named.kind === 'order' ? this.toMoveOrder(named) : this.toMoveComplaint(named);
  }

  private heardOf(): Named | undefined {
    const { chance, known, office } = this.parts;
    const dice = chance.next();
    const kind = dice < 0.15 ? 'order' : dice < 0.55 ? 'problem' : 'complaint';
    const id = kind === 'problem' && chance.next() < 0.85 ? known.problem.early(office.district, FEW, chance) : known[kind].any(office.district, chance);
    return id === undefined ? undefined : { kind, id };
  }

  private async toMoveComplaint(named: Named): Promise<(Wish & { kind: SubjectKind }) | undefined> {
    const { known, office, chance } = this.parts;
    const complaint = await this.read<ComplaintAnswer>(named);
    const action = complaint && this.choose(complaint, Object.keys(bodies) as StaffAction[], leaning);
    if (!action) return undefined;
    const other = known.complaint.any(office.district, chance);
    return this.move(named, action, complaint, formOf(action, complaint, { ...this.given, other: other === complaint.id ? undefined : other, problem: known.problem.any(office.district, chance) }));
  }

  private async toMoveOrder(named: Named): Promise<(Wish & { kind: SubjectKind }) | undefined> {
    const order = await this.read<OrderAnswer>(named);
    const action = order && this.choose(order, Object.keys(orderBodies) as OrderStaffAction[], orderLeaning);
    return action && this.move(named, action, order, orderFormOf(action, order, this.given));
  }

  private async toMoveProblem(named: Named): Promise<(Wish & { kind: SubjectKind }) | undefined> {
    const problem = await this.read<ProblemAnswer>(named);
    const action = problem && this.choose(problem, Object.keys(problemBodies) as ProblemStaffAction[], problemLeaning);
    return action && this.move(named, action, problem, problemFormOf(action, problem, this.given));
  }

  private move({ kind, id }: Named, action: string, { version }: { version: number }, form: object): Wish & { kind: SubjectKind } {
    return { ...this.wish(action), kind, subject: id, form, path: `/api/${kind}s/${id}/${pathOf(action)}`, ...(this.parts.chance.next() < 0.3 ? { seen: version } : {}) };
  }

  /** Mostly what he may, by his leaning; sometimes what he may not. */
  private choose<A extends string>({ moves }: Pick<ComplaintAnswer, 'moves'>, any: readonly A[], gladly: Readonly<Partial<Record<A, number>>>): A | undefined {
    const { chance } = this.parts;
    if (chance.next() < 0.06) return this.draw(any, () => 1);
    return this.draw(any.filter((action) => moves.some((offer) => offer.action === action && offer.allowed)), (action) => gladly[action] ?? 1);
  }

  private draw<A extends string>(actions: readonly A[], weight: (action: A) => number): A | undefined {
    let left = this.parts.chance.next() * actions.reduce((sum, action) => sum + weight(action), 0);
    return actions.find((action) => (left -= weight(action)) < 0);
  }

  private async fromWorklist(): Promise<Named | undefined> {
    const { chance, line } = this.parts;
    if (this.worklist.length === 0 || chance.next() < 0.2) {
      const answer = this.orOdd('worklist', await line.send({ method: 'GET', path: '/api/worklist?limit=30' }));
      if (answer?.status === 200) this.worklist = chance.shuffled((JSON.parse(answer.body) as WorklistAnswer).rows.map(({ kind, subject }) => ({ kind, id: subject })));
    }
    return this.worklist.pop();
  }

  /** What somebody was told before is the least that anybody reads afterwards. */
  private async read<Seen extends { version: number; number: string }>({ kind, id }: Named): Promise<Seen | undefined> {
    const { known, line, ledger } = this.parts;
    const least = known[kind].version(id);
    const answer = this.orOdd('read', await line.send({ method: 'GET', path: `/api/${kind}s/${id}` }));
    if (answer?.status === 401) await line.signIn();
    if (answer?.status === 404 && least > 0 && this.seesAll) ledger.odd.push(`${id}: nowhere to be found after somebody had been told of version ${least}`);
    if (answer?.status !== 200) return undefined;
    const seen = JSON.parse(answer.body) as Seen;
    if (seen.version < least) ledger.odd.push(`${seen.number}: read at version ${seen.version} after somebody had been told of ${least}`);
    return seen;
  }

  private orOdd(what: string, answer: Heard | undefined): Heard | undefined {
    if (answer && answer.status >= 500 && answer.status !== 503) this.parts.ledger.odd.push(`${what}: ${answer.status} ${answer.body}`);
    return answer;
  }

  private wish(action: string): Pick<Wish, 'key' | 'district' | 'action'> {
    const { seed, number, office } = this.parts;
    this.asked += 1;
    return { key: `crash-${seed}-${number}-${this.asked}`, district: office.district, action };
  }
}
