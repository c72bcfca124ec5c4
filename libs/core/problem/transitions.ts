import { localDate } from '../calendar/index.js';
import { isValidOn } from '../complaint/objections/places.js';
import { amendmentNoted, amendmentObjection, settleAmendment } from '../loop/index.js';
import * as orders from '../order/objecting.js';
import { writesOrders } from '../order/supervising.js';
import * as becomes from './changes.js';
import * as only from './effects.js';
import { amend, goOn, hand, move, rearm, recount, start, startAnew, stop, stopAllAfterwards, stopAllOfTheUnit, tell } from './effects.js';
import { firstGrade, oneGradeMore } from './grades.js';
import * as objections from './objections.js';
import type { ProblemAction } from './payloads.js';
import * as reaching from './reaching.js';
import * as revisits from './revisits.js';
import * as signing from './signing-off.js';
import { problemStates, type ProblemMove } from './standing.js';

const open = ['discovered', 'assigned', 'rectified', 'revisited'] as const;
const office = ['clerk', 'coordinator', 'handler', 'verifier', 'supervisor', 'leader'] as const;
const signs = ['clerk', 'coordinator', 'verifier', 'supervisor', 'leader'] as const;
/** Whoever is next owes the step; a public notice ends by itself. */
const startTheStep = [
  start('notice', { only: only.ifNoticeIsNext }), start('step', { only: only.ifPeopleAreNext, holder: only.whoTakesTheStep }),
] as const;

