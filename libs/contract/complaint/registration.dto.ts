import {
  activities, channels, matters, nuisances, urgencies,
  type Activity, type Channel, type Instant, type Matter, type Nuisance, type Urgency,
} from '@bihuan/core';
import { At, Code, Id, OneOf, Part, SomeOf, Whole, YesOrNo } from '../fields.js';
import { BodyOf } from './body-of.js';
import { FactsBody, ReporterBody } from './parts.dto.js';

/** A complaint as it comes in. */
export class RegisterBody extends BodyOf('register') {
  @SomeOf(nuisances, 1, 5, { example: ['noise-equipment'] }) nuisances!: Nuisance[];
  /** From what it comes. */
  @OneOf(activities, { optional: true, example: 'catering' }) activity?: Activity;
  @OneOf(channels, { example: 'phone' }) channel!: Channel;
  /** Left out: a complaint. */
  @OneOf(matters, { optional: true }) matter?: Matter;
  /** Left out: ordinary. */
  @OneOf(urgencies, { optional: true }) urgency?: Urgency;
  /** When it came in; left out, now. */
  @At({ optional: true }) receivedAt?: Instant;
  /** How many points it makes; left out, one. */
  @Whole(1, 20, { optional: true }) points?: number;
  /** Left out: anonymous if there is no reporter. */
  @YesOrNo({ optional: true }) anonymous?: boolean;
  /** A hard case. */
  @YesOrNo({ optional: true }) hard?: boolean;
  /** Complained of before at this place. */
  @YesOrNo({ optional: true }) repeat?: boolean;
  /** Members of a group. */
  @Whole(2, 100_000, { optional: true }) members?: number;
  /** Representatives of a group; a rule says how many at most. */
  @Whole(1, 100, { optional: true }) representatives?: number;
  /** The unit complained about, if it is one. */
  @Code({ optional: true }) respondentUnit?: string;
  @Part(() => FactsBody) facts!: FactsBody;
  @Part(() => ReporterBody, { optional: true }) reporter?: ReporterBody;
}

/** What was taken down wrongly; only what is named changes. */
export class CorrectBody extends BodyOf('correct') {
  @SomeOf(nuisances, 1, 5, { optional: true }) nuisances?: Nuisance[];
  @OneOf(activities, { optional: true }) activity?: Activity;
  @OneOf(urgencies, { optional: true }) urgency?: Urgency;
  @OneOf(matters, { optional: true }) matter?: Matter;
  @Whole(1, 20, { optional: true }) points?: number;
  @YesOrNo({ optional: true }) hard?: boolean;
  @YesOrNo({ optional: true }) repeat?: boolean;
  /** null: it is about no unit. */
  @Code({ optional: true, nullable: true }) respondentUnit?: string | null;
  /** Place, respondent and source anew; the old version is kept. */
  @Part(() => FactsBody, { optional: true }) facts?: FactsBody;
}

/** A further call of the same person about the same matter. */
export class SupplementBody extends BodyOf('supplement') {
  @OneOf(channels) channel!: Channel;
}

/** Something worth knowing. */
export class NoteBody extends BodyOf('note') {}

/** Starred, or no longer. */
export class StarBody extends BodyOf('star') {
  @YesOrNo() starred!: boolean;
}

/** Anybody's complaint about a problem on the ledger: it stays a complaint of its own. */
export class JoinBody extends BodyOf('join') {
  /** The problem, by id. */
  @Id() problem!: string;
}

/** It was joined by mistake, or is about something else. */
export class LeaveBody extends BodyOf('leave') {}

/** Two complaints of the same person's same matter. */
export class MergeBody extends BodyOf('merge') {
  /** The complaint that stays. */
  @Id() into!: string;
  /** Confirms that one person said both. */
  @YesOrNo() sameReporter!: boolean;
}

export class UnmergeBody extends BodyOf('unmerge') {}
