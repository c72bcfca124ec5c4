import type { Clock, DueExplanation, Instant, Refusal } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';

/** Why a move is barred: the code, and the sentence in the language asked for. */
export class WhyAnswer {
  @ApiProperty({ example: 'not-signed' }) code!: string;
  detail!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: false }) params?: Refusal['params'];
}

/** One button: an action in a role, and why not. */
export class MoveOffer {
  @ApiProperty({ example: 'signFor' }) action!: string;
  /** The address to post to, after the complaint's own. */
  @ApiProperty({ example: 'sign-for' }) path!: string;
  label!: string;
  @ApiProperty({ example: 'handler' }) by!: string;
  allowed!: boolean;
  @ApiProperty({ type: () => WhyAnswer, required: false }) why?: WhyAnswer;
}

/** A due date that explains itself. */
export class ClockAnswer {
  @ApiProperty({ example: 'finish' }) name!: string;
  label!: string;
  /** Who owes it. */
  @ApiProperty({ example: 'unit:quanxue' }) holder!: string;
  @ApiProperty({ type: String, enum: ['running', 'paused', 'stopped', 'spent'] }) state!: Clock['state'];
  @ApiProperty({ type: String, format: 'date-time' }) startedAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) dueAt!: Instant;
  /** Counts the due dates that it has had. */
  dueNo!: number;
  /** When it rings next. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextAt!: Instant | null;
  /** A year that it touches is not known yet. */
  provisional!: boolean;
  /** The number by which it was counted could not be checked against its source. */
  unverified!: boolean;
  /** Past due and running. */
  overdue!: boolean;
  /** Start, amount, days passed over and why: data. */
  @ApiProperty({ type: 'object', additionalProperties: true }) why!: DueExplanation;
  /** The same in one sentence. */
  because!: string;
}