/** Every way a problem on the ledger may move (台账问题): found, rectified, revisited, signed off, and watched. */
export const problemTransitions: { readonly [A in ProblemAction]: ProblemMove<A> } = {
  // -- it is found, and its complaints are gathered ----------------------------------------------------------------
  enter: {
    from: [], to: 'discovered', by: ['clerk', 'coordinator', 'handler', 'verifier', 'supervisor', 'system'], texts: ['account'],
    objection: objections.cannotBeEntered, settle: (_, __, terms) => firstGrade(terms),
    dispatch: reaching.joinFounding,
    clocks: [start('triage')],
    tells: [tell('coordinator', 'problem-entered')],
  },
  gather: {
    from: problemStates, to: 'same', by: ['system'],
    settle: reaching.settleGathering, change: becomes.gathered, dispatch: reaching.issueAndMove,
    tells: [tell('unit', 'problem-repeated'), tell('supervisor', 'grade-raised', { only: only.ifGradeRose })],
  },
  lose: { from: problemStates, to: 'same', by: ['system'], change: becomes.lost },
  // What was rectified stays what it was: nobody moves it to another door before it is looked at again.
  correct: {
    from: ['discovered', 'assigned'], to: 'same', by: ['clerk', 'coordinator'], texts: ['reason'],
    objection: objections.cannotBeCorrected, change: becomes.corrected, dispatch: reaching.haveOrdersFollow,
    tells: [tell('unit', 'corrected')],
  },
  note: { from: problemStates, to: 'same', by: office, texts: ['note'] },
  star: {
    from: open, to: 'same', by: ['supervisor', 'leader'], texts: ['reason'],
    objection: orders.starredAlready, change: (_, { payload }) => ({ starred: payload.starred }), dispatch: reaching.haveOrdersFollow,
    clocks: [rearm('*')],
    tells: [tell('unit', 'starred')],
  },
  supervise: {
    from: open, to: 'same', by: ['supervisor', 'leader', 'clock'], texts: ['reason'],
    objection: orders.underOrderAlready, settle: (_, __, terms) => writesOrders(terms),
    change: becomes.supervised, dispatch: reaching.issueOrder,
    tells: [tell('unit', 'supervised'), tell('supervisor', 'supervised')],
  },
  lift: {
    from: problemStates, to: 'same', by: ['supervisor', 'leader', 'system'], when: ['openOrder'], texts: ['judgement'],
    bar: orders.liftedByItsOrder, objection: orders.noSuchOrder, change: becomes.lifted,
    tells: [tell('unit', 'lifted')],
  },
  remind: { from: problemStates, to: 'same', by: ['clock'] },
  recount: { from: [...open, 'signedOff'], to: 'same', by: ['system'], clocks: [recount('*', { until: only.stepRecounted })], tells: [tell('unit', 'recounted')] },
  amend: {
    from: open, to: 'same', by: ['system'],
    objection: amendmentObjection, settle: settleAmendment, change: amendmentNoted,
    clocks: [amend('*')],
    tells: [tell('unit', 'amended'), tell('coordinator', 'amended')],
  },

  // -- a unit and a person answer for it ---------------------------------------------------------------------------
  assign: {
    from: ['discovered'], to: 'assigned', by: ['clerk', 'coordinator', 'supervisor'],
    objection: objections.cannotBeAssigned, change: becomes.assigned, dispatch: reaching.haveOrdersFollow,
    clocks: [stop('triage'), start('plan'), start('finish')],
    tells: [tell('unit', 'problem-assigned')],
  },
  reassign: {
    from: ['assigned'], to: 'same', by: ['coordinator', 'supervisor'], texts: ['reason'],
    objection: objections.cannotBeReassigned, settle: formerStands, change: becomes.assigned, dispatch: reaching.haveOrdersFollow,
    clocks: [
      stop('milestone-*', { only: only.ifPlannedAnew }), start('plan', { only: only.ifPlannedAnew }), hand('finish', { holder: () => 'unit' }), hand('nextDate', { holder: () => 'unit' }),
    ],
    tells: [tell('unit', 'problem-assigned'), tell('unit', 'reassigned', { former: true, only: only.ifFormerUnitStands })],
  },
  handOver: {
    from: [...open, 'signedOff'], to: 'same', by: ['coordinator', 'system'], when: ['not archived'], texts: ['reason'],
    objection: objections.cannotBeHandedOver, settle: formerStands, change: becomes.handedOver, dispatch: reaching.haveOrdersFollow,
    clocks: [hand('plan', { holder: () => 'unit' }), hand('finish', { holder: () => 'unit' }), hand('nextDate', { holder: () => 'unit' }), hand('milestone-*', { holder: () => 'unit' }), hand('apply', { holder: () => 'unit' })],
    tells: [tell('unit', 'handed-over', { only: only.ifUnitChanged }), tell('unit', 'handed-away', { former: true, only: only.ifFormerUnitStands })],
  },
  name: { from: ['assigned', 'rectified', 'revisited', 'signedOff'], to: 'same', by: ['handler', 'coordinator'], when: ['not archived'], objection: objections.personNotOfUnit, change: (_, { payload }) => ({ person: payload.person }) },
  visit: { from: ['assigned', 'rectified', 'revisited', 'signedOff'], to: 'same', by: ['handler', 'verifier', 'coordinator'], texts: ['seen'], objection: objections.visitLiesAhead, change: becomes.visited },
  analyse: { from: ['assigned'], to: 'same', by: ['handler'], objection: objections.causeIsNotFound, change: (_, { payload }) => ({ causes: payload.causes }) },
  plan: {
    from: ['assigned'], to: 'same', by: ['handler', 'coordinator'], when: ['named', 'analysed'], texts: ['goal', 'measures'],
    bar: objections.milestoneIsLate, objection: objections.planCannotBe, change: becomes.planned,
    clocks: [stop('plan'), stop('milestone-*'), start('milestone-*', { each: ({ event }) => event.payload.milestones })],
    tells: [tell('coordinator', 'problem-planned')],
  },
  reach: {
    from: ['assigned'], to: 'same', by: ['handler'], when: ['planned'], texts: ['account'],
    objection: objections.milestoneNotProved, change: becomes.reached,
    clocks: [stop('milestone-*', { which: ({ event }) => `milestone-${event.payload.milestone}` })],
  },
  checkSimilar: { from: ['assigned'], to: 'same', by: ['handler'], texts: ['account'], objection: objections.moreFoundThanSeen, change: () => ({ similar: true }) },
  extend: {
    from: ['assigned'], to: 'same', by: ['coordinator', 'supervisor', 'leader'], texts: ['reason'],
    objection: objections.cannotBeExtended, change: ({ extensions }) => ({ extensions: extensions + 1 }),
    clocks: [move('finish', { until: ({ event }) => event.payload.until })],
    tells: [tell('unit', 'extension-granted')],
  },
  settleInterim: {
    from: ['assigned'], to: 'same', by: ['coordinator'], when: ['planned'], texts: ['answer'],
    objection: objections.cannotBeSettled, change: () => ({ interim: true }),
    clocks: [stop('finish'), start('nextDate', { until: ({ event }) => event.payload.nextDate })],
    tells: [tell('unit', 'settled-interim')],
  },
  rectify: {
    from: ['assigned'], to: 'rectified', by: ['handler'], when: ['named', 'analysed', 'planned', 'milestonesReached', 'similarChecked'], texts: ['measures', 'answer'],
    objection: objections.rectificationNotProved, change: becomes.rectified, dispatch: reaching.rectifyTogether,
    clocks: [...stopAllOfTheUnit, start('revisit')],
    tells: [tell('verifier', 'problem-to-revisit')],
  },

  // -- other eyes look, again and again ----------------------------------------------------------------------------
  sendBack: {
    from: ['rectified'], to: 'assigned', by: ['clerk', 'coordinator'], texts: ['missing'],
    clocks: [stop('revisit'), goOn('finish', { only: only.unlessInterim }), goOn('nextDate', { only: only.ifInterim })],
    tells: [tell('unit', 'sent-back')],
  },
  hold: {
    from: ['rectified', 'revisited'], to: 'revisited', by: ['verifier'], texts: ['account'],
    bar: revisits.nothingToHold, settle: revisits.settleStep, change: becomes.held,
    clocks: [stop('revisit'), stop('series'), start('series', { only: only.ifStepsRemain, since: only.sinceRectified, until: only.stepDue }), start('apply', { only: only.ifSeriesOver })],
    tells: [tell('unit', 'to-apply', { only: only.ifSeriesOver })],
  },
  miss: {
    from: ['rectified', 'revisited'], to: 'same', by: ['verifier'], texts: ['account'],
    bar: revisits.notOtherEyes, change: becomes.missed,
    clocks: [move('revisit', { until: only.dueAgain('revisit') }), move('series', { until: only.dueAgain('series') })],
  },
  fail: {
    from: ['rectified', 'revisited'], to: 'assigned', by: ['verifier'], texts: ['reason'],
    bar: revisits.notOtherEyes, settle: revisits.settleSuccessor, change: becomes.failed, dispatch: reaching.haveOrdersFollow,
    clocks: [...stopAllAfterwards, ...startAnew],
    tells: [tell('unit', 'failed'), tell('supervisor', 'failed')],
  },
  relapse: {
    from: ['rectified', 'revisited'], to: 'assigned', by: ['clerk', 'coordinator', 'verifier', 'system'], texts: ['account'],
    settle: revisits.settleSuccessor, change: becomes.relapsed, dispatch: reaching.haveOrdersFollow,
    clocks: [...stopAllAfterwards, ...startAnew],
    tells: [tell('unit', 'relapsed'), tell('supervisor', 'relapsed')],
  },

  // -- it is signed off, step by step ------------------------------------------------------------------------------
  apply: {
    from: ['revisited'], to: 'same', by: ['handler'], when: ['seriesOver', 'not signingOff', 'not objected'], texts: ['application'],
    bar: signing.conditionsNotMet, change: becomes.applied,
    clocks: [stop('apply'), ...startTheStep],
    tells: [tell('coordinator', 'sign-off-applied')],
  },
  pass: {
    from: ['revisited'], to: 'same', by: signs, when: ['signingOff', 'not objected'], texts: ['opinion'],
    bar: signing.mayNotTakeStep, objection: signing.anotherStepIsOwed, change: becomes.passed,
    clocks: [stop('step'), ...startTheStep],
  },
  endNotice: {
    from: ['revisited'], to: 'same', by: ['clock'], when: ['signingOff', 'not objected'],
    bar: signing.noNoticeRuns, change: becomes.passed,
    clocks: [stop('notice'), ...startTheStep],
  },
  object: {
    from: ['revisited'], to: 'same', by: ['clerk', 'coordinator'], when: ['signingOff', 'not objected'], texts: ['objection'],
    bar: signing.noNoticeRuns, change: () => ({ objected: true }),
    clocks: [stop('notice'), start('objection')],
    tells: [tell('supervisor', 'sign-off-objected'), tell('unit', 'sign-off-objected')],
  },
  dismissObjection: {
    from: ['revisited'], to: 'same', by: ['supervisor', 'leader'], when: ['objected'], texts: ['reason'],
    change: () => ({ objected: false }),
    clocks: [stop('objection'), start('notice')],
    tells: [tell('unit', 'objection-dismissed'), tell('clerk', 'objection-dismissed')],
  },
  upholdObjection: {
    from: ['revisited'], to: 'assigned', by: ['supervisor', 'leader'], when: ['objected'], texts: ['reason'],
    settle: revisits.settleSuccessor, change: becomes.relapsed, dispatch: reaching.haveOrdersFollow,
    clocks: [...stopAllAfterwards, ...startAnew],
    tells: [tell('unit', 'relapsed'), tell('clerk', 'objection-upheld')],
  },
  refuseSignOff: {
    from: ['revisited'], to: 'same', by: signs, when: ['signingOff', 'not objected'], texts: ['reason'],
    bar: signing.mayNotRefuse, objection: signing.anotherStepIsOwed, change: becomes.refused,
    clocks: [stop('step'), start('apply')],
    tells: [tell('unit', 'sign-off-refused')],
  },
  signOff: {
    from: ['revisited'], to: 'signedOff', by: signs, when: ['signingOff', 'not objected', 'not openOrder'],
    bar: signing.mayNotFile, change: becomes.signedOff,
    clocks: [stop('step'), start('watch')],
    tells: [tell('unit', 'signed-off'), tell('coordinator', 'signed-off')],
  },

  // -- the promise of the place ------------------------------------------------------------------------------------
  revoke: {
    from: ['signedOff'], to: 'assigned', by: ['supervisor', 'leader', 'system'], texts: ['account'],
    bar: reaching.watchIsOver, settle: (problem, command, terms) => ({ ...revisits.settleSuccessor(problem, command, terms), ...oneGradeMore(problem, terms) }),
    change: becomes.revoked, dispatch: reaching.followAndIssue,
    clocks: [stop('watch'), ...startAnew],
    tells: [tell('unit', 'sign-off-revoked'), tell('supervisor', 'sign-off-revoked'), tell('leader', 'sign-off-revoked', { whom: only.signersBefore })],
  },
  reopen: {
    from: ['signedOff'], to: 'discovered', by: ['clerk', 'coordinator', 'system'], when: ['archived'], texts: ['account'],
    change: becomes.reopened,
    clocks: [start('triage')],
    tells: [tell('coordinator', 'problem-entered')],
  },
  archive: { from: ['signedOff'], to: 'same', by: ['clock'], when: ['not archived'], change: () => ({ archived: true }), clocks: [stop('watch')] },
  strike: {
    from: ['discovered', 'assigned'], to: 'struck', by: ['coordinator', 'supervisor'], when: ['not openOrder'], texts: ['reason'],
    change: () => ({ complaints: [], fresh: [] }), dispatch: reaching.letThemLeave,
    clocks: [stop('*')],
    tells: [tell('unit', 'struck')],
  },
};

/** Whether the unit it leaves still exists that day, and is to be told. */
function formerStands({ standing }: Parameters<typeof objections.cannotBeReassigned>[0], { payload }: { payload: { unit: string } }, { directory, calendar, now }: Parameters<typeof objections.cannotBeReassigned>[2]): { formerStands?: true } {
  const former = payload.unit === standing.unit ? undefined : directory.units[standing.unit ?? ''];
  return former && isValidOn(former, localDate(calendar.zone, now)) ? { formerStands: true } : {};
}
