import { aProcedure, assigned, coordinator, done, handler, otherHandler } from './testing/index.js';

describe('name 指定责任人', () => {
  const procedure = aProcedure({ responsible: [{ when: { starred: true } }, { when: { urgency: ['urgent'] } }] });

  it.each([['nobody'], ['he'], ['former']])('is an account in use of the unit in charge, and not %s', (person) => {
    expect(assigned().refuses(handler, 'name', { person })).toBe('person-not-of-unit');
  });

  it('comes before plan and rectification where the procedure asks for it', () => {
    const office = assigned({ procedure, urgency: 'urgent' });
    expect(office.refuses(handler, 'plan', { way: 'immediate', milestones: [] })).toBe('person-missing');
    expect(office.refuses(handler, 'rectify', done())).toBe('person-missing');
    office.does(handler, 'name', { person: 'hai' });
    expect(office.complaint.standing.person).toBe('hai');
    expect(office.does(handler, 'rectify', done()).complaint.state).toBe('rectified');
    expect(assigned({ procedure }).does(handler, 'rectify', done()).complaint.state).toBe('rectified');
  });

  it('may be done by the plan, which is held to the same', () => {
    const office = assigned({ procedure, urgency: 'urgent' });
    expect(office.refuses(handler, 'plan', { way: 'immediate', milestones: [], person: 'he' })).toBe('person-not-of-unit');
    expect(office.does(handler, 'plan', { way: 'immediate', milestones: [], person: 'hao' }).complaint.standing.person).toBe('hao');
  });

  it('ends with the unit: whoever answered for the former one does not answer for the next', () => {
    const office = assigned({ procedure, urgency: 'urgent' }).does(handler, 'name', { person: 'hai' }).does(coordinator, 'reassign', { unit: 'housing' });
    expect(office.complaint.standing.person).toBeNull();
    expect(office.refuses(otherHandler, 'rectify', done())).toBe('person-missing');
  });
});
