import { aProcedure, as, assigned, clerk, complainant, coordinator, done, handler, otherHandler, notOurs, registered, rectified, system, thirdHandler, verifier } from './testing/index.js';

const unsolved = { way: 'link', satisfaction: 'not-asked' } as const;

describe('handOver 移交承接', () => {
  it('gives what a unit had to another: the legal clock and the milestones at their dates, the signature anew', () => {
    const office = assigned({ urgency: 'urgent' }).does(handler, 'signFor', {});
    office.does(handler, 'plan', { way: 'by-date', milestones: [office.instant('2026-09-10 20:00')] });
    const [finish, milestone] = [office.clock('finish'), office.clock('milestone-1')];
    office.comesTo('2026-09-10 10:00');
    office.does(coordinator, 'handOver', { unit: 'housing' });
    expect(office.clock('finish')).toEqual({ ...finish, holder: 'unit:housing' });
    expect(office.clock('milestone-1')).toEqual({ ...milestone, holder: 'unit:housing' });
    expect(office.owes()).toEqual({
      signFor: 'housing 2026-09-11 17:00', onSite: 'housing 2026-09-10 11:00', finish: 'housing 2026-09-11 09:00', 'milestone-1': 'housing 2026-09-10 20:00',
    });
    expect(office.told).toEqual(['housing: handed-over', 'environment: handed-away']);
    expect(office.complaint.standing).toMatchObject({ unit: 'housing', signed: false, accepted: true, handlers: ['environment', 'housing'] });
    expect(office.refuses(otherHandler, 'return', notOurs)).toBe('is-accepted');
  });

  it('leaves a return window that still runs at its own end', () => {
    const office = assigned();
    office.comesTo('2026-09-11 09:00');
    office.does(system, 'handOver', { unit: 'housing' });
    expect(office.owes()).toMatchObject({ returnWindow: 'housing 2026-09-11 17:00', signFor: 'housing 2026-09-14 17:00' });
  });

  it('does not ask in which round it is, and is the coordinator’s in every one', () => {
    const office = rectified();
    for (let round = 1; round < 2; round += 1) office.does(complainant, 'fail', unsolved).does(handler, 'rectify', done());
    office.does(complainant, 'fail', unsolved);
    expect(office.refuses(coordinator, 'reassign', { unit: 'housing' })).toBe('only-supervisor-assigns');
    expect(office.does(coordinator, 'handOver', { unit: 'housing' }).complaint.standing).toMatchObject({ unit: 'housing', round: 3, binding: true });
  });

  it('moves what is rectified, revisited or in its watch too, so that whatever comes back comes to the new unit', () => {
    const office = rectified();
    office.does(system, 'handOver', { unit: 'housing' });
    expect(office.complaint).toMatchObject({ state: 'rectified', standing: { unit: 'housing', signed: true } });
    expect(office.owes()).toEqual({ revisit: 'verifier 2026-09-15 17:00' });
    office.does(verifier, 'hold', { way: 'phone', satisfaction: 'dissatisfied' });
    office.does(system, 'handOver', { unit: 'market' });
    expect(office.owes()).toMatchObject({ explain: expect.stringMatching(/^market/) as string, signOff: expect.stringMatching(/^clerk/) as string });
    office.does({ ...handler, actorUnit: 'market' }, 'explain', {}).does({ ...clerk, actor: 'another' }, 'close', {});
    office.does(system, 'handOver', { unit: 'environment' });
    expect(office.does(clerk, 'relapse', { source: 'call' }).owes()).toMatchObject({ signFor: expect.stringMatching(/^environment/) as string, finish: expect.stringMatching(/^environment/) as string });
    expect(office.refuses({ ...verifier, actorUnit: 'housing' }, 'fail', unsolved)).toBe('not-from-this-state');
  });

  it('is over when the watch is', () => {
    const office = rectified().does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' }).does({ ...clerk, actor: 'another' }, 'close', {});
    office.comesTo('2027-01-31 09:00');
    expect(office.refuses(coordinator, 'handOver', { unit: 'housing' })).toBe('is-archived');
  });

  it.each([
    ['same-unit', 'environment'],
    ['unit-not-valid', 'dissolved'],
    ['unit-without-people', 'empty'],
    ['unit-is-respondent', 'squad'],
  ])('is refused as %s: %s', (code, unit) => {
    expect(assigned({ respondentUnit: 'subdistrict' }).refuses(coordinator, 'handOver', { unit })).toBe(code);
  });

  it.each([['nobody', 'housing'], ['hao', 'housing'], ['former', 'environment'], ['he', 'environment']])('names an account in use of the unit that has it then, and not %s for %s', (person, unit) => {
    for (const who of [coordinator, system]) expect(assigned().refuses(who, 'handOver', { unit, person })).toBe('person-not-of-unit');
  });

  it('may name who is responsible from now on, in the same unit or in the next', () => {
    const office = assigned().does(coordinator, 'handOver', { unit: 'environment', person: 'hai' });
    expect(office.complaint.standing).toMatchObject({ unit: 'environment', person: 'hai' });
    expect(office.refuses(coordinator, 'handOver', { unit: 'environment', person: 'hai' })).toBe('same-unit');
    expect(office.does(coordinator, 'handOver', { unit: 'housing', person: 'he' }).complaint.standing).toMatchObject({ unit: 'housing', person: 'he' });
  });

  it('is refused to the clerk and the handler, and without a reason', () => {
    expect(assigned().refuses(clerk, 'handOver', { unit: 'housing' })).toBe('not-your-role');
    expect(assigned().refuses(handler, 'handOver', { unit: 'housing' })).toBe('not-your-role');
    expect(assigned().refuses(coordinator, 'handOver', { unit: 'housing' }, {})).toBe('text-missing');
    expect(registered().refuses(coordinator, 'handOver', { unit: 'housing' })).toBe('not-from-this-state');
  });
});

