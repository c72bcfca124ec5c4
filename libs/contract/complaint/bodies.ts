import type { ComplaintAction, ComplaintPayloads } from '@bihuan/core';
import { mustAgree, staffActions } from '../routes.js';
import * as assignment from './assignment.dto.js';
import type { Papers } from './body-of.js';
import * as together from './co-handling.dto.js';
import * as deadlines from './deadlines.dto.js';
import * as ends from './ends.dto.js';
import type { FactsBody } from './parts.dto.js';
import * as registration from './registration.dto.js';
import * as revisits from './revisits.dto.js';

/** What only machines do, and the opening, which has an address of its own. */
export type StaffAction = Exclude<ComplaintAction, 'register' | 'remind' | 'recount' | 'amend' | 'archive' | 'record' | 'annul' | 'rectifyTogether'>;

/** What the desk works out for itself is not asked for: kinds of evidence, whether there was an answer, whether the place was found, the unit by the duty list. */
type Asked<A extends ComplaintAction> = A extends 'assign' ? Partial<Pick<ComplaintPayloads['assign'], 'unit'>> : string extends keyof ComplaintPayloads[A] ? object : Omit<ComplaintPayloads[A], 'evidence' | 'answered' | 'placed'>;

/** The form of an action: its payload, its texts, its evidence, and corrected facts where it corrects. */
export type BodyFor<A extends StaffAction> = Asked<A> & Papers & { facts?: FactsBody };

/** The form of every action that people perform: an action without one does not compile. */
export const bodies: { readonly [A in StaffAction]: new () => BodyFor<A> } = {
  correct: registration.CorrectBody,
  supplement: registration.SupplementBody,
  note: registration.NoteBody,
  star: registration.StarBody,
  supervise: deadlines.SuperviseBody,
  lift: deadlines.LiftBody,
  assign: assignment.AssignBody,
  signFor: assignment.SignForBody,
  accept: assignment.AcceptBody,
  return: assignment.ReturnBody,
  reassign: assignment.ReassignBody,
  handOver: assignment.HandOverBody,
  arrive: assignment.ArriveBody,
  assist: together.AssistBody,
  consult: together.ConsultBody,
  contribute: together.ContributeBody,
  release: together.ReleaseBody,
  visitJointly: together.VisitJointlyBody,
  name: together.NameBody,
  refer: together.ReferBody,
  concludeReferral: together.ConcludeReferralBody,
  plan: assignment.PlanBody,
  reach: assignment.ReachBody,
  askExtension: deadlines.AskExtensionBody,
  grantExtension: deadlines.GrantExtensionBody,
  refuseExtension: deadlines.RefuseExtensionBody,
  pause: deadlines.PauseBody,
  resume: deadlines.ResumeBody,
  settleInterim: deadlines.SettleInterimBody,
  rectify: revisits.RectifyBody,
  sendBack: revisits.SendBackBody,
  hold: revisits.HoldBody,
  miss: revisits.MissBody,
  concludeUnreachable: revisits.ConcludeUnreachableBody,
  fail: revisits.FailBody,
  explain: revisits.ExplainBody,
  relapse: ends.RelapseBody,
  close: ends.CloseBody,
  decline: ends.DeclineBody,
  transfer: ends.TransferBody,
  acknowledge: ends.AcknowledgeBody,
  takeBack: ends.TakeBackBody,
  join: registration.JoinBody,
  leave: registration.LeaveBody,
  merge: registration.MergeBody,
  unmerge: registration.UnmergeBody,
  withdraw: ends.WithdrawBody,
  takeUp: ends.TakeUpBody,
};

/** Throws where the table and the forms have parted: the app must not start so. */
export function checkBodies(): void {
  mustAgree(staffActions(), bodies);
}
