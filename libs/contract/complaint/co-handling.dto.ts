import { findings, type Finding, type Instant } from '@bihuan/core';
import { code, listOf, oneOf } from '../field-rules.js';
import { At, Code, Field, Id } from '../fields.js';
import { BodyOf } from './body-of.js';

/** Which unit is to assist. */
export class AssistBody extends BodyOf('assist') {
  @Code({ example: 'environment' }) unit!: string;
}

/** Which unit is asked; the question is a text. */
export class ConsultBody extends BodyOf('consult') {
  @Code({ example: 'housing' }) unit!: string;
}

/** The answer of an assisting or consulted unit is a text. */
export class ContributeBody extends BodyOf('contribute') {}

/** Which unit need not answer any more; the reason is a text. */
export class ReleaseBody extends BodyOf('release') {
  @Code({ example: 'environment' }) unit!: string;
}

/** Who is responsible in the unit in charge. */
export class NameBody extends BodyOf('name') {
  /** His account. */
  @Code() person!: string;
}

/** A visit of several units; what was seen is a text. */
export class VisitJointlyBody extends BodyOf('visitJointly') {
  /** Which visit it was: one visit may serve many complaints. */
  @Id() visit!: string;
  @At() at!: Instant;
  /** The units that were there. */
  @Field(listOf(code(), 2, 20), { example: ['environment', 'squad'] }) units!: string[];
  /** What was found of the points, where that can be said already. */
  @Field(listOf(oneOf(findings), 1, 20, false), { optional: true, example: ['true'] }) findings?: Finding[];
}

/** Which body is to impose a penalty; why is a text. */
export class ReferBody extends BodyOf('refer') {
  /** A body that the procedure lists. */
  @Code({ example: 'urban-management' }) body!: string;
}

/** What came of the referral. */
export class ConcludeReferralBody extends BodyOf('concludeReferral') {
  /** An outcome that the procedure lists. */
  @Code({ example: 'fine' }) outcome!: string;
}