describe('A unit that is no more', () => {
  const before = { at: '2026-06-29 09:00' };
  const had = () => registered(before).does(clerk, 'assign', { unit: 'dissolved' }).does({ ...handler, actorUnit: 'dissolved' }, 'rectify', done());

  it('is not told that its work went on, and still hands it over', () => {
    const office = registered(before).does(clerk, 'assign', { unit: 'dissolved' });
    office.comesTo('2026-07-01 09:00');
    expect(office.does(system, 'handOver', { unit: 'market' }).told).toEqual(['market: handed-over']);
  });

  it('gets no further round: a failed revisit goes to its successor at once', () => {
    const office = had();
    office.comesTo('2026-07-01 09:00');
    office.does(verifier, 'fail', { way: 'phone', satisfaction: 'not-asked' });
    expect(office.complaint.standing).toMatchObject({ unit: 'market', handlers: ['dissolved', 'market'], round: 2 });
    expect(office.owes()).toMatchObject({ signFor: expect.stringMatching(/^market/) as string, finish: expect.stringMatching(/^market/) as string });
    expect(office.told).toContain('market: failed');
  });

  it.each(['fail', 'relapse'] as const)('leaves its successor to say anew who is responsible, after a %s', (comesBack) => {
    const responsible = { by: 'handler', actor: 'di', actorUnit: 'dissolved' } as const;
    const office = registered({ ...before, procedure: aProcedure({ responsible: [{}] }) }).does(clerk, 'assign', { unit: 'dissolved' });
    office.does(responsible, 'name', { person: 'di' }).does(responsible, 'rectify', done());
    if (comesBack === 'relapse') office.does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' });
    office.comesTo('2026-07-01 09:00');
    if (comesBack === 'fail') office.does(verifier, 'fail', unsolved);
    else office.does(clerk, 'relapse', { source: 'call' });
    expect(office.complaint.standing).toMatchObject({ unit: 'market', person: null });
    expect(office.refuses(thirdHandler, 'rectify', done())).toBe('person-missing');
    expect(office.does(thirdHandler, 'name', { person: 'ma' }).does(thirdHandler, 'rectify', done()).complaint.state).toBe('rectified');
  });

  it.each(['fail', 'relapse'] as const)('owes no outcome of a penalty any more, after a %s', (comesBack) => {
    const office = registered(before).does(clerk, 'assign', { unit: 'dissolved' });
    const theirs = { by: 'handler', actor: 'di', actorUnit: 'dissolved' } as const;
    office.does(theirs, 'refer', { body: 'bureau' }).does(theirs, 'rectify', done());
    if (comesBack === 'relapse') office.does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' });
    office.comesTo('2026-07-01 09:00');
    if (comesBack === 'fail') office.does(verifier, 'fail', unsolved);
    else office.does(clerk, 'relapse', { source: 'call' });
    expect(office.clock('penalty')).toMatchObject({ state: 'running', holder: 'unit:market' });
  });

  it('gets no relapse either, but on its last day it still does', () => {
    const late = had().does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' });
    late.comesTo('2026-07-01 09:00');
    expect(late.does(clerk, 'relapse', { source: 'call' }).complaint.standing).toMatchObject({ unit: 'market', relapses: 1 });
    const onTheLast = had();
    onTheLast.comesTo('2026-06-30 16:00');
    expect(onTheLast.does(verifier, 'fail', unsolved).complaint.standing).toMatchObject({ unit: 'dissolved', handlers: ['dissolved'] });
  });
});

describe('The first receiver 首接负责', () => {
  const procedure = aProcedure({ assignment: { firstReceiver: true } });
  const nobodyIsClear = () =>
    registered({ procedure }).does(clerk, 'assign', { unit: 'environment' }).does(handler, 'return', notOurs)
      .does(clerk, 'assign', { unit: 'housing' }).does(otherHandler, 'return', notOurs);

  it('leads where nobody is clear: it is bound, and the ruling is on record', () => {
    const office = nobodyIsClear().does(coordinator, 'assign', { unit: 'environment', firstReceiver: true });
    expect(office.history.at(-1)?.settled).toEqual({ binding: true, firstReceiver: true, ruling: 'upheld' });
    expect(office.refuses(handler, 'return', notOurs)).toBe('is-binding');
    expect(office.complaint.standing).toMatchObject({ unit: 'environment', returners: ['environment', 'housing'] });
  });

  it('is nobody else than the first, and nobody where the procedure has no such rule or nobody had it yet', () => {
    expect(nobodyIsClear().refuses(coordinator, 'assign', { unit: 'housing', firstReceiver: true })).toBe('not-the-first-receiver');
    expect(registered({ procedure }).refuses(clerk, 'assign', { unit: 'environment', firstReceiver: true })).toBe('not-the-first-receiver');
    const without = assigned().does(handler, 'return', notOurs);
    expect(without.refuses(coordinator, 'assign', { unit: 'environment', firstReceiver: true })).toBe('not-the-first-receiver');
    expect(without.refuses(as('coordinator', handler), 'assign', { unit: 'housing' })).toBe('handling-unit-may-not-rule');
  });
});
