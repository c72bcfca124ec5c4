import type { ComplaintPayloads } from '@bihuan/core';
import { Code, Id, OneOf } from '../fields.js';
import { BodyOf } from './body-of.js';

/** It is back. */
export class RelapseBody extends BodyOf('relapse') {
  /** What showed it. */
  @OneOf(['call', 'visit', 'complaint']) source!: ComplaintPayloads['relapse']['source'];
  /** The complaint that showed it. */
  @Id({ optional: true }) complaint?: string;
}

export class CloseBody extends BodyOf('close') {}

/** Why it is not taken on. */
export class DeclineBody extends BodyOf('decline') {
  /** A reason that the procedure lists. */
  @Code({ example: 'court' }) reason!: string;
}

/** To whom it goes. */
export class TransferBody extends BodyOf('transfer') {
  @Code({ example: 'city-planning' }) body!: string;
  /** A district of this installation, where a linked complaint is opened. */
  @Code({ optional: true }) district?: string;
}

export class AcknowledgeBody extends BodyOf('acknowledge') {}

export class TakeBackBody extends BodyOf('takeBack') {}

/** A complaint of another system becomes one of ours. */
export class TakeUpBody extends BodyOf('takeUp') {}

/** The complainant's own words are a text. */
export class WithdrawBody extends BodyOf('withdraw') {}
