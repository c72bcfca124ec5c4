import {
  DueClocks, Inbox, installationSecret, isMigrated, Journal, Lookups, MovedTime, openDatabase, Outbox, retriesWithin, rulesStamp, Timelines, Worklists, WrongTries,
  type Database, type Patience,
} from '@bihuan/store';
import { Accounts } from './accounts.js';
import { Amending } from './amending.js';
import { Amendments } from './amendments.js';
import { Board, Supervising } from './board/index.js';
import { Clocks } from './clocks.js';
import { AnswerLinks, Counter } from './counter/index.js';
import { Desk } from './desk.js';
import { Dispatcher } from './dispatcher.js';
import { Duties } from './duties.js';
import { Errands } from './errands.js';
import { HandOvers } from './hand-overs.js';
import { Hints } from './hints/index.js';
import { JointVisits } from './joint-visits.js';
import { Forwarding } from './moved-time.js';
import { Ledger, ProblemDesk, ProblemRoom } from './ledger/index.js';
import { Live } from './live.js';
import { orderDesk, type OrderDesk } from './order-desk.js';
import { OrderRoom } from './order-room.js';
import { Outgoing } from './outgoing.js';
import { Overview } from './overview.js';
import { ReadingRoom } from './reading-room.js';
import { Recounting } from './recounting.js';
import { RuleDrafting } from './rule-drafting.js';
import { Rulebook } from './rulebook.js';
import { Sessions } from './sessions.js';
import type { Tally } from './tally.js';
import { Transfers } from './transfers.js';

/** The schema is not the one that this program was built for. */
export class NotMigrated extends Error {
  constructor() {
    super('数据库的结构与本程序不符，请先运行 bihuan migrate。 The database has not the schema of this program; run: bihuan migrate');
  }
}

/** How long an office waits, in milliseconds. */
export interface OfficePatience extends Patience {
  /** For whoever has claimed a command, before another may take it. */
  lease: number;
  /** Longest gap between two tries of a clock or a command that failed. */
  gap: number;
}

const usualPatience = { lease: 90_000, gap: 3_600_000 };

/** Everything that a process needs to let people work, on one open database. */
export class Office {
  readonly rulebook: Rulebook;
  readonly desk: Desk;
  readonly orders: OrderDesk;
  readonly orderRoom: OrderRoom;
  readonly ledger: Ledger;
  readonly problems: ProblemDesk;
  readonly problemRoom: ProblemRoom;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly room: ReadingRoom;
  readonly overview: Overview;
  readonly visits: JointVisits;
  readonly board: Board;
  readonly supervising: Supervising;
  readonly live: Live;
  readonly worklists: Worklists;
  readonly inbox: Inbox;
  readonly time: MovedTime;
  readonly tries: WrongTries;
  readonly forwarding: Forwarding;
  readonly journal: Journal;
  readonly clocks: Clocks;
  readonly outgoing: Outgoing;
  readonly recounting: Recounting;
  readonly drafting: RuleDrafting;
  readonly amendments: Amendments;
  readonly amending: Amending;
  readonly lookups: Lookups;
  readonly links: AnswerLinks;
  readonly counter: Counter;
  readonly duties: Duties;
  readonly handOvers: HandOvers;
  readonly hints: Hints;
  private stamp = '';

  private constructor(readonly database: Database, secret: string, tell: (parked: object) => void, readonly tally?: Tally, patience: Partial<OfficePatience> = {}) {
    const { hot, sweep } = database;
    const { lease, gap } = { ...usualPatience, ...patience };
    const retries = retriesWithin(gap);
    const journal = new Journal(hot, { reporterKey: secret, wrote: (...batch) => tally?.wrote(...batch) });
    this.journal = journal;
    const timelines = new Timelines(hot);
    this.rulebook = new Rulebook(hot);
    const lookups = new Lookups(hot, secret);
    this.lookups = lookups;
    this.desk = new Desk(journal, this.rulebook, lookups, tally);
    this.orders = orderDesk(journal, this.rulebook);
    this.problems = new ProblemDesk(journal, this.rulebook, hot);
    this.problemRoom = new ProblemRoom(hot, timelines, this.rulebook);
    this.orderRoom = new OrderRoom(hot, timelines, this.rulebook);
    this.accounts = new Accounts(hot);
    this.sessions = new Sessions(hot, tally);
    this.room = new ReadingRoom(hot, timelines, this.rulebook);
    this.visits = new JointVisits(hot, this.desk, this.room, this.rulebook);
    this.hints = new Hints(hot, this.rulebook, secret);
    this.overview = new Overview(hot, this.rulebook);
    this.board = new Board(hot, this.rulebook);
    this.supervising = new Supervising(this.desk, this.room, this.rulebook);
    this.live = new Live(hot);
    this.worklists = new Worklists(hot);
    this.inbox = new Inbox(hot);
    this.time = new MovedTime(hot);
    this.tries = new WrongTries(hot);
    this.links = new AnswerLinks(secret);
    this.counter = new Counter(hot, { timelines, lookups, rulebook: this.rulebook, desk: this.desk, room: this.room, time: this.time, tries: this.tries, links: this.links });
    const errands = new Errands(journal, this.rulebook, tally);
    this.duties = new Duties(hot, this.rulebook);
    this.handOvers = new HandOvers(hot, { accounts: this.accounts, desk: this.desk, problems: this.problems, errands, rulebook: this.rulebook });
    const outbox = new Outbox(sweep, retries.command, lease / 1000);
    const transfers = new Transfers(this.desk, timelines, lookups);
    this.clocks = new Clocks(new DueClocks(sweep, retries.clock), errands, tell, tally);
    this.ledger = new Ledger(hot, errands, this.rulebook);
    this.outgoing = new Outgoing(outbox, new Dispatcher(outbox, errands, { complaint: transfers, problem: this.ledger }, tell, tally));
    this.recounting = new Recounting(hot, this.rulebook, errands);
    this.drafting = new RuleDrafting(hot, this.rulebook, this.time, () => this.hearOfRules());
    this.amendments = new Amendments(hot, this.rulebook, this.time, () => this.hearOfRules());
    this.amending = new Amending(hot, errands);
    this.forwarding = new Forwarding(this.time, new DueClocks(sweep), this.clocks, this.outgoing);
  }

  /** Opens the database and reads the rules; throws NotMigrated. `tell` hears of what had to be parked, `tally` of what is to be counted. */
  static async open(url: string, applicationName: string, tell: (parked: object) => void, tally?: Tally, patience?: Partial<OfficePatience>): Promise<Office> {
    const database = await openDatabase({ url, applicationName, patience });
    try {
      if (!(await isMigrated(database.hot))) throw new NotMigrated();
      const office = new Office(database, await installationSecret(database.hot), tell, tally, patience);
      await office.hearOfRules();
      return office;
    } catch (error) {
      await database.close();
      throw (error as { code?: unknown }).code === '42P01' ? new NotMigrated() : error;
    }
  }

  /** Reads the rules again if somebody loaded others. */
  async hearOfRules(): Promise<void> {
    const stamp = await rulesStamp(this.database.hot);
    if (stamp === this.stamp) return;
    await this.rulebook.load();
    this.stamp = stamp;
  }

  close(): Promise<void> {
    return this.database.close();
  }
}
