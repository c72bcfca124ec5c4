import * as only from './conditions.js';
import { amendmentObjection } from '../loop/index.js';
import * as amendment from './amending.js';
import { amend, goOn, hand, handAllOfTheUnit, move, pause, rearm, recount, resume, start, stop, stopAllOfTheUnit, tell } from './effects.js';
import * as assignment from './objections/assignment.js';
import * as together from './objections/co-handling.js';
import * as deadlines from './objections/deadlines.js';
import * as ends from './objections/ends.js';
import * as penalty from './objections/referral.js';
import * as responsibility from './objections/responsibility.js';
import { rectificationIsIncomplete } from './objections/rectification.js';
import * as revisits from './objections/revisits.js';
import type { ComplaintAction } from './payloads.js';
import * as becomes from './changes.js';
import * as beside from './co-handling.js';
import * as referral from './referral.js';
import { complaintStates, type ComplaintMove } from './standing.js';
import * as orders from '../order/objecting.js';
import { writesOrders } from '../order/supervising.js';
import * as joining from './joining.js';
import { followAndConsider, followAndIssue, followAndSayAgain, followIssueAndSayAgain, haveOrdersFollow, issueOrder } from './supervision.js';

const open = ['discovered', 'assigned', 'rectified', 'revisited'] as const;
/** Back with the office: somebody must assign it, and what the unit owed runs on at its old date. */
const goOnWithTheOffice = [
  start('triage', { holder: only.whoAssigns }),
  goOn('finish', { only: only.unlessInterim, holder: only.whoAssigns }), goOn('nextDate', { only: only.ifInterim, holder: only.whoAssigns }),
  goOn('penalty', { only: referral.ifReferred, holder: only.whoAssigns }),
];
/** Whoever gets the lead owes nothing beside it. */
const noLongerBeside = [stop('assist-*', { which: beside.itsAssist }), stop('consult-*', { which: beside.itsConsult })];
const office = ['clerk', 'coordinator', 'handler', 'verifier', 'supervisor', 'leader'] as const;

