import type { ClockMark, ComplaintAction, ComplaintEvent, Procedure } from '@bihuan/core';
import { figuresIn, type Retold } from './figures.js';
import { mondays } from './weeks.js';

const zone = 'America/Chicago';
/** Chicago's winter offset; 4 January 2021 is a Monday. */
const on = (day: number, time: string): string => new Date(`2021-01-${String(day).padStart(2, '0')}T${time}-06:00`).toISOString();
const mark = (name: string, holder: string, dueAt: string, state: ClockMark['state'] = 'running', dueNo = 1): ClockMark => ({ name, holder, state, dueAt, dueNo, nextRung: 0 });
const event = (at: string, action: ComplaintAction, clocks: readonly ClockMark[], more: object = {}): ComplaintEvent =>
  ({ at, action, clocks, payload: {}, settled: {}, ...more }) as unknown as ComplaintEvent;

const procedure = { clocks: { finish: { rungs: [{ name: 'due' }, { name: 'supervision' }] }, revisit: { rungs: [{ name: 'due', every: {} }] } } } as unknown as Procedure;
const retold = (history: readonly ComplaintEvent[], state = 'rectified'): Retold => ({ state, procedure, procedureOf: () => procedure, history });
const figuresAt = (end: string, ...histories: ComplaintEvent[][]) => figuresIn(histories.map((history) => retold(history)), { zone, from: on(4, '08:00'), to: end });

/** Registered on a Monday, with the unit on Tuesday until Friday 17:00, rectified at an hour, to be revisited by Wednesday. */
const until = (rectifiedAt: string): ComplaintEvent[] => [
  event(on(4, '08:00'), 'register', [mark('triage', 'role:clerk', on(5, '17:00'))]),
  event(on(5, '09:00'), 'assign', [mark('triage', 'role:clerk', on(5, '17:00'), 'stopped'), mark('finish', 'unit:cdph', on(8, '17:00'))]),
  event(rectifiedAt, 'rectify', [mark('finish', 'unit:cdph', on(8, '17:00'), 'stopped'), mark('revisit', 'role:verifier', on(13, '17:00'))]),
];

describe('Late in a replay', () => {
  it('is not what was done in the minute of its due date, and is what was done two minutes after', () => {
    expect(figuresAt(on(9, '12:00'), until(on(8, '17:00'))).late).toEqual({});
    expect(figuresAt(on(9, '12:00'), until(on(8, '17:02'))).late).toEqual({ 'unit:cdph': { finish: 1 } });
  });

  it('is counted once, on whoever owed it when it passed, and not on whoever took it over', () => {
    const history = until(on(12, '09:00'));
    history.splice(2, 0, event(on(11, '09:00'), 'return', [mark('finish', 'role:clerk', on(8, '17:00'))]));
    expect(figuresAt(on(12, '12:00'), history).late).toEqual({ 'unit:cdph': { finish: 1 } });
  });

  it('is no silence that settles the matter on the spot', () => {
    const silence = [event(on(5, '09:00'), 'assign', [mark('returnWindow', 'unit:cdph', on(6, '17:00'))]), event(on(6, '17:00'), 'accept', [mark('returnWindow', 'unit:cdph', on(6, '17:00'), 'stopped')])];
    expect(figuresAt(on(9, '12:00'), silence).late).toEqual({});
  });

  it('is also what has rung its last rung and is still not done', () => {
    const spent = [event(on(5, '09:00'), 'assign', [mark('signFor', 'unit:cdph', on(6, '17:00'))]), event(on(6, '17:00'), 'remind', [mark('signFor', 'unit:cdph', on(6, '17:00'), 'spent')])];
    expect(figuresAt(on(9, '12:00'), spent).late).toEqual({ 'unit:cdph': { signFor: 1 } });
  });

  it('is nothing that stood still when its due date passed', () => {
    const paused = [event(on(5, '09:00'), 'assign', [mark('finish', 'unit:cdph', on(6, '17:00'))]), event(on(6, '09:00'), 'pause', [mark('finish', 'unit:cdph', on(6, '17:00'), 'paused')])];
    expect(figuresAt(on(9, '12:00'), paused).late).toEqual({});
  });
});

