import { nuisances, transitions, urgencies, type Instant, type Kind, type RungAction, type Unit, type Urgency } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { textsOf } from './complaint/texts.js';
import { WhyAnswer } from './answers/clock.dto.js';
import { count, line, listOf } from './field-rules.js';
import { Code, Field, Line, OneOf, Part } from './fields.js';

/** A nuisance, or all of noise, or all of odor. */
export const nuisancesAndFamilies = [...nuisances, 'noise', 'odor'] as const;

/** Which of the complaints that are under way. */
export class BoardQuery {
  /** In charge of it now. */
  @Code({ optional: true }) unit?: string;
  /** Under an open order of this level. */
  @Code({ optional: true }) level?: string;
  @OneOf(nuisancesAndFamilies, { optional: true }) nuisance?: string;
}

/** The same, page by page. */
export class BoardListQuery extends BoardQuery {
  /** `next` of the page before. */
  @Line(200, { optional: true }) after?: string;
  /** Most rows; 50 unless told. */
  @Field(count(200), { optional: true }) limit?: string;
}

/** A length of time as a procedure writes it. */
export class AmountAnswer {
  @ApiProperty({ type: 'integer' }) amount!: number;
  @ApiProperty({ type: String, enum: ['minute', 'hour', 'day', 'workingDay'] }) unit!: Unit;
}

/** What the procedure in force calls soon, quiet and many. */
export class BoardBoundsAnswer {
  @ApiProperty({ type: () => AmountAnswer }) dueSoon!: AmountAnswer;
  @ApiProperty({ type: () => AmountAnswer }) stalled!: AmountAnswer;
  @ApiProperty({ type: 'integer' }) repeat!: number;
}

/** A level of supervision. */
export class LevelAnswer {
  @ApiProperty({ example: 'district' }) code!: string;
  title!: string;
}

/** How many complaints and orders a supervisor should look at; null of what the procedure in force does not say. */
export class BoardAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  /** A clock that runs is past due. */
  @ApiProperty({ type: 'integer' }) overdue!: number;
  @ApiProperty({ type: 'integer', nullable: true }) dueSoon!: number | null;
  /** Marked so, or so many at one place. */
  @ApiProperty({ type: 'integer', nullable: true }) repeat!: number | null;
  @ApiProperty({ type: 'integer' }) dissatisfied!: number;
  @ApiProperty({ type: 'integer' }) extensionsAsked!: number;
  /** Nobody has done anything for longer than that. */
  @ApiProperty({ type: 'integer', nullable: true }) stalled!: number | null;
  @ApiProperty({ type: 'integer' }) openOrders!: number;
  @ApiProperty({ type: 'integer' }) overdueOrders!: number;
  @ApiProperty({ type: () => BoardBoundsAnswer, nullable: true }) bounds!: BoardBoundsAnswer | null;
  /** Levels of the procedure in force, rising. */
  @ApiProperty({ type: () => [LevelAnswer] }) levels!: LevelAnswer[];
}

/** One rung of a ladder. */
export class RungLine {
  @ApiProperty({ example: 'yellow-card' }) name!: string;
  title!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: String, enum: ['rung', 'next', 'ahead'] }) state!: 'rung' | 'next' | 'ahead';
  @ApiProperty({ example: 'remind' }) does!: RungAction;
}

/** An order that is open on a complaint. */
export class OpenOrderLine {
  @ApiProperty({ example: 'overdue' }) reason!: string;
  reasonLabel!: string;
  @ApiProperty({ example: 'district' }) level!: string;
  levelLabel!: string;
}

/** A complaint on the board: where, what, by when, and which rung is next. */
export class BoardLine {
  @ApiProperty({ format: 'uuid' }) subject!: string;
  @ApiProperty({ type: String, enum: ['complaint', 'problem', 'order'] }) kind!: Kind;
  number!: string;
  @ApiProperty({ example: 'assigned' }) state!: string;
  /** The state in words. */
  label!: string;
  version!: number;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  /** The clock that the list is about; null when nothing is owed. */
  @ApiProperty({ type: String, nullable: true }) clock!: string | null;
  /** The same in words. */
  @ApiProperty({ type: String, nullable: true }) owed!: string | null;
  @ApiProperty({ type: String, nullable: true }) holder!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: Instant | null;
  overdue!: boolean;
  paused!: boolean;
  provisional!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishDueAt!: Instant | null;
  @ApiProperty({ type: String, enum: urgencies }) urgency!: Urgency;
  starred!: boolean;
  /** Which rectification this is, from 1. */
  @ApiProperty({ type: 'integer' }) round!: number;
  @ApiProperty({ type: 'integer' }) dissatisfactions!: number;
  /** Somebody knows where it is. */
  placed!: boolean;
  /** The rungs of the clock in question. */
  @ApiProperty({ type: () => [RungLine] }) ladder!: RungLine[];
  /** Until when an extension is asked for. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) askedUntil!: Instant | null;
  @ApiProperty({ type: () => [OpenOrderLine] }) openOrders!: OpenOrderLine[];
  /** When a person last did something with it. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) actedAt!: Instant | null;
}

/** A page of a list of the board, soonest due first. */
export class BoardListAnswer {
  @ApiProperty({ type: () => [BoardLine] }) rows!: BoardLine[];
  /** Ask for the next page with it; null at the end. */
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
}

const superviseTexts = textsOf('superviseMany', transitions.supervise.texts ?? []);

/** Puts up to fifty complaints under supervision by hand. */
export class SuperviseManyBody {
  /** Ids or public numbers. */
  @Field(listOf(line(60), 1, 50)) complaints!: string[];
  /** A level that the procedure lists. */
  @Code({ example: 'district' }) level!: string;
  /** What is demanded. */
  @Part(() => superviseTexts) texts!: Readonly<Record<string, string>>;
}

/** What became of one complaint. */
export class SupervisedLine {
  /** Its number; as it was named where there is none that may be seen. */
  number!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  /** `already`: this very request was sent before. */
  @ApiProperty({ type: String, enum: ['done', 'already', 'refused'] }) outcome!: 'done' | 'already' | 'refused';
  /** The order that it has now, opened within a second or so; null where it was refused, or the procedure has no orders. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) order!: string | null;
  @ApiProperty({ type: () => WhyAnswer, required: false }) problem?: WhyAnswer;
}

/** What became of each, in the order asked. Their orders are opened within a second or so. */
export class SupervisedAnswer {
  @ApiProperty({ type: () => [SupervisedLine] }) rows!: SupervisedLine[];
}

/** An order as it would be issued now. */
export class ForeseenLine {
  /** The complaint's; as it was named where there is none that may be seen. */
  number!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  /** To whom; null: nobody has it, and the office answers itself. */
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  @ApiProperty({ type: String, nullable: true }) levelLabel!: string | null;
  /** By when it would have to be answered; null where the procedure has no orders. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: Instant | null;
  /** It would be refused, and why. */
  @ApiProperty({ type: () => WhyAnswer, required: false }) problem?: WhyAnswer;
}

/** What would be issued, in the order asked; nothing is written. */
export class ForeseenAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  demand!: string;
  @ApiProperty({ type: () => [ForeseenLine] }) rows!: ForeseenLine[];
}
