import { isRefusal, refuse, type Complaint, type Refusal, type Terms } from '@bihuan/core';
import { districtOfComplaint, recordLinkGiven, type Lookups, type MovedTime, type PublicStatus, type Timeline, type Timelines, type WrongTries } from '@bihuan/store';
import type { Pool } from 'pg';
import type { Desk } from '../desk.js';
import type { ReadingRoom } from '../reading-room.js';
import type { Performed } from '../requests.js';
import type { Rulebook } from '../rulebook.js';
import type { Person } from '../sessions.js';
import { mayKnowReporter } from '../sight.js';
import { commandPrefix, type AnswerLinks, type OwedRevisit } from './answer-links.js';
import { movesChosen, type Choice } from './choices.js';
import { Guesses, type Opened } from './guesses.js';
import { foresee, linkStanding, owedRevisitOf, type LinkStanding } from './link-standing.js';
import { nextStepOf, publicComplaint, type NextStep, type PublicComplaint } from './public-complaint.js';
import { lastRectification, publicTexts, type PublicText } from './public-texts.js';

/** An answer that can be given now, and what it would lead to. */
export interface Offer {
  choice: Choice;
  next: NextStep | null;
  round: number;
  supervised: boolean;
}

/** A complaint found by its query code, as far as its texts are open. */
export interface LookedUp {
  complaint: PublicComplaint;
  /** Why texts are not shown, or that they are. */
  texts: Exclude<Opened, 'open'> | readonly PublicText[];
  /** Where a revisit that is owed can be answered, and how; only with the texts. */
  answer: { token: string; offers: readonly Offer[] } | null;
}

/** A complaint found by a link. */
export interface Linked {
  complaint: PublicComplaint;
  link: LinkStanding;
  /** What the complainant is asked about, while the link is good. */
  texts: readonly PublicText[];
  offers: readonly Offer[];
}

/** What became of an answer. */
export interface Answered extends Linked {
  /** It was taken, now or by the same tap before. */
  taken: Choice | null;
}

interface Rooms {
  timelines: Timelines;
  lookups: Lookups;
  rulebook: Rulebook;
  desk: Desk;
  room: ReadingRoom;
  time: MovedTime;
  tries: WrongTries;
  links: AnswerLinks;
}

/** Where complainants ask how it stands, and answer a revisit: nobody signs in here, so everything is counted and little is shown. */
export class Counter {
  private readonly guesses: Guesses;

  constructor(
    private readonly pool: Pool,
    private readonly rooms: Rooms,
  ) {
    this.guesses = new Guesses(pool, rooms.tries);
  }

  /** Status and next due date by query code, for programs. */
  async status(typed: string, address: string): Promise<PublicStatus | Refusal> {
    return this.guesses.byCode(typed, address, (code) => this.rooms.room.publicStatus(code));
  }

  /** A complaint by its query code; with the last four digits of the telephone number also its texts. */
  async lookUp(typed: string, digits: string, address: string): Promise<LookedUp | Refusal> {
    const located = await this.guesses.byCode(typed, address, (code) => this.rooms.lookups.byQueryCode(code));
    if (isRefusal(located)) return located;
    const { district, subject } = located;
    const opened = await this.guesses.opened(district, subject, digits);
    const read = await this.read(district, subject);
    if (!read) return refuse('no-such-complaint');
    const { timeline, terms, complaint } = read;
    return opened === 'open'
      ? { complaint, texts: publicTexts(timeline), answer: this.answerOwed(timeline, terms) }
      : { complaint, texts: opened, answer: null };
  }

  /** What a link leads to; null for one that was never made. */
  async byLink(token: string): Promise<Linked | null> {
    const seen = await this.seen(token);
    return seen && this.linked(seen);
  }

  /** Gives an answer by link: the same answer twice is given once, and one that comes too late changes nothing. */
  async answer(token: string, choice: Choice, words: string): Promise<Answered | null> {
    for (let left = 4; ; left -= 1) {
      const seen = await this.seen(token);
      if (!seen) return null;
      const { link } = seen;
      const taken = link.stands === 'answered' && link.choice === choice ? choice : null;
      if (link.stands !== 'owed' || left === 0) return { ...this.linked(seen), taken };
      // Whatever comes of it is read again: it was taken, or somebody was faster, or something else happened meanwhile.
      await this.perform(seen, token, choice, words);
    }
  }

