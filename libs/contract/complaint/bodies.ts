import type { ComplaintAction, ComplaintPayloads } from '@bihuan/core';
import { staffActions } from '../routes.js';
import * as assignment from './assignment.dto.js';
import type { Papers } from './body-of.js';
import * as deadlines from './deadlines.dto.js';
import * as ends from './ends.dto.js';
import type { FactsBody } from './parts.dto.js';
import * as registration from './registration.dto.js';
import * as revisits from './revisits.dto.js';

/** What only machines do, and the opening, which has an address of its own. */
export type StaffAction = Exclude<ComplaintAction, 'register' | 'remind' | 'recount' | 'archive' | 'record' | 'annul'>;

/** What the desk works out for itself is not asked for: kinds of evidence, whether there was an answer, whether the place was found. */
type Asked<A extends ComplaintAction> = string extends keyof ComplaintPayloads[A] ? object : Omit<ComplaintPayloads[A], 'evidence' | 'answered' | 'placed'>;

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
  arrive: assignment.ArriveBody,
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
  merge: registration.MergeBody,
  unmerge: registration.UnmergeBody,
  withdraw: ends.WithdrawBody,
  takeUp: ends.TakeUpBody,
};

/** Throws where the table and the forms have parted: the app must not start so. */
export function checkBodies(): void {
  const asked = new Set<string>(staffActions());
  const missing = [...asked].filter((action) => !Object.hasOwn(bodies, action));
  const idle = Object.keys(bodies).filter((action) => !asked.has(action));
  if (missing.length + idle.length > 0) throw new Error(`actions without a form: ${missing.join(', ') || 'none'}; forms without an action: ${idle.join(', ') || 'none'}`);
}
