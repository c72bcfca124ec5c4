import { evolve } from '../loop/index.js';
import { complaintRules } from './complaint-rules.js';
import type { ComplaintEvent } from './standing.js';
import {
  aProcedure, as, assigned, clerk, complainant, coordinator, done, handler, otherHandler, registered, thirdHandler, verifier, type Office, type Person,
} from './testing/index.js';

const housing = { unit: 'housing' };
const market = { unit: 'market' };
const seen = { visit: 'v1', at: '2026-09-10T01:00:00.000Z' };
const squad: Person = { by: 'handler', actor: 'si', actorUnit: 'squad' };
const without = (clock: 'assist' | 'consult') => aProcedure({ clocks: { [clock]: undefined } });

/** With two assistants, asked at once. */
function withTwo(): Office {
  return assigned().does(coordinator, 'assist', housing).does(clerk, 'assist', market);
}

describe('assist 指定协办', () => {
  it('gives the other unit a clock of its own, tells it and the lead, and leaves the lead its due date', () => {
    const office = assigned().does(coordinator, 'assist', housing);
    expect(office.clocksMoved).toEqual(['+assist-housing housing 2026-09-14 17:00']);
    expect(office.told).toEqual(['housing: assist-asked', 'environment: assisted']);
    expect(office.complaint).toMatchObject({ state: 'assigned', standing: { unit: 'environment', beside: [{ unit: 'housing', as: 'assist', answered: false }] } });
  });

  it('rings, when nobody answers, to the unit that was asked and to the coordinator', () => {
    const office = withTwo();
    office.does(otherHandler, 'contribute', {});
    expect(office.comesTo('2026-09-14 17:01')).toContain('assist-market:due');
    expect(office.comesTo('2026-09-15 17:01')).toContain('assist-market:overdue');
    expect(office.told).toEqual(expect.arrayContaining(['market: rung', 'coordinator: rung']));
  });

  it.each([
    ['is-the-lead', 'environment'], ['unit-unknown', 'nobody'], ['unit-not-valid', 'dissolved'], ['unit-without-people', 'empty'],
    ['unit-is-respondent', 'squad'], ['unit-without-people', 'petitions'], ['asked-already', 'housing'],
  ])('is refused as %s: %s', (code, unit) => {
    const office = assigned({ respondentUnit: 'subdistrict' }).does(coordinator, 'assist', housing);
    expect(office.refuses(coordinator, 'assist', { unit })).toBe(code);
  });

  it('may be asked of the same unit again once it has answered', () => {
    const office = withTwo().does(otherHandler, 'contribute', {}).does(coordinator, 'assist', housing);
    expect(office.clocksMoved).toEqual(['+assist-housing housing 2026-09-14 17:00']);
  });

  it('is not known to a procedure without its clock, and neither is a consultation', () => {
    expect(assigned({ procedure: without('assist') }).refuses(coordinator, 'assist', housing)).toBe('not-in-this-procedure');
    expect(assigned({ procedure: without('consult') }).refuses(handler, 'consult', housing)).toBe('not-in-this-procedure');
  });
});

