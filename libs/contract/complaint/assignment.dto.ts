import type { ComplaintPayloads, Instant } from '@bihuan/core';
import { instant, listOf } from '../field-rules.js';
import { At, Code, Field, OneOf, Whole } from '../fields.js';
import { BodyOf } from './body-of.js';

/** To whom it is given. */
export class AssignBody extends BodyOf('assign') {
  /** Left out: by the duty list, or by the rule of the first receiver. */
  @Code({ optional: true, example: 'quanxue' }) unit?: string;
}

export class SignForBody extends BodyOf('signFor') {}

export class AcceptBody extends BodyOf('accept') {}

/** Why it is not theirs. */
export class ReturnBody extends BodyOf('return') {
  /** A reason that the procedure lists. */
  @Code({ example: 'not-ours' }) reason!: string;
  @Code({ optional: true }) suggestedUnit?: string;
}

export class ReassignBody extends BodyOf('reassign') {
  @Code() unit!: string;
}

/** To which unit everything goes as it stands. */
export class HandOverBody extends BodyOf('handOver') {
  @Code() unit!: string;
}

/** When somebody was there; what was seen is a text. */
export class ArriveBody extends BodyOf('arrive') {
  @At() at!: Instant;
}

/** How and by when it is put right. */
export class PlanBody extends BodyOf('plan') {
  @OneOf(['immediate', 'by-date', 'long-term']) way!: ComplaintPayloads['plan']['way'];
  /** Dates of the milestones, in order. */
  @Field(listOf(instant, 0, 20, false), { example: ['2026-10-13T09:00:00.000Z'] }) milestones!: Instant[];
  /** The account of the person in charge. */
  @Code({ optional: true }) person?: string;
}

/** A milestone that was reached, by its number. */
export class ReachBody extends BodyOf('reach') {
  @Whole(1, 20) milestone!: number;
}
