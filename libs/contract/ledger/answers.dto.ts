import { nuisances, problemSources, problemStates, signOffConditions, type Instant, type Nuisance, type ProblemSource, type ProblemStanding, type ProblemState } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { ClockAnswer, MoveOffer } from '../answers/clock.dto.js';
import { ColleagueAnswer, EvidenceAnswer, FactsAnswer, HistoryLine, OpenOrderAnswer } from '../answers/complaint.dto.js';
import { count, yesOrNoText } from '../field-rules.js';
import { Code, Field, Line, OneOf } from '../fields.js';

/** Which problems, in which order. */
export class LedgerChoice {
  @OneOf(problemStates, { optional: true }) state?: ProblemState;
  @Code({ optional: true, example: 'serious' }) grade?: string;
  /** That has it. */
  @Code({ optional: true }) unit?: string;
  @OneOf(nuisances, { optional: true }) nuisance?: Nuisance;
  @OneOf(problemSources, { optional: true }) source?: ProblemSource;
  /** Who is complained about, as written. */
  @Line(200, { optional: true }) respondent?: string;
  @Field(yesOrNoText, { optional: true }) starred?: string;
  /** Only those of which a clock that runs is past due, or only others. */
  @Field(yesOrNoText, { optional: true }) overdue?: string;
  /** Only those settled in the interim (阶段性办结), or only others. */
  @Field(yesOrNoText, { optional: true }) interim?: string;
  /** Only those that are neither signed off nor struck, or only those signed off; struck ones are shown where `state` asks for them. */
  @Field(yesOrNoText, { optional: true }) open?: string;
  /** Left out: the most complained of first. */
  @OneOf(['complained', 'newest'], { optional: true }) order?: 'complained' | 'newest';
  /** `next` of a page: what comes after it. */
  @Line(400, { optional: true }) after?: string;
}

/** The same, and which page of them. */
export class LedgerQuery extends LedgerChoice {
  /** Most rows; 50 unless told. */
  @Field(count(200), { optional: true }) limit?: string;
}

/** The same, all of them, and in which language the workbook is written. */
export class LedgerBookQuery extends LedgerChoice {
  /** Left out, the language that the browser prefers. */
  @OneOf(['zh', 'en'], { optional: true }) lang?: string;
}

/** A line of the ledger (台账). */
export class LedgerLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '台账〔2026〕17号' }) number!: string;
  @ApiProperty({ type: String, enum: problemStates }) state!: string;
  /** The state in words. */
  label!: string;
  version!: number;
  @ApiProperty({ type: String, format: 'date-time' }) enteredAt!: Instant;
  @ApiProperty({ type: String, enum: problemSources }) source!: ProblemSource;
  sourceLabel!: string;
  grade!: string;
  gradeLabel!: string;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true }) subdistrict!: string | null;
  /** Who is complained about. */
  @ApiProperty({ type: String, nullable: true }) respondent!: string | null;
  /** Complaints that are joined. */
  @ApiProperty({ type: 'integer' }) complaints!: number;
  /** Days without a complaint since it was rectified, in the season. */
  @ApiProperty({ type: 'integer' }) calmDays!: number;
  /** When the latest of them was received. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastComplaintAt!: Instant | null;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  /** Who answers for it (责任人). */
  @ApiProperty({ type: String, nullable: true }) personName!: string | null;
  /** Milestones that are reached, of so many. */
  @ApiProperty({ type: 'integer' }) reached!: number;
  @ApiProperty({ type: 'integer' }) milestones!: number;
  /** Which rectification it is, from 1. */
  @ApiProperty({ type: 'integer' }) round!: number;
  /** Revisits of the series that have held, of so many. */
  @ApiProperty({ type: 'integer' }) step!: number;
  @ApiProperty({ type: 'integer' }) steps!: number;
  starred!: boolean;
  /** Settled in the interim: counted apart, never as signed off. */
  interim!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextDate!: Instant | null;
  /** Supervision orders still open on it. */
  @ApiProperty({ type: 'integer' }) openOrders!: number;
  /** Times that a sign-off was revoked. */
  @ApiProperty({ type: 'integer' }) revocations!: number;
  /** What is owed next; null when nothing is. */
  @ApiProperty({ type: String, nullable: true }) clock!: string | null;
  @ApiProperty({ type: String, nullable: true }) owed!: string | null;
  /** And by whom: a unit, a person or those of a role. */
  @ApiProperty({ type: String, nullable: true }) owedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: Instant | null;
  overdue!: boolean;
}

/** A grade of a problem, in words. */
export class GradeAnswer {
  code!: string;
  title!: string;
}

/** A page of the ledger. */
export class LedgerAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  /** Ask for the next page with it; null at the end. */
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: () => [LedgerLine] }) rows!: LedgerLine[];
  /** The grades of the procedures of these rows, the mildest first. */
  @ApiProperty({ type: () => [GradeAnswer] }) grades!: GradeAnswer[];
  /** This person may put a problem on it. */
  mayEnter!: boolean;
}

/** All problems of one firm in one line. */
export class RespondentLine {
  /** As written most lately. */
  respondent!: string;
  @ApiProperty({ type: 'integer' }) problems!: number;
  /** Of these neither signed off nor struck. */
  @ApiProperty({ type: 'integer' }) open!: number;
  @ApiProperty({ type: 'integer' }) complaints!: number;
}

/** Who is complained about on the ledger, the most complained of first. */
export class RespondentsAnswer {
  @ApiProperty({ type: () => [RespondentLine] }) rows!: RespondentLine[];
}

