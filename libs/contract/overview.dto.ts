import { complaintStates, nuisances, type ComplaintState, type Nuisance } from '@bihuan/core';
import { count, decimal, phone, yesOrNoText } from './field-rules.js';
import { Code, Field, Line, OneOf, SomeOf } from './fields.js';

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

/** What is known of a complaint that is just being told. It is posted, because a telephone number must stand in no address. */
export class EarlierBody {
  @Field(phone, { optional: true }) phone?: string;
  /** None: of any kind. */
  @SomeOf(nuisances, 0, 5, { optional: true }) nuisances?: Nuisance[];
  @Field(decimal(-90, 90), { optional: true, example: 39.1081 }) lat?: number;
  @Field(decimal(-180, 180), { optional: true, example: 117.1943 }) lon?: number;
  /** Compared only where there is no point. */
  @Line(200, { optional: true, example: '成都道 88 号' }) address?: string;
}

/** Which places. */
export class KnownPlacesQuery {
  /** How the address begins; spaces and case do not count. */
  @Line(60, { example: '成都道' }) like!: string;
  /** Most rows; 10 unless told. */
  @Field(count(40), { optional: true }) limit?: string;
}