describe('The lead and its assistants', () => {
  it('nothing is rectified while one of them is silent, and the refusal names which', () => {
    const office = withTwo().does(otherHandler, 'contribute', {});
    expect(office.asks(handler, 'rectify', done())).toEqual({ refused: 'is-assist-open', params: { units: 'market' } });
    office.does(coordinator, 'release', market);
    expect([office.clocksMoved, office.told]).toEqual([['−assist-market'], ['market: released', 'environment: assistant-released']]);
    expect(office.does(handler, 'rectify', done()).complaint.state).toBe('rectified');
  });

  it('an answer stops the clock of its own unit only, and the lead is told', () => {
    const office = withTwo().does(otherHandler, 'contribute', {});
    expect([office.clocksMoved, office.told]).toEqual([['−assist-housing'], ['environment: contributed']]);
    expect(office.refuses(otherHandler, 'contribute', {})).toBe('nothing-asked-of-unit');
    expect(office.refuses(handler, 'contribute', {})).toBe('nothing-asked-of-unit');
    expect(office.does(thirdHandler, 'contribute', {}).refuses(otherHandler, 'contribute', {})).toBe('not-awaited');
  });

  it('the assistants never make the moves of the lead, and a stranger makes none at all', () => {
    const office = assigned().does(coordinator, 'assist', housing);
    for (const action of ['signFor', 'accept'] as const) expect(office.refuses(otherHandler, action, {})).toBe('only-the-lead');
    expect(office.refuses(otherHandler, 'rectify', done())).toBe('only-the-lead');
    expect(office.refuses(otherHandler, 'return', { reason: 'not-ours' })).toBe('only-the-lead');
    expect(office.refuses(thirdHandler, 'contribute', {})).toBe('not-your-unit');
    expect(office.refuses(thirdHandler, 'note', {})).toBe('not-your-unit');
    expect(office.does(otherHandler, 'note', {}).complaint.state).toBe('assigned');
  });

  it('a return leaves their clocks running, and they may still answer', () => {
    const office = withTwo().does(handler, 'return', { reason: 'not-ours' });
    expect(office.owes()).toMatchObject({ 'assist-housing': 'housing 2026-09-14 17:00', 'assist-market': 'market 2026-09-14 17:00' });
    expect(office.does(otherHandler, 'contribute', {}).clocksMoved).toEqual(['−assist-housing']);
  });

  it('whoever becomes the lead assists no longer; the others do', () => {
    const office = withTwo().does(coordinator, 'reassign', housing);
    expect(office.clocksMoved).toContain('−assist-housing');
    expect(office.owes()).toMatchObject({ 'assist-market': 'market 2026-09-14 17:00' });
    expect(office.complaint.standing.beside).toEqual([{ unit: 'market', as: 'assist', answered: false }]);
    const returned = withTwo().does(handler, 'return', { reason: 'not-ours' }).does(clerk, 'assign', housing);
    expect(returned.clocksMoved).toContain('−assist-housing');
  });

  it('after a revisit that failed they must be asked again', () => {
    const office = withTwo().does(otherHandler, 'contribute', {}).does(thirdHandler, 'contribute', {}).does(handler, 'rectify', done());
    office.does(complainant, 'fail', { way: 'link', satisfaction: 'not-asked' });
    expect(office.complaint.standing.beside).toEqual([]);
    expect(office.refuses(otherHandler, 'note', {})).toBe('not-your-unit');
    expect(office.does(handler, 'rectify', done()).complaint.state).toBe('rectified');
  });

  it('their people neither revisit nor rule, also when they were released', () => {
    const office = withTwo().does(coordinator, 'release', market);
    expect(office.refuses(as('coordinator', thirdHandler), 'assist', { unit: 'squad' })).toBe('handling-unit-may-not-rule');
    office.does(otherHandler, 'contribute', {}).does(handler, 'rectify', done());
    for (const other of [otherHandler, thirdHandler]) {
      expect(office.refuses(as('verifier', other), 'hold', { way: 'phone', satisfaction: 'satisfied' })).toBe('handling-unit-may-not-revisit');
    }
    expect(office.does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' }).complaint.state).toBe('revisited');
  });

  it('an end stops everything and tells whoever was still to answer', () => {
    const office = withTwo().does(otherHandler, 'contribute', {}).does(complainant, 'withdraw', {});
    expect(office.owes()).toEqual({});
    expect(office.told).toContain('market: withdrawn');
    expect(office.told).not.toContain('housing: withdrawn');
  });

  it('what was taken apart again or came back begins without assistants', () => {
    const parted = withTwo().does(handler, 'return', { reason: 'not-ours' }).does(clerk, 'merge', { into: 'c0', sameReporter: true }).does(clerk, 'unmerge', {});
    const back = withTwo().does(clerk, 'transfer', { body: 'city' }).does(clerk, 'takeBack', {});
    for (const office of [parted, back]) {
      office.does(clerk, 'assign', { unit: 'squad' });
      expect(office.complaint.standing.beside).toEqual([]);
      expect(office.does(squad, 'rectify', done()).complaint.state).toBe('rectified');
    }
  });
});

describe('A correction of whom it is about', () => {
  it('is not to a unit that is still to answer beside the lead, nor to one above it: it is released first', () => {
    const office = assigned().does(coordinator, 'assist', { unit: 'squad' }).does(handler, 'consult', market);
    for (const respondentUnit of ['squad', 'subdistrict', 'market']) expect(office.refuses(clerk, 'correct', { respondentUnit })).toBe('respondent-is-asked');
    office.does(clerk, 'release', { unit: 'squad' }).does(clerk, 'correct', { respondentUnit: 'subdistrict' });
    expect(office.does(handler, 'rectify', done()).complaint.state).toBe('rectified');
  });

  it('is to one that has answered already, which owes nothing any more', () => {
    const office = assigned().does(coordinator, 'assist', housing).does(otherHandler, 'contribute', {}).does(clerk, 'correct', { respondentUnit: 'housing' });
    expect(office.complaint.standing.respondentUnit).toBe('housing');
    expect(office.does(handler, 'rectify', done()).complaint.state).toBe('rectified');
  });
});

describe('consult 会商', () => {
  it('asks another unit a question that bars nothing, and falls silent with the rectification', () => {
    const office = assigned().does(handler, 'consult', housing);
    expect([office.clocksMoved, office.told]).toEqual([['+consult-housing housing 2026-09-11 17:00'], ['housing: consulted']]);
    expect(office.refuses(coordinator, 'consult', housing)).toBe('asked-already');
    office.does(handler, 'rectify', done());
    expect(office.clocksMoved).toContain('−consult-housing');
    expect(office.complaint.standing.beside).toEqual([]);
  });

  it('is answered by the unit that was asked, and one answer is for whatever it was asked', () => {
    const office = assigned().does(handler, 'consult', housing).does(coordinator, 'assist', housing).does(otherHandler, 'contribute', {});
    expect(office.clocksMoved.sort()).toEqual(['−assist-housing', '−consult-housing']);
    expect(office.does(handler, 'rectify', done()).complaint.state).toBe('rectified');
  });

  it('is not for a unit that assists already, nor for the assistant to ask', () => {
    const office = assigned().does(coordinator, 'assist', housing);
    expect(office.refuses(handler, 'consult', housing)).toBe('asked-already');
    expect(office.refuses(otherHandler, 'consult', market)).toBe('only-the-lead');
  });
});

describe('visitJointly 联合执法', () => {
  it('recorded by the coordinator is the arrival, and the answer of the assistants who were there', () => {
    const office = assigned({ urgency: 'urgent' }).does(coordinator, 'assist', housing).does(coordinator, 'assist', market);
    office.does(coordinator, 'visitJointly', { ...seen, units: ['environment', 'housing'] });
    expect(office.clocksMoved.sort()).toEqual(['−assist-housing', '−onSite']);
    expect(office.complaint.standing).toMatchObject({ arrived: true, beside: [{ unit: 'housing', answered: true }, { unit: 'market', answered: false }] });
    expect(office.refuses(handler, 'arrive', { at: office.now })).toBe('is-arrived');
  });

  it('recorded by the lead is the arrival and nobody else’s answer: whom it names as having been there still holds up the rectification', () => {
    const office = withTwo().does(handler, 'visitJointly', { ...seen, units: ['environment', 'housing', 'market'] });
    expect([office.clocksMoved, office.complaint.standing.arrived]).toEqual([[], true]);
    expect(office.asks(handler, 'rectify', done())).toEqual({ refused: 'is-assist-open', params: { units: 'housing, market' } });
  });

  it('recorded by an assistant is its own answer, and not that of the other', () => {
    const office = withTwo().does(otherHandler, 'visitJointly', { ...seen, units: ['environment', 'housing', 'market'] });
    expect(office.clocksMoved).toEqual(['−assist-housing']);
    expect(office.asks(handler, 'rectify', done())).toEqual({ refused: 'is-assist-open', params: { units: 'market' } });
  });

  it('is told to the lead and to whoever beside it is named as having been there, and to nobody who does not see the complaint', () => {
    const office = withTwo().does(handler, 'visitJointly', { ...seen, units: ['environment', 'housing', 'squad'] });
    expect(office.told).toEqual(['environment: visited-jointly', 'housing: visited-jointly']);
  });

  it('from before this was settled is told again as it was: the answer of all who were there', () => {
    const office = withTwo();
    const before = office.complaint;
    const line = office.does(handler, 'visitJointly', { ...seen, units: ['environment', 'housing'] }).history.at(-1);
    const old = { ...line, settled: {} } as ComplaintEvent;
    expect(evolve(complaintRules, before, old).standing.beside).toEqual([{ unit: 'housing', as: 'assist', answered: true }, { unit: 'market', as: 'assist', answered: false }]);
  });

  it('may be recorded by an assistant, but not by one that is only consulted', () => {
    const office = assigned().does(coordinator, 'assist', housing).does(handler, 'consult', market);
    expect(office.refuses(thirdHandler, 'visitJointly', { ...seen, units: ['market', 'environment'] })).toBe('only-the-lead');
    expect(office.does(otherHandler, 'visitJointly', { ...seen, units: ['housing', 'environment'] }).clocksMoved).toEqual(['−assist-housing']);
  });

  it.each([
    ['unit-unknown', ['environment', 'nobody'], seen.at], ['visit-without-you', ['housing', 'market'], seen.at],
    ['date-lies-ahead', ['environment', 'housing'], '2026-09-11T01:00:00.000Z'], ['before-it-came-in', ['environment', 'housing'], '2026-09-01T01:00:00.000Z'],
  ])('is refused as %s', (code, units, at) => {
    expect(assigned().refuses(handler, 'visitJointly', { ...seen, units, at })).toBe(code);
  });

  it.each([handler, coordinator])('is never made with the unit complained about, nor with one below it, whoever records it', (who) => {
    const office = assigned({ respondentUnit: 'subdistrict' });
    for (const unit of ['subdistrict', 'squad']) expect(office.refuses(who, 'visitJointly', { ...seen, units: ['environment', unit] })).toBe('visit-with-respondent');
  });

  it('is no visit of units that have nothing to do with the complaint', () => {
    expect(assigned().refuses(coordinator, 'visitJointly', { ...seen, units: ['housing', 'market'] })).toBe('visit-of-others');
  });
});

it('a complaint that never had others beside it says nothing of them, as in the histories from before', () => {
  const office = registered().does(clerk, 'assign', { unit: 'environment' }).does(handler, 'rectify', done()).does(complainant, 'fail', { way: 'link', satisfaction: 'not-asked' });
  expect(Object.keys(office.complaint.standing).filter((key) => ['beside', 'person', 'referrals'].includes(key))).toEqual([]);
});
