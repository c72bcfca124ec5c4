import { complaintStates, type ComplaintState } from '@bihuan/core';
import { count, yesOrNoText } from './field-rules.js';
import { Code, Field, Line, OneOf } from './fields.js';

/** Which complaints, and which page of them. */
export class ListQuery {
  @OneOf(complaintStates, { optional: true }) state?: ComplaintState;
  /** In charge of it now. */
  @Code({ optional: true }) unit?: string;
  /** Only those of which a clock that runs is past due. */
  @Field(yesOrNoText, { optional: true }) overdue?: string;
  /** Only numbers that begin so, greatest first. */
  @Line(60, { optional: true, example: 'HP2026' }) number?: string;
  /** `next` of the page before. */
  @Line(200, { optional: true }) after?: string;
  /** Most rows; 50 unless told. */
  @Field(count(200), { optional: true }) limit?: string;
}

/** Which places. */
export class KnownPlacesQuery {
  /** How the address begins; spaces and case do not count. */
  @Line(60, { example: '成都道' }) like!: string;
  /** Most rows; 10 unless told. */
  @Field(count(40), { optional: true }) limit?: string;
}
