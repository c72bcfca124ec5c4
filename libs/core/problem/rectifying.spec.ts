import { coordinator, handler, otherHandler, verifier } from '../complaint/testing/index.js';
import { anAssignedProblem } from './testing/a-problem.js';

const inDays = (office: { now: string }, days: number) => new Date(Date.parse(office.now) + days * 86_400_000).toISOString();

describe('A problem is rectified 整改', () => {
  it('only when its cause is found, at least two of the four words, each said', () => {
    const office = anAssignedProblem();
    expect(office.refuses(handler, 'analyse', { causes: ['people'] }, { people: 'said' })).toBe('too-few-causes');
    expect(office.refuses(handler, 'analyse', { causes: ['people', 'people'] }, { people: 'said' })).toBe('too-few-causes');
    expect(office.refuses(handler, 'analyse', { causes: ['people', 'matter'] }, { people: 'said' })).toBe('text-missing');
    expect(office.refuses(handler, 'plan', { way: 'by-date', milestones: [inDays(office, 1)] })).toBe('not-analysed');
  });

  it('by a plan whose milestones lie ahead, in order, before the finish, each with what will be done', () => {
    const office = anAssignedProblem().isAnalysed();
    const [one, two, late] = [inDays(office, 1), inDays(office, 2), inDays(office, 80)];
    expect(office.refuses(handler, 'plan', { way: 'by-date', milestones: [] })).toBe('milestone-missing');
    expect(office.refuses(handler, 'plan', { way: 'by-date', milestones: [two, one] })).toBe('milestones-not-in-order');
    expect(office.refuses(handler, 'plan', { way: 'by-date', milestones: [late] })).toBe('milestone-after-finish');
    expect(office.refuses(handler, 'plan', { way: 'by-date', milestones: [one] })).toBe('text-missing');
    office.does(handler, 'plan', { way: 'long-term', milestones: [one, late] }, { 'milestone-1': 'said', 'milestone-2': 'said' });
    expect(office.problem.clocks['milestone-2']).toMatchObject({ state: 'running', holder: 'unit:environment' });
  });

  it('not by planning anew what was let pass; the coordinator may allow that', () => {
    const office = anAssignedProblem().isPlanned();
    const later = [inDays(office, 20), inDays(office, 30)];
    const words = { 'milestone-1': 'said', 'milestone-2': 'said' };
    expect(office.does(handler, 'plan', { way: 'by-date', milestones: [inDays(office, 3), later[1] ?? ''] }, words).problem.standing.milestones).toBe(2);
    office.comesTo('2026-09-14 17:00');
    expect(office.asks(handler, 'plan', { way: 'by-date', milestones: later }, words)).toMatchObject({ refused: 'milestone-late', params: { milestone: '1' } });
    expect(office.does(coordinator, 'plan', { way: 'by-date', milestones: later }, words).problem.clocks['milestone-1']).toMatchObject({ state: 'running', dueAt: later[0] });
  });

  it('only when each milestone is proved and similar places have been looked at', () => {
    const office = anAssignedProblem().isPlanned();
    expect(office.refuses(handler, 'reach', { milestone: 1, evidence: ['letter'] })).toBe('one-evidence-missing');
    expect(office.refuses(handler, 'rectify', { finding: 'true', evidence: ['photo-after'] })).toBe('not-milestones-reached');
    office.does(handler, 'reach', { milestone: 2, evidence: ['reading'] }).does(handler, 'reach', { milestone: 1, evidence: ['photo-after'] });
    expect(office.refuses(handler, 'reach', { milestone: 1, evidence: ['photo-after'] })).toBe('no-such-milestone');
    expect(office.refuses(handler, 'rectify', { finding: 'true', evidence: ['photo-after'] })).toBe('not-similar-checked');
    expect(office.refuses(handler, 'checkSimilar', { places: 1, found: 2 })).toBe('more-found-than-looked-at');
    office.does(handler, 'checkSimilar', { places: 4, found: 1 });
    expect(office.refuses(handler, 'rectify', { finding: 'true', evidence: [] })).toBe('evidence-missing');
    expect(office.does(handler, 'rectify', { finding: 'true', evidence: ['photo-after'] }).problem.state).toBe('rectified');
  });

  it('by the unit that has it, and by no other', () => {
    expect(anAssignedProblem().refuses(otherHandler, 'analyse', { causes: ['people', 'matter'] })).toBe('not-your-unit');
  });

  it('and every complaint of it is told so, each with its own revisit', () => {
    const office = anAssignedProblem().hears('c1').hears('c2').isRectified();
    expect(office.dispatches.map(({ subject, command, texts }) => [subject, command.action, texts])).toEqual([
      ['c1', 'rectifyTogether', ['measures', 'answer']],
      ['c2', 'rectifyTogether', ['measures', 'answer']],
    ]);
  });

  it('goes on at its old date when something is missing', () => {
    const office = anAssignedProblem().isRectified();
    expect(office.problem.clocks['finish']?.state).toBe('stopped');
    office.does(coordinator, 'sendBack', { missing: [] });
    expect([office.problem.state, office.due('finish'), office.problem.clocks['finish']?.state]).toEqual(['assigned', '2026-11-09 17:00', 'running']);
  });

  it('wants the proof that a complaint of its nuisance would want', () => {
    const office = anAssignedProblem().isPlanned();
    for (const milestone of [1, 2]) office.does(handler, 'reach', { milestone, evidence: ['photo-after'] });
    office.does(handler, 'checkSimilar', { places: 3, found: 0 });
    expect(office.asks(handler, 'rectify', { finding: 'untrue', evidence: ['photo-after'] })).toMatchObject({ refused: 'evidence-missing', params: { missing: 'record' } });
    expect(office.does(handler, 'rectify', { finding: 'untrue', evidence: ['photo-after', 'record'] }).problem.state).toBe('rectified');
  });

  it('settled in the interim, reported and sent back, it goes on at its next date and not at the old finish', () => {
    const office = anAssignedProblem().isAnalysed();
    const nextDate = inDays(office, 90);
    office.does(handler, 'plan', { way: 'long-term', milestones: [inDays(office, 70)] }, { 'milestone-1': 'said' }).does(coordinator, 'settleInterim', { nextDate });
    office.does(handler, 'reach', { milestone: 1, evidence: ['photo-after'] }).does(handler, 'checkSimilar', { places: 1, found: 0 });
    office.does(handler, 'rectify', { finding: 'true', evidence: ['photo-after'] }).does(coordinator, 'sendBack', { missing: [] });
    expect(office.problem.clocks).toMatchObject({ finish: { state: 'stopped' }, nextDate: { state: 'running', dueAt: nextDate } });
  });

  it('that takes long is settled in the interim: not signed off, and with a next date', () => {
    const office = anAssignedProblem().isAnalysed();
    expect(office.refuses(coordinator, 'settleInterim', { nextDate: inDays(office, 90) })).toBe('not-planned');
    office.does(handler, 'plan', { way: 'long-term', milestones: [inDays(office, 70)] }, { 'milestone-1': 'said' });
    expect(office.refuses(coordinator, 'settleInterim', { nextDate: inDays(office, 300) })).toBe('next-date-too-far');
    office.does(coordinator, 'settleInterim', { nextDate: inDays(office, 90) });
    expect(office.problem).toMatchObject({ state: 'assigned', standing: { interim: true }, clocks: { finish: { state: 'stopped' }, nextDate: { state: 'running' } } });
  });

  it('goes over with its duties to a person who works there, whatever is written in the form', () => {
    const office = anAssignedProblem();
    expect(office.refuses(coordinator, 'handOver', { unit: 'environment', person: '郝工' })).toBe('person-not-of-unit');
    expect(office.refuses(coordinator, 'handOver', { unit: 'housing', person: 'hao' })).toBe('person-not-of-unit');
    expect(office.does(coordinator, 'handOver', { unit: 'housing' }).problem.standing).toMatchObject({ unit: 'housing', person: null });
  });

  it('late comes under supervision by the clock, and is given more time once', () => {
    const office = anAssignedProblem();
    expect(office.refuses(coordinator, 'extend', { until: inDays(office, 120) })).toBe('extension-too-long');
    office.does(coordinator, 'extend', { until: inDays(office, 80) });
    expect(office.refuses(coordinator, 'extend', { until: inDays(office, 85) })).toBe('extended-too-often');
    office.comesTo('2026-12-04 18:00');
    expect(office.problem.standing.openOrders).toEqual([expect.objectContaining({ reason: 'overdue', level: 'district' })]);
  });

  it('is looked at by other eyes: not by who rectified it, nor by anybody of his unit', () => {
    const office = anAssignedProblem().isRectified();
    expect(office.refuses({ ...verifier, actor: handler.actor }, 'hold', { way: 'on-site' })).toBe('who-rectified-may-not-revisit');
    expect(office.refuses({ ...verifier, actorUnit: 'environment' }, 'hold', { way: 'on-site' })).toBe('handling-unit-may-not-rule');
  });
});
