import { setTimeout as pause } from 'node:timers/promises';

import { bodies, pathOf, type ComplaintAnswer, type StaffAction, type WorklistAnswer } from '@bihuan/contract';

import type { OfficePlan } from '../support/office-people';
import { ask, type Ledger, type Wish } from './asking';
import type { Canaries } from './canaries';
import type { Chance } from './chance';
import { formOf, registration, type Given } from './forms';
import type { KnownComplaints } from './known-complaints';
import type { Heard, LineToApi } from './line-to-api';
import { leaning } from './people';

/** What a client is made of. */
export interface ClientParts {
  number: number;
  seed: number;
  line: LineToApi;
  office: OfficePlan;
  elsewhere: string;
  chance: Chance;
  canaries: Canaries;
  known: KnownComplaints;
  ledger: Ledger;
  /** Longest pause between two wishes, in milliseconds. */
  pauseMs: number;
}

/** Somebody of the office who goes on working whatever is killed: he reads, chooses among what he may do, and now and then asks what he may not. */
export class Client {
  private asked = 0;
  private readonly registers: boolean;
  private readonly seesAll: boolean;
  private readonly given: Omit<Given, 'other'>;
  private worklist: string[] = [];

  constructor(private readonly parts: ClientParts) {
    const { chance, canaries, office, line, elsewhere } = parts;
    const roles = office.people[line.login]?.roles ?? [];
    this.registers = roles.includes('clerk');
    this.seesAll = roles.some((role) => role === 'clerk' || role === 'coordinator');
    this.given = { chance, canaries, units: Object.keys(office.units), elsewhere };
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

  private async askFor(wish: Wish): Promise<void> {
    const { line, chance, ledger, known, office } = this.parts;
    const became = await ask(line, wish, chance, ledger);
    if (became.outcome === 'ok') known.told(office.district, became.told.id, became.told.version);
  }

  private toRegister(): Wish {
    return { ...this.wish('register'), path: '/api/complaints', form: registration(this.given) };
  }

  /** A move of a complaint that lies on the worklist, or of any that somebody has heard of. */
  private async toMove(): Promise<Wish | undefined> {
    const { chance, known, office } = this.parts;
    const id = chance.next() < 0.75 ? await this.fromWorklist() : known.any(office.district, chance);
    const complaint = id === undefined ? undefined : await this.read(id);
    if (!complaint) return undefined;
    const action = this.choose(complaint);
    if (!action) return undefined;
    const other = known.any(office.district, chance);
    return {
      ...this.wish(action), complaint: complaint.id,
      path: `/api/complaints/${complaint.id}/${pathOf(action)}`,
      form: formOf(action, complaint, { ...this.given, other: other === complaint.id ? undefined : other }),
      ...(chance.next() < 0.3 ? { seen: complaint.version } : {}),
    };
  }

  /** Mostly what he may, by his leaning; sometimes what he may not. */
  private choose({ moves }: ComplaintAnswer): StaffAction | undefined {
    const { chance } = this.parts;
    if (chance.next() < 0.06) return this.draw(Object.keys(bodies) as StaffAction[], () => 1);
    return this.draw(moves.filter(({ allowed }) => allowed).map(({ action }) => action as StaffAction), (action) => leaning[action] ?? 1);
  }

  private draw(actions: readonly StaffAction[], weight: (action: StaffAction) => number): StaffAction | undefined {
    let left = this.parts.chance.next() * actions.reduce((sum, action) => sum + weight(action), 0);
    return actions.find((action) => (left -= weight(action)) < 0);
  }

  private async fromWorklist(): Promise<string | undefined> {
    const { chance, line } = this.parts;
    if (this.worklist.length === 0 || chance.next() < 0.2) {
      const answer = this.orOdd('worklist', await line.send({ method: 'GET', path: '/api/worklist?limit=30' }));
      if (answer?.status === 200) this.worklist = chance.shuffled((JSON.parse(answer.body) as WorklistAnswer).rows.map(({ subject }) => subject));
    }
    return this.worklist.pop();
  }

  /** What somebody was told before is the least that anybody reads afterwards. */
  private async read(id: string): Promise<ComplaintAnswer | undefined> {
    const { known, line, ledger } = this.parts;
    const least = known.version(id);
    const answer = this.orOdd('read', await line.send({ method: 'GET', path: `/api/complaints/${id}` }));
    if (answer?.status === 401) await line.signIn();
    if (answer?.status === 404 && least > 0 && this.seesAll) ledger.odd.push(`${id}: nowhere to be found after somebody had been told of version ${least}`);
    if (answer?.status !== 200) return undefined;
    const complaint = JSON.parse(answer.body) as ComplaintAnswer;
    if (complaint.version < least) ledger.odd.push(`${complaint.number}: read at version ${complaint.version} after somebody had been told of ${least}`);
    return complaint;
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