/** One condition of the sign-off (销号条件), computed. */
export class ConditionAnswer {
  @ApiProperty({ type: String, enum: signOffConditions }) condition!: string;
  label!: string;
  met!: boolean;
  @ApiProperty({ type: 'integer' }) has!: number;
  @ApiProperty({ type: 'integer' }) wants!: number;
}

/** One step of the sign-off (销号步骤). */
export class SignOffStepAnswer {
  code!: string;
  title!: string;
  @ApiProperty({ type: String, enum: ['apply', 'check', 'notice', 'sign', 'file'] }) does!: string;
  /** Roles that may take it, in words. */
  by!: string;
  done!: boolean;
  /** It is this step's turn. */
  owed!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: Instant | null;
  @ApiProperty({ type: String, nullable: true }) doneBy!: string | null;
}

/** A milestone of the plan (节点). */
export class MilestoneAnswer {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ type: String, nullable: true }) what!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) dueAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) reachedAt!: Instant | null;
  overdue!: boolean;
  @ApiProperty({ type: () => [EvidenceAnswer] }) evidence!: EvidenceAnswer[];
}

/** One word of the root cause (人、事、因、制). */
export class CauseAnswer {
  @ApiProperty({ type: String, enum: ['people', 'matter', 'cause', 'institution'] }) cause!: string;
  label!: string;
  @ApiProperty({ type: String, nullable: true }) words!: string | null;
}

/** A complaint of the problem, as far as it is this person's business. */
export class ProblemComplaintLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  number!: string;
  state!: string;
  label!: string;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: Instant;
  /** It is one of those that put the problem on the ledger. */
  founding!: boolean;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: Instant | null;
  overdue!: boolean;
}

/** One line of the file of the place (一点一档): what happened there, of whatever it is a part. */
export class PlaceLine {
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: String, enum: ['finding', 'complaint', 'visit', 'reading', 'letter', 'order', 'rectification', 'revisit', 'sign-off', 'relapse', 'calm'] }) what!: string;
  label!: string;
  /** Of which complaint, order or problem. */
  number!: string;
  /** What was seen, measured or said, where that is kept. */
  @ApiProperty({ type: String, nullable: true }) words!: string | null;
  /** The end of a calm period; null while it lasts. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until!: Instant | null;
}

/** How many people said so, without their names. */
export class PeopleAnswer {
  @ApiProperty({ type: 'integer' }) known!: number;
  @ApiProperty({ type: 'integer' }) unknown!: number;
}

/** Another problem at the same place. */
export class NeighbouringProblem {
  @ApiProperty({ format: 'uuid' }) id!: string;
  number!: string;
  state!: string;
  label!: string;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
}

/** A problem as the person who asks may see it: one file of one place. */
export class ProblemAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '台账〔2026〕17号' }) number!: string;
  @ApiProperty({ type: String, enum: problemStates }) state!: string;
  label!: string;
  version!: number;
  @ApiProperty({ example: 'cn-hotline@1' }) procedure!: string;
  @ApiProperty({ type: String, format: 'date-time' }) enteredAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  @ApiProperty({ type: () => FactsAnswer, nullable: true }) facts!: FactsAnswer | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) standing!: ProblemStanding;
  sourceLabel!: string;
  /** By which rule, where a rule put it there. */
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
  gradeLabel!: string;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  @ApiProperty({ type: () => ColleagueAnswer, nullable: true }) person!: ColleagueAnswer | null;
  /** Whom this person may name responsible: accounts in use of the unit in charge. */
  @ApiProperty({ type: () => [ColleagueAnswer] }) people!: ColleagueAnswer[];
  @ApiProperty({ type: () => [CauseAnswer] }) causes!: CauseAnswer[];
  @ApiProperty({ type: () => [MilestoneAnswer] }) milestones!: MilestoneAnswer[];
  /** How many people complained, by their sealed telephone numbers; and complaints of which none is known. */
  @ApiProperty({ type: () => PeopleAnswer }) tellers!: PeopleAnswer;
  /** Days without a new complaint since it was rectified, in the season. */
  @ApiProperty({ type: 'integer' }) calmDays!: number;
  @ApiProperty({ type: () => [ConditionAnswer] }) conditions!: ConditionAnswer[];
  @ApiProperty({ type: () => [SignOffStepAnswer] }) steps!: SignOffStepAnswer[];
  /** All that are joined, also those that are another unit's business. */
  @ApiProperty({ type: 'integer' }) joined!: number;
  @ApiProperty({ type: () => [ProblemComplaintLine] }) complaints!: ProblemComplaintLine[];
  @ApiProperty({ type: () => [OpenOrderAnswer] }) orders!: OpenOrderAnswer[];
  @ApiProperty({ type: () => [PlaceLine] }) place!: PlaceLine[];
  @ApiProperty({ type: () => [NeighbouringProblem] }) neighbours!: NeighbouringProblem[];
  @ApiProperty({ type: () => [ClockAnswer] }) clocks!: ClockAnswer[];
  /** What this person may do now, and why not. */
  @ApiProperty({ type: () => [MoveOffer] }) moves!: MoveOffer[];
  /** The last of each text. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } }) texts!: Record<string, string | null>;
  @ApiProperty({ type: () => [EvidenceAnswer] }) evidence!: EvidenceAnswer[];
  @ApiProperty({ type: () => [HistoryLine] }) history!: HistoryLine[];
}