  /** The link for the revisit that is owed of a complaint, on record: for whoever deals with complainants. */
  async linkFor(person: Person, named: string): Promise<{ path: string; validUntil: null } | Refusal> {
    const { room, links } = this.rooms;
    const id = await room.find(person, named);
    if (id === null) return refuse('no-such-complaint');
    if (!mayKnowReporter(person)) return refuse('who-handles-may-not-unseal');
    const read = await this.read(person.district, id);
    const owed = read && owedRevisitOf(read.timeline);
    if (!owed) return refuse('no-step-due');
    const link = linkStanding(links.tokenOf(owed), owed, read.timeline, read.terms);
    if (link?.stands === 'not-yet') return refuse('step-not-due-yet', { from: link.from });
    if (link?.stands !== 'owed') return refuse('no-step-due');
    await recordLinkGiven(this.pool, person.district, id, person.account);
    return { path: links.pathOf(owed), validUntil: null };
  }

  private async read(district: string, subject: string): Promise<{ timeline: Timeline; terms: Terms; complaint: PublicComplaint } | null> {
    const { timelines, rulebook, time } = this.rooms;
    const timeline = (await rulebook.know(district)) ? await timelines.read(district, subject, 'all') : null;
    if (!timeline) return null;
    await rulebook.have(timeline.subject.procedure);
    const terms = rulebook.terms(district, timeline.subject.procedure, await time.now());
    const { zh, en, zone } = rulebook.settings(district);
    const { mergedInto: into } = (timeline.subject as Complaint).standing;
    const mergedInto = into === null ? null : ((await timelines.read(district, into, 'all'))?.subject.number ?? null);
    return { timeline, terms, complaint: publicComplaint(timeline, { terms, units: rulebook.directory(district).units, office: { zh, en }, zone, mergedInto }) };
  }

  private answerOwed(timeline: Timeline, terms: Terms): LookedUp['answer'] {
    const owed = owedRevisitOf(timeline);
    const token = owed && this.rooms.links.tokenOf(owed);
    if (!owed || !token || linkStanding(token, owed, timeline, terms)?.stands !== 'owed') return null;
    return { token, offers: this.offers(timeline.subject as Complaint, terms) };
  }

  private offers(complaint: Complaint, terms: Terms): Offer[] {
    const { units } = this.rooms.rulebook.directory(complaint.district);
    return foresee(complaint, terms).map(({ choice, after, supervised }) => ({ choice, supervised, round: after.standing.round, next: nextStepOf(after, { terms, units }) }));
  }

  private async seen(token: string) {
    const owed: OwedRevisit | null = this.rooms.links.read(token);
    const district = owed && (await districtOfComplaint(this.pool, owed.complaint));
    const read = owed && district ? await this.read(district, owed.complaint) : null;
    const link = owed && read && linkStanding(token, owed, read.timeline, read.terms);
    return read && link ? { ...read, link } : null;
  }

  private linked({ timeline, terms, complaint, link }: NonNullable<Awaited<ReturnType<Counter['seen']>>>): Linked {
    const owed = link.stands === 'owed';
    return {
      complaint, link,
      texts: owed ? lastRectification(timeline) : [],
      offers: owed ? this.offers(timeline.subject as Complaint, terms) : [],
    };
  }

  private perform({ timeline: { subject } }: { timeline: Timeline }, token: string, choice: Choice, words: string): Promise<Performed> {
    const { action, satisfaction, text, words: usual } = movesChosen[choice];
    return this.rooms.desk.perform({
      district: subject.district, complaint: subject.id, id: commandPrefix(token) + choice, action,
      asking: { account: 'complainant', roles: ['complainant'] },
      payload: { way: 'link', satisfaction },
      texts: { [text]: words.trim() === '' ? usual : words.trim() },
      // What is answered is what was seen; a revisit made meanwhile by the office is another matter.
      version: subject.version,
    });
  }
}
