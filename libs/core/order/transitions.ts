import type { Instant } from '../calendar/index.js';
import { amendmentNoted, amendmentObjection, settleAmendment, type ClockEffect, type Happening, type Tell } from '../loop/index.js';
import type { Party } from '../procedure/index.js';
import * as becomes from './changes.js';
import { starredAlready } from './objecting.js';
import * as objections from './objections.js';
import type { OrderAction } from './payloads.js';
import { orderStates, type OrderLoop, type OrderMove } from './standing.js';

type Happens<A extends OrderAction = OrderAction> = Happening<OrderLoop<A>>;
type Effect<A extends OrderAction> = ClockEffect<OrderLoop<A>>;

const effect = (op: Effect<OrderAction>['op']) => <A extends OrderAction>(clock: string, details: Omit<Effect<A>, 'op' | 'clock'> = {}): Effect<A> => ({ op, clock, ...details });
const [start, stop, hand, rearm, recount, amend] = [effect('start'), effect('stop'), effect('hand'), effect('rearm'), effect('recount'), effect('amend')];

/** Whoever is told hears about which complaint, and at which level. */
function tell<A extends OrderAction>(to: Party, about: string, details: Omit<Tell<OrderLoop<A>>, 'to' | 'about'> = {}): Tell<OrderLoop<A>> {
  return { to, about, facts: ({ after: { standing } }) => ({ complaint: standing.aboutNumber, level: standing.level }), ...details };
}

/** Tells those whom the procedure names for the measure, once. */
const tellOfMeasure = (party: Party): Tell<OrderLoop<'measure'>> => {
  const ifItNamesThem = (happening: Happens<'measure'>): boolean =>
    ifTakenNow(happening) && (happening.terms.procedure.supervision.order?.measures.find(({ code }) => code === happening.event.payload.measure)?.tell.includes(party) ?? false);
  const facts: Tell<OrderLoop<'measure'>>['facts'] = ({ after: { standing }, event }) => ({ complaint: standing.aboutNumber, level: standing.level, measure: event.payload.measure });
  return tell(party, 'measure-taken', { only: ifItNamesThem, facts });
};

const ifItWasWithTheOffice = ({ before, after }: Happens<'follow'>): boolean => after.state === 'issued' && before?.standing.unit === null && after.standing.unit !== null;
const ifItHasAnotherUnit = ({ before, after }: Happens<'follow'>): boolean => after.state === 'issued' && before?.standing.unit !== after.standing.unit;
const ifAddressedAnew = ({ before, after }: Happens<'follow'>): boolean => after.state !== 'lifted' && before?.standing.unit !== after.standing.unit;
/** Danger and a star change when it rings. */
const ifItPresses = ({ before, after }: Happens<'follow'>): boolean => before?.standing.danger !== after.standing.danger || before.standing.starred !== after.standing.starred;
const ifLevelRose = ({ before, after }: Happens): boolean => after.state !== 'lifted' && before?.standing.level !== after.standing.level;
const ifTakenNow = ({ before, after }: Happens): boolean => (before?.standing.measures.length ?? 0) < after.standing.measures.length;
/** A level that a clock raises at the hour at which the office closes counts from that hour, though it rings a moment later. */
const whenItRang = ({ event, before }: Happens): Instant => (event.rang && before?.clocks[event.rang.clock]?.nextAt) || event.at;
const redo = ({ terms }: Happens<'findWanting'>) => terms.procedure.supervision.order?.clocks.answer.redo ?? [];

/** Every way a supervision order may move (督办单). What is open stands on the complaint or the problem first; the order is its consequence, and its end theirs. */
export const orderTransitions: { readonly [A in OrderAction]: OrderMove<A> } = {
  issue: {
    from: [], to: 'issued', by: ['system'],
    clocks: [start('answer')],
    tells: [tell('unit', 'order-issued'), tell('supervisor', 'order-issued')],
  },
  answer: {
    from: ['issued'], to: 'answered', by: ['handler', 'coordinator'], texts: ['answer'],
    bar: objections.theUnitAnswers,
    change: becomes.answered,
    clocks: [stop('answer'), start('judge')],
    tells: [tell('supervisor', 'order-answered')],
  },
  findWanting: {
    from: ['answered'], to: 'issued', by: ['supervisor', 'leader'], texts: ['reason'],
    bar: objections.notTheOneWhoJudges,
    clocks: [stop('judge'), start('answer', { amounts: redo })],
    tells: [tell('unit', 'order-found-wanting')],
  },
  raise: {
    from: ['issued', 'answered'], to: 'issued', by: ['supervisor', 'leader', 'clock'], texts: ['reason'],
    bar: objections.notTheOneWhoJudges, objection: objections.raiseObjection, settle: objections.settleRaise,
    change: becomes.raised,
    clocks: [stop('judge', { only: ifLevelRose }), start('answer', { only: ifLevelRose, since: whenItRang })],
    tells: [tell('unit', 'order-raised', { only: ifLevelRose }), tell('leader', 'order-raised', { only: ifLevelRose }), tell('supervisor', 'order-raised', { only: ifLevelRose })],
  },
  measure: {
    from: ['issued', 'answered'], to: 'same', by: ['supervisor', 'leader', 'clock'], texts: ['reason'],
    objection: objections.measureObjection, settle: objections.settleMeasure,
    change: becomes.measured,
    tells: (['unit', 'clerk', 'coordinator', 'verifier', 'supervisor', 'leader'] as const).map(tellOfMeasure),
  },
  lift: {
    from: ['issued', 'answered'], to: 'lifted', by: ['supervisor', 'leader'], texts: ['judgement'],
    bar: objections.notTheOneWhoJudges,
    clocks: [stop('*')],
    tells: [tell('unit', 'order-lifted'), tell('supervisor', 'order-lifted')],
    dispatch: becomes.releaseItsSubject,
  },
  // The complaint moves on without asking whether its order is still open: what comes too late changes nothing that counts.
  follow: {
    from: orderStates, to: 'same', by: ['system'],
    settle: objections.settleFollow, change: becomes.followed,
    clocks: [start('answer', { only: ifItWasWithTheOffice }), hand('answer', { only: ifItHasAnotherUnit }), rearm('*', { only: ifItPresses })],
    tells: [
      tell('unit', 'order-issued', { only: ifAddressedAnew }),
      tell('unit', 'order-raised', { only: ifLevelRose }), tell('leader', 'order-raised', { only: ifLevelRose }),
    ],
  },
  star: {
    from: ['issued', 'answered'], to: 'same', by: ['supervisor', 'leader'], texts: ['reason'],
    objection: starredAlready,
    change: (_, { payload }) => ({ starred: payload.starred }),
    clocks: [rearm('*')],
    tells: [tell('unit', 'starred')],
  },
  note: { from: orderStates, to: 'same', by: ['coordinator', 'handler', 'supervisor', 'leader'], texts: ['note'] },
  remind: { from: ['issued', 'answered'], to: 'same', by: ['clock'] },
  recount: { from: ['issued', 'answered'], to: 'same', by: ['system'], clocks: [recount('*')], tells: [tell('unit', 'recounted')] },
  // A due date that was set when it was issued or judged stays; its ladder is the new one.
  amend: {
    from: ['issued', 'answered'], to: 'same', by: ['system'],
    objection: amendmentObjection, settle: settleAmendment, change: amendmentNoted,
    clocks: [amend('*')],
    tells: [tell('unit', 'amended'), tell('supervisor', 'amended')],
  },
};
