import {
  evidenceKinds, findings, missReasons, revisitWays,
  type EvidenceKind, type Finding, type MissReason, type RevisitWay, type Satisfaction,
} from '@bihuan/core';
import { listOf, oneOf } from '../field-rules.js';
import { Field, OneOf, SomeOf } from '../fields.js';
import { BodyOf } from './body-of.js';

const satisfactions: readonly Satisfaction[] = ['satisfied', 'mostly-satisfied', 'dissatisfied', 'not-asked'];

/** A finding for each point; measures and answer are texts. */
export class RectifyBody extends BodyOf('rectify') {
  /** In the order of the points. */
  @Field(listOf(oneOf(findings), 1, 20, false), { example: ['true'] }) findings!: Finding[];
}

/** What is missing before the revisit. */
export class SendBackBody extends BodyOf('sendBack') {
  @SomeOf(evidenceKinds, 0, 6) missing!: EvidenceKind[];
}

/** A revisit that found it solved. */
export class HoldBody extends BodyOf('hold') {
  @OneOf(revisitWays) way!: RevisitWay;
  @OneOf(satisfactions) satisfaction!: Satisfaction;
}

/** A revisit that did not come about. */
export class MissBody extends BodyOf('miss') {
  @OneOf(missReasons) reason!: MissReason;
  @OneOf(revisitWays) way!: RevisitWay;
}

export class ConcludeUnreachableBody extends BodyOf('concludeUnreachable') {}

/** A revisit that found it not solved. */
export class FailBody extends BodyOf('fail') {
  @OneOf(revisitWays) way!: RevisitWay;
  @OneOf(satisfactions) satisfaction!: Satisfaction;
}

export class ExplainBody extends BodyOf('explain') {}
