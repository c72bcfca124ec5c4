import type { Instant } from '@bihuan/core';
import { count, span } from './field-rules.js';
import { At, Field, Line, OneOf, YesOrNo } from './fields.js';

/** What a reporter may be unmasked for. */
export const unmaskingPurposes = ['revisit', 'contact', 'verify-identity', 'answer'] as const;
export type UnmaskingPurpose = (typeof unmaskingPurposes)[number];

/** What for. */
export class UnmaskBody {
  @OneOf(unmaskingPurposes) purpose!: UnmaskingPurpose;
}

/** How far, to when, or to the next thing that rings; one of the three. */
export class ForwardBody {
  @Field(span, { optional: true }) by?: string;
  @At({ optional: true }) to?: Instant;
  /** `false` is as if it were left out. */
  @YesOrNo({ optional: true }) next?: boolean;
}

/** As `PageQuery`; a worklist is worked through on one screen. */
export class WorklistQuery {
  /** `next` of the page before. */
  @Line(200, { optional: true }) after?: string;
  /** Most rows; 50 unless told. */
  @Field(count(500), { optional: true }) limit?: string;
}

/** Which page, and how long. */
export class PageQuery {
  /** `next` of the page before. */
  @Line(200, { optional: true }) after?: string;
  /** Most rows; 50 unless told. */
  @Field(count(200), { optional: true }) limit?: string;
}
