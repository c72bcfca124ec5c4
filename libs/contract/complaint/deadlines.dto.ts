import { superviseReasons, type Instant, type SuperviseReason } from '@bihuan/core';
import { At, Code, OneOf } from '../fields.js';
import { BodyOf } from './body-of.js';

/** Until when. */
export class AskExtensionBody extends BodyOf('askExtension') {
  @At() until!: Instant;
}

/** Until when it is granted, which may be sooner than was asked. */
export class GrantExtensionBody extends BodyOf('grantExtension') {
  @At() until!: Instant;
}

export class RefuseExtensionBody extends BodyOf('refuseExtension') {}

/** A pause has a reason that the procedure lists, an end, and a piece of evidence. */
export class PauseBody extends BodyOf('pause') {
  @Code({ example: 'respondent-absent' }) reason!: string;
  @At() until!: Instant;
}

export class ResumeBody extends BodyOf('resume') {}

/** When it is looked at next. */
export class SettleInterimBody extends BodyOf('settleInterim') {
  @At() nextDate!: Instant;
}

/** Put under supervision. */
export class SuperviseBody extends BodyOf('supervise') {
  /** A level that the procedure lists. */
  @Code({ example: 'district' }) level!: string;
  @OneOf(superviseReasons) reason!: SuperviseReason;
}

/** The order for this reason is lifted. */
export class LiftBody extends BodyOf('lift') {
  @OneOf(superviseReasons) reason!: SuperviseReason;
}