/** Every way a complaint may move. Routes, buttons, diagram and cells are derived from this table. */
export const transitions: { readonly [A in ComplaintAction]: ComplaintMove<A> } = {
  // -- it comes in, and is kept right ------------------------------------------------------------------------------
  register: {
    from: [], to: 'discovered', by: ['clerk', 'complainant', 'system'], texts: ['account'],
    objection: ends.registrationObjection,
    dispatch: becomes.acknowledgeAndConsider,
    clocks: [start('triage'), start('finish', { only: only.ifStartsOnReceipt, since: only.whenReceived, holder: () => 'clerk' })],
    tells: [tell('complainant', 'registered'), tell('supervisor', 'danger', { only: only.ifDanger })],
  },
  correct: {
    from: [...open, 'recorded'], to: 'same', by: ['clerk'], texts: ['reason'],
    objection: ends.correctionObjection, settle: deadlines.settleCorrection, change: becomes.corrected, dispatch: followAndConsider,
    clocks: [
      stop('pauseEnds', { only: only.ifNoLongerPaused }), resume('finish', { only: only.ifNoLongerPaused }), resume('milestone-*', { only: only.ifNoLongerPaused }),
      move('finish', { until: only.earlierOnly }), start('onSite', { only: only.ifTurnedUrgent }), rearm('*', { only: only.ifDanger }),
    ],
    tells: [tell('unit', 'corrected'), tell('unit', 'resumed', { only: only.ifNoLongerPaused }), tell('supervisor', 'danger', { only: only.ifDanger })],
  },
  supplement: {
    from: open, to: 'same', by: ['clerk', 'complainant'], texts: ['account'],
    change: ({ supplements }) => ({ supplements: supplements + 1 }),
    tells: [tell('unit', 'supplemented'), tell('clerk', 'supplemented')],
  },
  note: { from: complaintStates, to: 'same', by: office, texts: ['note'] },
  star: {
    from: complaintStates, to: 'same', by: ['supervisor', 'leader'], texts: ['reason'],
    objection: orders.starredAlready,
    change: (_, { payload }) => ({ starred: payload.starred }), dispatch: haveOrdersFollow,
    clocks: [rearm('finish')],
    tells: [tell('unit', 'starred')],
  },
  supervise: {
    from: open, to: 'same', by: ['supervisor', 'leader', 'clock', 'system'], texts: ['reason'],
    objection: orders.underOrderAlready, settle: (_, __, terms) => writesOrders(terms),
    change: becomes.supervised, dispatch: issueOrder,
    tells: [tell('unit', 'supervised'), tell('supervisor', 'supervised')],
  },
  lift: {
    from: open, to: 'same', by: ['supervisor', 'leader', 'system'], when: ['openOrder'], texts: ['judgement'],
    bar: orders.liftedByItsOrder, objection: orders.noSuchOrder,
    change: becomes.lifted,
    tells: [tell('unit', 'lifted')],
  },
  remind: { from: complaintStates, to: 'same', by: ['clock'] },
  recount: { from: [...open, 'closed', 'transferred'], to: 'same', by: ['system'], clocks: [recount('*')], tells: [tell('unit', 'recounted')] },
  amend: {
    from: open, to: 'same', by: ['system'],
    objection: amendmentObjection, settle: amendment.settleAmended, change: amendment.amended,
    clocks: [amend('*', { until: amendment.underTheNewVersion })],
    tells: [tell('unit', 'amended'), tell('clerk', 'amended', { only: amendment.ifNoUnitHasIt }), tell('verifier', 'amended', { only: amendment.ifVerifierOwes })],
  },

  // -- it is given to a unit ---------------------------------------------------------------------------------------
  assign: {
    from: ['discovered'], to: 'assigned', by: ['clerk', 'coordinator', 'supervisor'],
    bar: assignment.notTheOneWhoAssigns, objection: assignment.assignObjection, settle: assignment.settleFirstAssignment,
    change: becomes.assigned, dispatch: followAndIssue,
    clocks: [
      stop('triage'), start('signFor'), start('returnWindow', { only: only.unlessBinding }), start('onSite', { only: only.ifUrgent }),
      hand('finish', { holder: () => 'unit' }), hand('nextDate', { holder: () => 'unit' }), start('finish', { only: only.ifNotStartedYet, since: only.sinceItCounts }),
      hand('penalty', { holder: () => 'unit' }), ...noLongerBeside,
    ],
    tells: [tell('unit', 'assigned'), tell('complainant', 'assigned'), tell('supervisor', 'supervised', { only: only.ifSupervised })],
  },
  signFor: {
    from: ['assigned'], to: 'same', by: ['handler'], when: ['not signed'],
    change: () => ({ signed: true }), clocks: [stop('signFor')],
  },
  accept: {
    from: ['assigned'], to: 'same', by: ['handler', 'clock'], when: ['not accepted'],
    change: () => ({ accepted: true }), clocks: [stop('returnWindow')],
  },
  return: {
    from: ['assigned'], to: 'discovered', by: ['handler'], when: ['not binding', 'not accepted', 'not paused'], texts: ['account'],
    bar: assignment.windowHasPassed, objection: assignment.returnObjection, settle: assignment.settleReturn,
    change: becomes.returned, dispatch: followAndIssue,
    clocks: [
      stop('signFor'), stop('returnWindow'), stop('onSite'), stop('extensionRuling'), stop('milestone-*'),
      start('triage', { holder: only.whoAssigns }), hand('finish', { holder: only.whoAssigns }), hand('nextDate', { holder: only.whoAssigns }),
      hand('penalty', { holder: only.whoAssigns }),
    ],
    tells: [tell('clerk', 'returned'), tell('coordinator', 'returned'), tell('supervisor', 'supervised', { only: only.ifSupervised })],
  },
  reassign: {
    from: ['assigned'], to: 'same', by: ['coordinator', 'supervisor'], texts: ['reason'],
    bar: assignment.notTheOneWhoReassigns, objection: assignment.reassignObjection, settle: assignment.settleAssignment,
    change: becomes.assigned, dispatch: haveOrdersFollow,
    clocks: [
      start('signFor'), stop('returnWindow'), start('returnWindow', { only: only.unlessBinding }), stop('extensionRuling'), stop('milestone-*'),
      hand('finish', { holder: () => 'unit' }), hand('nextDate', { holder: () => 'unit' }), hand('onSite', { holder: () => 'unit' }),
      start('onSite', { only: only.ifNobodyIsOnTheWay }), hand('penalty', { holder: () => 'unit' }), ...noLongerBeside,
    ],
    tells: [tell('unit', 'assigned'), tell('unit', 'reassigned', { former: true }), tell('complainant', 'assigned')],
  },
  handOver: {
    from: ['assigned', 'rectified', 'revisited', 'closed'], to: 'same', by: ['coordinator', 'system'], when: ['not archived'], texts: ['reason'],
    objection: assignment.handOverObjection, settle: assignment.settleHandOver,
    change: becomes.handedOver, dispatch: haveOrdersFollow,
    clocks: [...handAllOfTheUnit, start('signFor', { only: only.ifToBeSignedFor }), ...noLongerBeside],
    tells: [tell('unit', 'handed-over', { only: only.ifUnitChanged }), tell('unit', 'handed-away', { former: true, only: only.ifFormerUnitStands })],
  },
  arrive: {
    from: ['assigned'], to: 'same', by: ['handler'], when: ['not arrived'], texts: ['seen'],
    objection: ends.arrivalCannotBe,
    change: () => ({ arrived: true }), clocks: [stop('onSite')],
  },

  // -- others stand beside the unit --------------------------------------------------------------------------------
  assist: {
    from: ['assigned'], to: 'same', by: ['clerk', 'coordinator'],
    bar: together.notInProcedure('assist'), objection: together.mayNotBeAsked('assist'),
    change: beside.assisted,
    clocks: [start('assist-*', { which: beside.itsAssist, owedBy: beside.thatUnit })],
    tells: [tell('unit', 'assist-asked', { whom: beside.those }), tell('unit', 'assisted')],
  },
  consult: {
    from: ['assigned'], to: 'same', by: ['handler', 'coordinator'], texts: ['question'],
    bar: together.notInProcedure('consult'), objection: together.mayNotBeAsked('consult'),
    change: beside.consulted,
    clocks: [start('consult-*', { which: beside.itsConsult, owedBy: beside.thatUnit })],
    tells: [tell('unit', 'consulted', { whom: beside.those })],
  },
  contribute: {
    from: ['discovered', 'assigned'], to: 'same', by: ['handler'], when: ['awaited'], texts: ['contribution'],
    bar: together.notAsked,
    change: beside.contributed,
    clocks: [stop('assist-*', { which: beside.whatItWasAsked }), stop('consult-*', { which: beside.whatItWasAsked })],
    tells: [tell('unit', 'contributed')],
  },
  release: {
    from: ['discovered', 'assigned'], to: 'same', by: ['clerk', 'coordinator'], texts: ['reason'],
    objection: together.notBeside,
    change: beside.released,
    clocks: [stop('assist-*', { which: beside.itsAssist }), stop('consult-*', { which: beside.itsConsult })],
    tells: [tell('unit', 'released', { whom: beside.those }), tell('unit', 'assistant-released')],
  },
  visitJointly: {
    from: ['assigned'], to: 'same', by: ['handler', 'coordinator'], texts: ['seen'],
    objection: together.visitCannotBe, settle: together.settleVisit,
    change: beside.visitedJointly,
    clocks: [stop('onSite'), stop('assist-*', { which: beside.assistantsThere })],
    tells: [tell('unit', 'visited-jointly'), tell('unit', 'visited-jointly', { whom: beside.thoseNamedThere })],
  },
  name: {
    from: ['assigned'], to: 'same', by: ['handler', 'coordinator'],
    objection: responsibility.personNotOfUnit,
    change: (_, { payload }) => ({ person: payload.person }),
  },
  refer: {
    from: ['assigned'], to: 'same', by: ['handler', 'coordinator'], when: ['not referred'], texts: ['reason'],
    bar: together.notInProcedure('penalty'), objection: penalty.bodyNotListed,
    change: referral.referred,
    clocks: [start('penalty')],
  },
  concludeReferral: {
    from: [...open, 'closed'], to: 'same', by: ['handler', 'coordinator'], when: ['referred'], texts: ['outcome'],
    objection: penalty.outcomeNotListed,
    change: referral.referralConcluded,
    clocks: [stop('penalty')],
  },

  // -- it takes its time -------------------------------------------------------------------------------------------
  plan: {
    from: ['assigned'], to: 'same', by: ['handler'], when: ['not paused'], texts: ['goal', 'measures'],
    objection: responsibility.planCannotBe, settle: responsibility.settlePlan,
    change: becomes.planned,
    clocks: [stop('returnWindow'), stop('milestone-*'), start('milestone-*', { each: ({ event }) => event.payload.milestones })],
  },
  reach: {
    from: ['assigned'], to: 'same', by: ['handler'], texts: ['account'],
    objection: deadlines.milestoneUnknown,
    clocks: [stop('milestone-*', { which: ({ event }) => `milestone-${event.payload.milestone}` })],
  },
  askExtension: {
    from: ['assigned'], to: 'same', by: ['handler'], when: ['not asked', 'not paused'], texts: ['reason'],
    bar: deadlines.noMoreTime, objection: deadlines.extensionObjection,
    change: (_, { actor, payload }) => ({ askedBy: actor, askedUntil: payload.until }),
    clocks: [start('extensionRuling')],
    tells: [tell('coordinator', 'extension-asked', { whom: only.whoMayRule })],
  },
  grantExtension: {
    from: ['assigned'], to: 'same', by: ['coordinator', 'supervisor', 'leader'], when: ['asked', 'not paused'],
    bar: deadlines.notTheApprover, objection: deadlines.extensionObjection,
    change: ({ extensions }) => ({ askedBy: null, askedUntil: null, extensions: extensions + 1 }),
    clocks: [stop('extensionRuling'), move('finish', { until: ({ event }) => event.payload.until })],
    tells: [tell('unit', 'extension-granted'), tell('complainant', 'extension-granted')],
  },
  refuseExtension: {
    from: ['assigned'], to: 'same', by: ['coordinator', 'supervisor', 'leader', 'clock'], when: ['asked'], texts: ['reason'],
    bar: deadlines.notTheApprover,
    change: () => ({ askedBy: null, askedUntil: null }),
    clocks: [stop('extensionRuling')],
    tells: [tell('unit', 'extension-refused'), tell('complainant', 'extension-refused')],
  },
  pause: {
    from: ['assigned'], to: 'same', by: ['coordinator'], when: ['not paused', 'not asked', 'not danger'], texts: ['reason'],
    bar: deadlines.neverPaused, objection: deadlines.pauseObjection,
    change: () => ({ paused: true }),
    clocks: [pause('finish'), pause('milestone-*'), start('pauseEnds', { until: ({ event }) => event.payload.until })],
    tells: [tell('unit', 'paused'), tell('complainant', 'paused')],
  },
  resume: {
    from: ['assigned'], to: 'same', by: ['handler', 'coordinator', 'clock'], when: ['paused'],
    change: () => ({ paused: false }),
    clocks: [stop('pauseEnds'), resume('finish'), resume('milestone-*')],
    tells: [tell('unit', 'resumed')],
  },
  settleInterim: {
    from: ['assigned'], to: 'same', by: ['coordinator'], when: ['not paused'], texts: ['answer'],
    bar: deadlines.noLongTermPlan, objection: deadlines.nextDateObjection,
    change: () => ({ interim: true, askedBy: null, askedUntil: null }),
    clocks: [stop('finish'), stop('extensionRuling'), start('nextDate', { until: ({ event }) => event.payload.nextDate })],
    tells: [tell('unit', 'settled-interim'), tell('complainant', 'settled-interim')],
  },
  rectify: {
    from: ['assigned'], to: 'rectified', by: ['handler'], when: ['not paused', 'not assistOpen'], texts: ['measures', 'answer'],
    bar: responsibility.nobodyNamed, objection: rectificationIsIncomplete,
    change: becomes.rectified,
    clocks: [...stopAllOfTheUnit, start('revisit')],
    tells: [tell('verifier', 'to-revisit'), tell('complainant', 'rectified')],
  },

  rectifyTogether: {
    from: ['assigned'], to: 'rectified', by: ['system'], when: ['joined', 'not paused', 'not assistOpen'],
    objection: joining.notRectifiedWithIt,
    change: becomes.rectified,
    clocks: [...stopAllOfTheUnit, start('revisit')],
    tells: [tell('verifier', 'to-revisit'), tell('complainant', 'rectified')],
  },

  // -- other eyes look ---------------------------------------------------------------------------------------------
  sendBack: {
    from: ['rectified'], to: 'assigned', by: ['clerk', 'coordinator'], texts: ['missing'],
    change: () => ({ tries: [], triedBy: [] }),
    clocks: [stop('revisit'), goOn('finish', { only: only.unlessInterim }), goOn('nextDate', { only: only.ifInterim })],
    tells: [tell('unit', 'sent-back')],
  },
  hold: {
    from: ['rectified', 'revisited'], to: 'revisited', by: ['verifier', 'complainant'], texts: ['account'],
    bar: revisits.nothingToHold, settle: revisits.settleHold,
    change: becomes.held, dispatch: issueOrder,
    clocks: [
      stop('revisit'), stop('series'),
      start('series', { only: only.ifStepsRemain, since: only.sinceRectified, amounts: only.amountOfStep }),
      start('signOff', { only: only.ifSeriesOver }), start('explain', { only: only.ifExplanationFallsDue }),
    ],
    tells: [
      tell('clerk', 'to-close', { only: only.ifSeriesOver }), tell('unit', 'explanation-owed', { only: only.ifExplanationFallsDue }),
      tell('supervisor', 'supervised', { only: only.ifSupervised }),
    ],
  },
  miss: {
    from: ['rectified', 'revisited'], to: 'same', by: ['verifier'], texts: ['account'],
    bar: revisits.notOtherEyes, settle: revisits.settleTry,
    change: becomes.missed,
    clocks: [move('revisit', { until: only.dueAgain('revisit') }), move('series', { until: only.dueAgain('series') })],
  },
  concludeUnreachable: {
    from: ['rectified'], to: 'revisited', by: ['supervisor'], texts: ['reason'],
    bar: revisits.notTriedEnough, settle: (complaint, _, terms) => revisits.nextStep(complaint, terms),
    change: becomes.concludedUnreachable,
    clocks: [
      stop('revisit'), start('series', { only: only.ifStepsRemain, since: only.sinceRectified, amounts: only.amountOfStep }),
      start('signOff', { only: only.ifSeriesOver }),
    ],
    tells: [tell('clerk', 'to-close', { only: only.ifSeriesOver })],
  },
  fail: {
    from: ['rectified', 'revisited'], to: 'assigned', by: ['verifier', 'complainant'], texts: ['reason'],
    bar: revisits.notOtherEyes, settle: revisits.settleFailure,
    change: becomes.failed, dispatch: followIssueAndSayAgain,
    clocks: [stop('revisit'), stop('series'), stop('signOff'), stop('explain'), start('finish', { amounts: only.redo }), start('signFor'), hand('penalty')],
    tells: [tell('unit', 'failed'), tell('supervisor', 'supervised', { only: only.ifSupervised })],
  },
  explain: {
    from: ['revisited'], to: 'same', by: ['handler', 'coordinator'], when: ['explanationOwed'], texts: ['explanation'],
    change: () => ({ explanationOwed: false }), clocks: [stop('explain')],
    tells: [tell('complainant', 'explained')],
  },
  relapse: {
    from: ['revisited', 'closed'], to: 'assigned', by: ['clerk', 'system'], when: ['not archived'], texts: ['account'],
    bar: ends.watchIsOver, objection: ends.relapseSourceMissing, settle: (complaint, _, terms) => assignment.settleSuccessor(complaint, terms), dispatch: followAndSayAgain,
    change: becomes.relapsed,
    clocks: [
      stop('series'), stop('signOff'), stop('explain'), stop('watch'), start('finish', { amounts: only.redo }), start('signFor'),
      goOn('penalty', { only: referral.ifReferred }), hand('penalty'),
    ],
    tells: [tell('unit', 'relapsed'), tell('supervisor', 'relapsed')],
  },

  // -- it belongs to a problem on the ledger -----------------------------------------------------------------------
  join: {
    from: complaintStates.filter((state) => state !== 'merged' && state !== 'annulled'), to: 'same', by: ['clerk', 'coordinator', 'system'], when: ['not joined'],
    change: joining.joined, dispatch: joining.gatherThere,
    tells: [tell('unit', 'joined')],
  },
  leave: {
    from: complaintStates.filter((state) => state !== 'merged' && state !== 'annulled'), to: 'same', by: ['clerk', 'coordinator', 'system'], when: ['joined'], texts: ['reason'],
    objection: joining.joinedToAnother, settle: revisits.settleLeaving, change: joining.left, dispatch: joining.leaveThere,
    clocks: [stop('signOff', { only: only.ifSeriesWasSettled }), start('series', { only: only.ifSeriesWasSettled, since: only.sinceRectified, amounts: only.amountOfStep })],
    tells: [tell('unit', 'left')],
  },

  // -- it ends -----------------------------------------------------------------------------------------------------
  close: {
    from: ['revisited'], to: 'closed', by: ['clerk'], when: ['seriesOver', 'not openOrder', 'not explanationOwed'],
    bar: ends.notTheOneWhoCloses,
    clocks: [stop('signOff'), stop('series'), stop('penalty'), start('watch')],
    tells: [tell('complainant', 'closed'), tell('unit', 'closed')],
  },
  archive: {
    from: ['closed'], to: 'same', by: ['clock'], when: ['not archived'],
    change: () => ({ archived: true }), clocks: [stop('watch')],
  },
  decline: {
    from: ['discovered'], to: 'declined', by: ['clerk', 'clock'], when: ['not openOrder'], texts: ['basis'],
    objection: ends.declineObjection,
    change: beside.nobodyBeside,
    clocks: [stop('*')],
    tells: [tell('complainant', 'declined'), tell('unit', 'declined', { whom: beside.stillAsked })],
  },
  transfer: {
    from: ['discovered', 'assigned'], to: 'transferred', by: ['clerk', 'coordinator'], when: ['not openOrder', 'not paused'], texts: ['reason'],
    change: becomes.transferred, dispatch: becomes.registerThere,
    clocks: [stop('*'), start('receipt')],
    tells: [tell('complainant', 'transferred'), tell('unit', 'transferred', { former: true }), tell('unit', 'transferred', { whom: beside.stillAsked })],
  },
  acknowledge: {
    from: ['transferred'], to: 'same', by: ['clerk', 'system'], when: ['not acknowledged'],
    change: () => ({ acknowledged: true }), clocks: [stop('receipt')],
  },
  takeBack: {
    from: ['transferred'], to: 'discovered', by: ['clerk', 'clock'], texts: ['reason'],
    change: becomes.takenBack,
    clocks: [stop('receipt'), ...goOnWithTheOffice],
    tells: [tell('clerk', 'taken-back'), tell('complainant', 'taken-back')],
  },
  merge: {
    from: ['discovered'], to: 'merged', by: ['clerk'], when: ['not danger', 'not openOrder'], texts: ['reason'],
    objection: ends.mergeObjection,
    change: becomes.merged, dispatch: joining.leaveThere, clocks: [stop('*')],
    tells: [tell('complainant', 'merged'), tell('unit', 'merged', { whom: beside.stillAsked })],
  },
  unmerge: {
    from: ['merged'], to: 'discovered', by: ['clerk'], texts: ['reason'],
    change: becomes.unmerged, dispatch: joining.considerLedger,
    clocks: goOnWithTheOffice,
    tells: [tell('complainant', 'unmerged')],
  },
  withdraw: {
    from: open, to: 'withdrawn', by: ['complainant', 'clerk'], when: ['not danger', 'not starred', 'not openOrder'], texts: ['words'],
    clocks: [stop('*')],
    tells: [tell('unit', 'withdrawn'), tell('verifier', 'withdrawn'), tell('unit', 'withdrawn', { whom: beside.stillAsked })],
  },

  // -- it comes from elsewhere, long ago ---------------------------------------------------------------------------
  record: {
    from: [], to: 'recorded', by: ['system'],
    objection: ends.recordObjection,
  },
  takeUp: {
    from: ['recorded'], to: 'discovered', by: ['clerk', 'coordinator'], when: ['not endedThere'], texts: ['reason'],
    dispatch: joining.considerLedger,
    clocks: [start('triage'), start('finish', { only: only.ifStartsOnReceipt, holder: () => 'clerk' })],
  },
  annul: {
    from: ['discovered', 'recorded'], to: 'annulled', by: ['system'],
    bar: ends.notImportedOrTouched, change: joining.joinedNoMore, dispatch: joining.leaveThere,
    clocks: [stop('*')],
  },
};