describe('Revisits in a replay', () => {
  it('are due and made by nobody where nobody asked', () => {
    expect(figuresAt(on(12, '12:00'), until(on(8, '10:00'))).revisits).toEqual({ begun: 1, due: 0, made: 0, nobody: 0 });
    expect(figuresAt(on(14, '12:00'), until(on(8, '10:00'))).revisits).toEqual({ begun: 1, due: 1, made: 0, nobody: 1 });
  });

  it('are one revisit still when nobody was met, and two with the step that follows', () => {
    const history = [
      ...until(on(8, '10:00')),
      event(on(12, '10:00'), 'miss', [mark('revisit', 'role:verifier', on(15, '17:00'), 'running', 2)]),
      event(on(14, '10:00'), 'hold', [mark('revisit', 'role:verifier', on(15, '17:00'), 'stopped', 2), mark('series', 'role:verifier', on(20, '17:00'))]),
    ];
    expect(figuresAt(on(14, '12:00'), history).revisits).toEqual({ begun: 2, due: 0, made: 1, nobody: 0 });
    expect(figuresAt(on(21, '12:00'), history).revisits).toEqual({ begun: 2, due: 1, made: 1, nobody: 1 });
  });
});

describe('The load of a desk', () => {
  it('is counted from Monday to Monday where the office is, also when the clocks change', () => {
    expect(mondays(zone, '2021-03-10T12:00:00.000Z', '2021-03-16T12:00:00.000Z')).toEqual(['2021-03-08T06:00:00.000Z', '2021-03-15T05:00:00.000Z', '2021-03-22T05:00:00.000Z']);
    expect(mondays(zone, on(4, '00:00'), on(4, '01:00'))).toEqual([on(4, '00:00'), on(11, '00:00')]);
  });

  it('is one entry a complaint, however many of its due dates the desk owes', () => {
    const both = until(on(13, '10:00'));
    both.splice(2, 0, event(on(5, '09:00'), 'note', [mark('signFor', 'unit:cdph', on(6, '17:00'))]));
    const { load } = figuresAt(on(15, '12:00'), both, until(on(7, '10:00')));
    // The unit had both in the first week, and one of them at its end; the verifier has one at the end of the first, both at the end of the second.
    expect(load['unit:cdph']).toEqual({ came: 1, cameMost: 2, open: 1, openMost: 1 });
    expect(load['role:verifier']).toEqual({ came: 1, cameMost: 1, open: 1.5, openMost: 2 });
    expect(load['role:clerk']).toEqual({ came: 1, cameMost: 2, open: 0, openMost: 0 });
  });
});

describe('Rungs and supervision in a replay', () => {
  it('are counted by name and by reason, a complaint once', () => {
    const rung = (at: string, no: number, action: ComplaintAction, payload: object = {}) => event(at, action, [], { rang: { clock: 'finish', dueNo: 1, rung: no }, payload });
    const history = [...until(on(20, '10:00')), rung(on(8, '17:00'), 0, 'remind'), rung(on(15, '17:00'), 1, 'supervise', { reason: 'overdue' }), event(on(21, '10:00'), 'fail', [], { settled: { supervise: 'district', superviseReason: 'dissatisfied' } })];
    const { rungs, supervised, states } = figuresAt(on(22, '12:00'), history, until(on(7, '10:00')));
    expect(rungs).toEqual({ 'finish:due': 1, 'finish:supervision': 1 });
    expect(supervised).toEqual({ complaints: 1, reasons: { dissatisfied: 1, overdue: 1 } });
    expect(states).toEqual({ rectified: 2 });
  });
});
