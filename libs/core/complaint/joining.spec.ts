import { aLedger } from '../problem/testing/a-problem.js';
import { aProcedure, assigned, clerk, handler, rectified, registered, system, verifier } from './testing/index.js';

const keeping = { ...aProcedure(), ledger: aLedger };
const visit = { way: 'on-site', satisfaction: 'dissatisfied', inWindow: true } as const;
const sent = (office: { dispatches: readonly { kind: string; command: { action: string; payload?: unknown } }[] }) => office.dispatches.filter(({ kind }) => kind === 'problem').map(({ command: { action, payload } }) => [action, payload]);
const together = { problem: 'p1', line: 9, unit: 'environment', by: 'hai', finding: 'true', evidence: ['photo-after'] } as const;

describe('A complaint that is joined to a problem 归入台账', () => {
  it('tells it when a revisit finds that nothing is solved, and when it is said again, as a complaint of that day', () => {
    const failed = rectified({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' }).does(verifier, 'fail', visit);
    expect(sent(failed)).toEqual([['gather', { complaint: 'c1', at: failed.now }]]);
    const again = rectified({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' }).does(verifier, 'hold', { ...visit, satisfaction: 'satisfied' }).does(clerk, 'relapse', { source: 'call' });
    expect(sent(again)).toEqual([['gather', { complaint: 'c1', at: again.now }]]);
    expect(sent(rectified({ procedure: keeping }).does(verifier, 'fail', visit))).toEqual([]);
  });

  it('is rectified with it only by the proof that it would want of its own', () => {
    const office = assigned({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' });
    expect(office.refuses(system, 'rectifyTogether', { ...together, evidence: ['record'] })).toBe('evidence-missing');
    expect(office.does(system, 'rectifyTogether', together).complaint.state).toBe('rectified');
  });

  it('is not looked at for the office by whoever rectified the problem', () => {
    const office = assigned({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' }).does(system, 'rectifyTogether', together);
    expect(office.refuses({ ...verifier, actor: 'hai' }, 'hold', { ...visit, satisfaction: 'satisfied' })).toBe('who-rectified-may-not-revisit');
    expect(office.does(verifier, 'hold', { ...visit, satisfaction: 'satisfied' }).complaint.state).toBe('revisited');
  });

  it('is asked about anew when it is a complaint of its own again, unless it was taken off deliberately', () => {
    const merged = registered({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' }).does(clerk, 'merge', { into: 'c0', sameReporter: true });
    expect(sent(merged)).toEqual([['lose', { complaint: 'c1' }]]);
    expect(sent(merged.does(clerk, 'unmerge', {}))).toEqual([['consider', { complaint: 'c1' }]]);
    expect(merged.complaint.standing).toMatchObject({ problem: null });
    expect(merged.complaint.standing.offLedger).toBeUndefined();
    expect(registered({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' }).does(clerk, 'leave', { problem: 'p1' }).complaint.standing).toMatchObject({ problem: null, offLedger: true });
  });

  it('has its own series before it when it leaves after its revisit, as if it had never been joined', () => {
    const held = rectified({ procedure: keeping, repeat: true }).does(clerk, 'join', { problem: 'p1' }).does(verifier, 'hold', { ...visit, satisfaction: 'satisfied' });
    expect(Object.keys(held.owes())).toEqual(['signOff']);
    held.does(clerk, 'leave', { problem: 'p1' });
    expect(held.owes()).toEqual({ series: 'verifier 2026-10-10 17:00' });
    expect(held.refuses(clerk, 'close', {})).toBe('not-series-over');
    const ordinary = rectified({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' }).does(verifier, 'hold', { ...visit, satisfaction: 'satisfied' });
    const before = ordinary.owes();
    expect(ordinary.does(clerk, 'leave', { problem: 'p1' }).owes()).toEqual(before);
  });

  it('stays where it is while its own unit works on it', () => {
    const office = assigned({ procedure: keeping }).does(clerk, 'join', { problem: 'p1' });
    expect(office.refuses(system, 'rectifyTogether', { ...together, unit: 'housing' })).toBe('not-your-unit');
    expect(office.refuses(system, 'rectifyTogether', { ...together, problem: 'p2' })).toBe('not-joined');
    expect(sent(office.does(handler, 'rectify', { findings: ['true'], evidence: ['photo-after'], answered: true }))).toEqual([]);
  });
});
