import type { Finding, Instant } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { WhyAnswer } from './answers/clock.dto.js';
import { BodyOf } from './complaint/body-of.js';
import { code, line, listOf } from './field-rules.js';
import { At, Field } from './fields.js';

/** One visit of several units, for many complaints; what was seen is a text. */
export class JointVisitBody extends BodyOf('visitJointly') {
  /** Ids or public numbers. */
  @Field(listOf(line(60), 1, 50), { example: ['HP2026000118', 'HP2026000121'] }) complaints!: string[];
  @At() at!: Instant;
  /** The units that were there. */
  @Field(listOf(code(), 2, 20), { example: ['environment', 'squad'] }) units!: string[];
}

/** What became of a joint visit on one complaint. */
export class JointVisitLine {
  /** Its number, or what it was called by. */
  @ApiProperty({ example: 'HP2026000118' }) number!: string;
  /** The same request again gets the same answer. */
  @ApiProperty({ type: String, enum: ['done', 'refused'] }) outcome!: 'done' | 'refused';
  @ApiProperty({ type: () => WhyAnswer, required: false }) problem?: WhyAnswer;
}

/** A joint visit that was recorded, complaint by complaint in the order asked. */
export class JointVisitRecordedAnswer {
  @ApiProperty({ format: 'uuid' }) visit!: string;
  @ApiProperty({ type: () => [JointVisitLine] }) lines!: JointVisitLine[];
}

/** A complaint that a joint visit served. */
export class VisitedComplaintAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HP2026000118' }) number!: string;
  @ApiProperty({ example: 'assigned' }) state!: string;
  label!: string;
  /** In charge of it now. */
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt!: Instant;
  /** What was found of its points, where that was said. */
  @ApiProperty({ type: [String], required: false, example: ['true'] }) findings?: Finding[];
}

/** A joint visit, with the complaints it served of those that may be seen. */
export class JointVisitAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: [String] }) units!: string[];
  /** What was seen; null where it was erased. */
  @ApiProperty({ type: String, nullable: true }) seen!: string | null;
  /** Account that recorded it. */
  actor!: string;
  @ApiProperty({ type: () => [VisitedComplaintAnswer] }) complaints!: VisitedComplaintAnswer[];
}
