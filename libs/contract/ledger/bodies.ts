import {
  activities, causes, evidenceKinds, findings, missReasons, nuisances, problemTransitions, revisitWays, staffRoles,
  type Activity, type Cause, type EvidenceKind, type Finding, type Instant, type MissReason, type Nuisance, type PlanWay, type ProblemAction, type ProblemPayloads, type ProblemSource, type RevisitWay,
} from '@bihuan/core';
import type { Papers } from '../complaint/body-of.js';
import { EvidenceBody, FactsBody } from '../complaint/parts.dto.js';
import { textsOf, type Texts } from '../complaint/texts.js';
import { listOf, instant } from '../field-rules.js';
import { At, Code, Field, Line, OneOf, Part, Parts, SomeOf, Whole, YesOrNo } from '../fields.js';
import { formName, mustAgree } from '../routes.js';

/** What only machines and other subjects do, and the opening, which has an address of its own. */
export type ProblemStaffAction = Exclude<ProblemAction, 'enter' | 'gather' | 'lose' | 'remind' | 'recount' | 'amend' | 'endNotice' | 'archive'>;

/** What the desk works out for itself: kinds of evidence, whether the place was found. */
type Asked<A extends ProblemStaffAction> = string extends keyof ProblemPayloads[A] ? object : Omit<ProblemPayloads[A], 'evidence' | 'placed'>;

/** The form of a problem's action: its payload, its texts, its evidence, and corrected facts where it corrects. */
export type ProblemBodyFor<A extends ProblemStaffAction> = Asked<A> & Papers & { facts?: FactsBody };

/** A plan has no more milestones than a person keeps in his head. */
const MOST_MILESTONES = 12;
const milestoneTexts = Array.from({ length: MOST_MILESTONES }, (_, index) => `milestone-${index + 1}`);

function ProblemBodyOf(action: ProblemAction, more: readonly string[] = []): new () => Papers {
  const wanted = problemTransitions[action].texts ?? [];
  const texts = textsOf(`problem${formName(action)}`, wanted, more);
  class Body implements Papers {
    texts?: Texts;
    evidence?: EvidenceBody[];
  }
  Part(() => texts, { optional: wanted.length === 0 })(Body.prototype, 'texts');
  Parts(() => EvidenceBody, 20)(Body.prototype, 'evidence');
  return Body;
}

/** The part of the year in which it can disturb at all. */
export class SeasonBody {
  /** Local `MM-DD`, both days included. */
  @Line(5, { example: '05-15' }) from!: string;
  @Line(5, { example: '10-15' }) to!: string;
}

/** A problem as it is found: on patrol, by an inspection, or by hand. */
export class EnterBody extends ProblemBodyOf('enter') {
  @OneOf(['patrol', 'inspection', 'by-hand']) source!: ProblemSource;
  @SomeOf(nuisances, 1, 5, { example: ['odor-cooking'] }) nuisances!: Nuisance[];
  @OneOf(activities, { optional: true }) activity?: Activity;
  @Part(() => SeasonBody, { optional: true }) season?: SeasonBody;
  /** The unit complained about, if it is one. */
  @Code({ optional: true }) respondentUnit?: string;
  /** `<procedure>`: under which rules; left out, those of the district. */
  @Code({ optional: true, example: 'cn-inspection-transfer' }) procedure?: string;
  @Part(() => FactsBody) facts!: FactsBody;
}

/** What was taken down wrongly; only what is named changes. */
export class ProblemCorrectBody extends ProblemBodyOf('correct') {
  @SomeOf(nuisances, 1, 5, { optional: true }) nuisances?: Nuisance[];
  @OneOf(activities, { optional: true }) activity?: Activity;
  /** null: the whole year. */
  @Part(() => SeasonBody, { optional: true }) season?: SeasonBody;
  @Code({ optional: true, nullable: true }) respondentUnit?: string | null;
  @Part(() => FactsBody, { optional: true }) facts?: FactsBody;
}

export class ProblemNoteBody extends ProblemBodyOf('note') {}

export class ProblemStarBody extends ProblemBodyOf('star') {
  @YesOrNo() starred!: boolean;
}

export class ProblemSuperviseBody extends ProblemBodyOf('supervise') {
  @Code({ example: 'district' }) level!: string;
  @OneOf(['by-hand', 'repeat']) reason!: 'by-hand' | 'repeat';
}

export class ProblemLiftBody extends ProblemBodyOf('lift') {
  @Code({ example: 'by-hand' }) reason!: ProblemPayloads['lift']['reason'];
}

/** To a unit, and to somebody who works there. */
export class ProblemAssignBody extends ProblemBodyOf('assign') {
  @Code() unit!: string;
  /** The account of the responsible person. */
  @Line(80) person!: string;
}

export class ProblemReassignBody extends ProblemBodyOf('reassign') {
  @Code() unit!: string;
  @Line(80) person!: string;
}

export class ProblemHandOverBody extends ProblemBodyOf('handOver') {
  @Code() unit!: string;
  @Line(80, { optional: true }) person?: string;
}

export class ProblemNameBody extends ProblemBodyOf('name') {
  @Line(80) person!: string;
}

/** What was found on the spot. */
export class ProblemVisitBody extends ProblemBodyOf('visit') {
  @At() at!: Instant;
}

