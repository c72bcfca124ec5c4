import type { ComplaintEvent } from '@bihuan/core';
import type { ToldNotice } from '@bihuan/store';

import { aProcedure, clerk, coordinator, otherHandler, registered } from '../core/complaint/testing/index.js';
import { asTold } from './as-told.js';

describe('What a letter says of a complaint is what it was when the notice was told', () => {
  const office = registered({ procedure: aProcedure() }).does(clerk, 'assign', { unit: 'environment' });
  const given = office.complaint;
  office.does(clerk, 'correct', { urgency: 'urgent', nuisances: ['odor-cooking'] }).does(coordinator, 'reassign', { unit: 'housing' });
  office.does(otherHandler, 'return', { reason: 'not-ours' });

  // As the database gives it back.
  const history = JSON.parse(JSON.stringify(office.history)) as ComplaintEvent[];

  /** A notice as the database reads it: everything of the complaint is as it is now. */
  const notice = (no: string): ToldNotice => {
    const { id, number, procedure, state, standing } = office.complaint;
    const { unit, urgency, nuisances, respondentUnit } = standing;
    return { mail: null, subject: id, no, addressee: 'unit:environment', about: 'assigned', facts: {}, at: office.now, kind: 'complaint', number, procedure, state, clocks: [], unit, urgency, nuisances, respondentUnit, place: null };
  };
  const told = (no: string) => asTold([notice(no)], 'heping', history)[0];

  it('the unit to which it was given is the one of that day, after a reassignment and a return too', () => {
    expect(office.complaint.standing.unit).toBeNull();
    expect(['2.1', '3.1', '4.1', '5.1'].map((no) => told(no)?.unit)).toEqual(['environment', 'environment', 'housing', null]);
  });

  it('so are its urgency and its nuisances after a correction', () => {
    expect(told('2.1')).toMatchObject({ urgency: given.standing.urgency, nuisances: given.standing.nuisances });
    expect(told('3.1')).toMatchObject({ urgency: 'urgent', nuisances: ['odor-cooking'] });
  });

  it('and its procedure after an amendment: a rung has the title of the version by which it rang', () => {
    const last = history.at(-1);
    if (!last) throw new Error('there is no history');
    const amended = { ...last, seq: 6, settled: { procedure: 'a-procedure@2', former: 'a-procedure@1' } };
    const after = asTold([{ ...notice('2.1'), procedure: 'a-procedure@2' }, { ...notice('6.1'), procedure: 'a-procedure@2' }], 'heping', [...history, amended]);
    expect(after.map(({ procedure }) => procedure)).toEqual(['a-procedure@1', 'a-procedure@2']);
  });
});
