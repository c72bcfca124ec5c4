import { isRefusal, takeTurn, type Command, type Event, type Kind, type Refusal, type Terms } from '@bihuan/core';
import type { Attachments, Journal, Move, Page, Written } from '@bihuan/store';
import { blankOf, openingNumber, openingProcedure, rulesOf, type AnySubject } from './kinds.js';
import { isOutage } from './outage.js';
import type { Rulebook } from './rulebook.js';
import type { Tally } from './tally.js';

/** Something that no person asks: a rung that rang, a command of another subject, a date to be counted again. */
export interface Errand {
  district: string;
  kind: Kind;
  subject: string;
  /** Unique within its subject: the same again changes nothing. */
  id: string;
  /** The command that opens the subject, where it is not there yet. */
  opens?: Command;
  /** What is written beside it: the place of what is opened, words that go on to another subject. */
  attachments?: Attachments;
  /** The version by whose terms it is judged, where that is not the subject's own: an amendment. */
  under?: string;
  /** What is to be done, now that the subject has been read; 'unchanged' when nothing is owed. */
  command(subject: AnySubject, terms: Terms): Command | Refusal | 'unchanged';
  /** Looks at the decided move before it is written; false leaves everything as it is. */
  worthIt?(before: AnySubject, after: AnySubject): boolean;
}

/** What became of an errand. */
export type Ran =
  | { outcome: 'done' | 'already'; subject: AnySubject; event: Event }
  | { outcome: 'silent' }
  /** With the refusal where it may not happen. */
  | { outcome: 'failed'; error: unknown; refusal?: Refusal }
  /** Nobody is to blame: somebody holds the subject, or the database is away (then with the error). */
  | { outcome: 'later'; error?: unknown };

/** One try of an errand, and why it was not decided. */
interface Attempt {
  errand: Errand;
  thrown?: unknown;
  /** Its rules are not in memory, or the units are not those of this version of the directory. */
  unread?: 'rules' | number;
}

/** Performs for machines what the desk performs for people: any kind, hundreds at a time, each with its own outcome. */
export class Errands {
  constructor(private readonly journal: Journal, private readonly rulebook: Rulebook, private readonly tally?: Tally) {}

  /** Runs them all in the machines' lane; never throws for one of them. */
  async run(errands: readonly Errand[]): Promise<Ran[]> {
    const ran = await this.attempt(errands, 3);
    this.tally?.ran(ran);
    return ran;
  }

  private async attempt(errands: readonly Errand[], tries: number): Promise<Ran[]> {
    const attempts = errands.map((errand): Attempt => ({ errand }));
    const settled = await this.journal.writeEach(attempts.map((attempt) => this.move(attempt)), 'machines');
    const ran = settled.map((result, index) => outcomeOf(result, attempts[index]));
    const again = attempts.flatMap(({ unread }, index) => (unread ? [index] : []));
    if (again.length === 0 || tries === 0) return ran;

    try {
      await this.read(again.flatMap((index) => attempts[index] ?? []));
    } catch (error) {
      for (const index of again) ran[index] = { outcome: 'later', error };
      return ran;
    }
    const repeated = await this.attempt(again.flatMap((index) => attempts[index]?.errand ?? []), tries - 1);
    again.forEach((index, place) => (ran[index] = repeated[place] ?? { outcome: 'later' }));
    return ran;
  }

  private move(attempt: Attempt): Move<AnySubject> {
    const { district, kind, subject, id, attachments } = attempt.errand;
    return {
      district, kind, subject, commandId: id, request: id, ...(attachments ? { attachments } : {}),
      decide: (page) => {
        attempt.thrown = attempt.unread = undefined;
        try {
          return this.decide(attempt, page);
        } catch (error) {
          // Kept apart from the errors of the database, which are nobody's fault.
          attempt.thrown = error;
          return 'unchanged';
        }
      },
    };
  }

  private decide(attempt: Attempt, { subject, directoryVersion, now }: Page<AnySubject>) {
    const { district, kind, command, worthIt, opens, under } = attempt.errand;
    const procedure = (subject && (under ?? subject.procedure)) ?? (opens && openingProcedure(kind, opens));
    if (procedure === undefined) throw new Error('there is no such subject');
    if (!this.rulebook.isKnown(district, directoryVersion)) {
      attempt.unread = directoryVersion;
      return 'unchanged';
    }
    attempt.unread = 'rules';
    const terms = this.rulebook.terms(district, procedure, now);
    attempt.unread = undefined;
    if (!subject) return opens ? this.open(attempt.errand, opens, terms) : 'unchanged';
    const asked = command(subject, terms);
    if (asked === 'unchanged' || isRefusal(asked)) return asked;
    const turn = takeTurn(rulesOf(kind), subject, subject, asked, terms);
    return isRefusal(turn) || (worthIt?.(subject, turn.next) ?? true) ? turn : 'unchanged';
  }

  private open({ district, kind, subject }: Errand, command: Command, terms: Terms) {
    const { procedure, version } = terms.procedure;
    return takeTurn(rulesOf(kind), null, blankOf(kind, district, subject, `${procedure}@${version}`, openingNumber(kind, terms)), command, terms);
  }

  /** What was missing is read; whoever loaded rules or moved a unit did so in another process. */
  private async read(attempts: readonly Attempt[]): Promise<void> {
    const versions = new Map(attempts.flatMap(({ errand, unread }) => (typeof unread === 'number' ? [[errand.district, unread] as const] : [])));
    for (const [district, version] of versions) await this.rulebook.know(district, version);
    if (attempts.some(({ unread }) => unread === 'rules')) await this.rulebook.load();
  }
}

function outcomeOf(result: PromiseSettledResult<Written<AnySubject>> | undefined, attempt: Attempt | undefined): Ran {
  if (result?.status !== 'fulfilled') {
    const error: unknown = result?.reason;
    return isOutage(error) ? { outcome: 'later', error } : { outcome: 'failed', error };
  }
  if (attempt?.thrown) return { outcome: 'failed', error: attempt.thrown };
  if (attempt?.unread) return { outcome: 'later' };
  const written = result.value;
  switch (written.outcome) {
    case 'written':
      return { outcome: 'done', subject: written.turn.next, event: written.turn.event };
    case 'already':
      return { outcome: 'already', subject: written.subject, event: written.event };
    case 'refused':
      if (['stale-version', 'being-written'].includes(written.refusal.refused)) return { outcome: 'later' };
      return { outcome: 'failed', error: new Error(`refused: ${written.refusal.refused}`), refusal: written.refusal };
    case 'unchanged':
      return { outcome: 'silent' };
  }
}
