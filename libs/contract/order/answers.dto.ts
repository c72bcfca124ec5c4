import { orderStates, superviseReasons, type Instant, type OrderStanding, type OrderState, type SuperviseReason } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { ClockAnswer, MoveOffer } from '../answers/clock.dto.js';
import { HistoryLine } from '../answers/complaint.dto.js';
import { count, yesOrNoText } from '../field-rules.js';
import { Code, Field, Line, OneOf } from '../fields.js';

/** Which orders, and which page of them. */
export class OrdersQuery {
  @OneOf(orderStates, { optional: true }) state?: OrderState;
  /** That must answer. */
  @Code({ optional: true }) unit?: string;
  @Code({ optional: true, example: 'district' }) level?: string;
  /** Only starred ones, or only others. */
  @Field(yesOrNoText, { optional: true }) starred?: string;
  /** Only those of which a clock that runs is past due. */
  @Field(yesOrNoText, { optional: true }) overdue?: string;
  /** Only those about these complaints: ids, joined by commas, at most fifty. */
  @Line(2000, { optional: true }) about?: string;
  /** `next` of the page before. */
  @Line(200, { optional: true }) after?: string;
  /** Most rows; 50 unless told. */
  @Field(count(200), { optional: true }) limit?: string;
}

/** A line of the register of orders. */
export class OrderLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '督字〔2026〕31号' }) number!: string;
  @ApiProperty({ type: String, enum: orderStates }) state!: string;
  /** The state in words. */
  label!: string;
  version!: number;
  level!: string;
  /** The level in words. */
  levelLabel!: string;
  @ApiProperty({ type: String, enum: superviseReasons }) reason!: SuperviseReason;
  reasonLabel!: string;
  /** That must answer; null while the complaint is with the office. */
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  /** The complaint or the problem that it is about. */
  @ApiProperty({ format: 'uuid' }) about!: string;
  aboutNumber!: string;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  starred!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: Instant;
  /** What is owed next; null when nothing is. */
  @ApiProperty({ type: String, nullable: true }) clock!: string | null;
  @ApiProperty({ type: String, nullable: true }) owed!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: Instant | null;
  overdue!: boolean;
  /** Times it was raised a level. */
  @ApiProperty({ type: 'integer' }) raised!: number;
  /** Measures taken, by code. */
  @ApiProperty({ type: [String] }) measures!: readonly string[];
}

/** A page of the register, newest first. */
export class OrdersAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  /** Ask for the next page with it; null at the end. */
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: () => [OrderLine] }) rows!: OrderLine[];
}

/** A measure above the order, and whether it was taken. */
export class MeasureLine {
  code!: string;
  title!: string;
  /** To whom its letter goes. */
  addressee!: string;
  taken!: boolean;
}

/** The complaint or the problem that an order is about. */
export class OrderAboutAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, enum: ['complaint', 'problem'] }) kind!: 'complaint' | 'problem';
  number!: string;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: [String] }) nuisances!: readonly string[];
  state!: string;
  label!: string;
}

/** An order as the person who asks may see it. */
export class OrderAnswer {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '督字〔2026〕31号' }) number!: string;
  @ApiProperty({ type: String, enum: orderStates }) state!: string;
  label!: string;
  version!: number;
  @ApiProperty({ example: 'cn-hotline@1' }) procedure!: string;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) now!: Instant;
  levelLabel!: string;
  reasonLabel!: string;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  /** Who issued it; null for a rule. */
  @ApiProperty({ type: String, nullable: true }) issuedByName!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) standing!: OrderStanding;
  /** Null where the complaint is not, or no longer, for these eyes. */
  @ApiProperty({ type: () => OrderAboutAnswer, nullable: true }) about!: OrderAboutAnswer | null;
  /** What whoever issued it demanded; null where a rule did. */
  @ApiProperty({ type: String, nullable: true }) demand!: string | null;
  @ApiProperty({ type: () => [MeasureLine] }) measures!: MeasureLine[];
  @ApiProperty({ type: () => [ClockAnswer] }) clocks!: ClockAnswer[];
  /** What this person may do now, and why not. */
  @ApiProperty({ type: () => [MoveOffer] }) moves!: MoveOffer[];
  @ApiProperty({ type: () => [HistoryLine] }) history!: HistoryLine[];
}