/** The root cause in four words; each that is named has a text of its name. */
export class ProblemAnalyseBody extends ProblemBodyOf('analyse', causes) {
  @SomeOf(causes, 1, 4, { example: ['people', 'institution'] }) causes!: Cause[];
}

/** Each milestone has a text `milestone-<n>` that says what will be done. */
export class ProblemPlanBody extends ProblemBodyOf('plan', milestoneTexts) {
  @OneOf(['immediate', 'by-date', 'long-term']) way!: PlanWay;
  @Field(listOf(instant, 1, MOST_MILESTONES)) milestones!: Instant[];
}

export class ProblemReachBody extends ProblemBodyOf('reach') {
  @Whole(1, MOST_MILESTONES) milestone!: number;
}

/** How many similar places were looked at, and at how many the same was found. */
export class ProblemCheckSimilarBody extends ProblemBodyOf('checkSimilar') {
  @Whole(1, 10_000) places!: number;
  @Whole(0, 10_000) found!: number;
}

export class ProblemExtendBody extends ProblemBodyOf('extend') {
  @At() until!: Instant;
}

export class ProblemSettleInterimBody extends ProblemBodyOf('settleInterim') {
  @At() nextDate!: Instant;
}

export class ProblemRectifyBody extends ProblemBodyOf('rectify') {
  @OneOf(findings) finding!: Finding;
}

export class ProblemSendBackBody extends ProblemBodyOf('sendBack') {
  @SomeOf(evidenceKinds, 0, 6) missing!: EvidenceKind[];
}

export class ProblemHoldBody extends ProblemBodyOf('hold') {
  @OneOf(revisitWays) way!: RevisitWay;
}

export class ProblemMissBody extends ProblemBodyOf('miss') {
  @OneOf(missReasons) reason!: MissReason;
  @OneOf(revisitWays) way!: RevisitWay;
}

export class ProblemFailBody extends ProblemBodyOf('fail') {
  @OneOf(revisitWays) way!: RevisitWay;
}

export class ProblemRelapseBody extends ProblemBodyOf('relapse') {
  @OneOf(['complaints', 'visit']) source!: 'complaints' | 'visit';
}

export class ProblemApplyBody extends ProblemBodyOf('apply') {}

/** The step that is taken, as it was seen. */
export class ProblemPassBody extends ProblemBodyOf('pass') {
  @Code({ example: 'check' }) step!: string;
}

export class ProblemRefuseSignOffBody extends ProblemBodyOf('refuseSignOff') {
  @Code({ example: 'check' }) step!: string;
}

export class ProblemObjectBody extends ProblemBodyOf('object') {}

export class ProblemDismissObjectionBody extends ProblemBodyOf('dismissObjection') {}

export class ProblemUpholdObjectionBody extends ProblemBodyOf('upholdObjection') {}

export class ProblemSignOffBody extends ProblemBodyOf('signOff') {}

export class ProblemRevokeBody extends ProblemBodyOf('revoke') {
  @OneOf(['complaints', 'visit']) source!: 'complaints' | 'visit';
}

export class ProblemReopenBody extends ProblemBodyOf('reopen') {
  @OneOf(['complaints', 'visit']) source!: 'complaints' | 'visit';
}

export class ProblemStrikeBody extends ProblemBodyOf('strike') {}

/** The form of every action that people perform: an action without one does not compile. */
export const problemBodies: { readonly [A in ProblemStaffAction]: new () => ProblemBodyFor<A> } = {
  correct: ProblemCorrectBody,
  note: ProblemNoteBody,
  star: ProblemStarBody,
  supervise: ProblemSuperviseBody,
  lift: ProblemLiftBody,
  assign: ProblemAssignBody,
  reassign: ProblemReassignBody,
  handOver: ProblemHandOverBody,
  name: ProblemNameBody,
  visit: ProblemVisitBody,
  analyse: ProblemAnalyseBody,
  plan: ProblemPlanBody,
  reach: ProblemReachBody,
  checkSimilar: ProblemCheckSimilarBody,
  extend: ProblemExtendBody,
  settleInterim: ProblemSettleInterimBody,
  rectify: ProblemRectifyBody,
  sendBack: ProblemSendBackBody,
  hold: ProblemHoldBody,
  miss: ProblemMissBody,
  fail: ProblemFailBody,
  relapse: ProblemRelapseBody,
  apply: ProblemApplyBody,
  pass: ProblemPassBody,
  refuseSignOff: ProblemRefuseSignOffBody,
  object: ProblemObjectBody,
  dismissObjection: ProblemDismissObjectionBody,
  upholdObjection: ProblemUpholdObjectionBody,
  signOff: ProblemSignOffBody,
  revoke: ProblemRevokeBody,
  reopen: ProblemReopenBody,
  strike: ProblemStrikeBody,
};

/** Throws where the table of problems and its forms have parted. */
export function checkProblemBodies(): void {
  const staff: readonly string[] = staffRoles;
  const asked = (Object.keys(problemTransitions) as ProblemAction[]).filter((action) => problemTransitions[action].from.length > 0 && problemTransitions[action].by.some((role) => staff.includes(role)));
  mustAgree(asked, problemBodies);
}
