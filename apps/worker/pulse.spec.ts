import { Loop } from './loop.js';
import { HANGS_MS, letsBeReady, stateOf, type Pulse } from './pulse.js';
import { Troubles } from './troubles.js';

const sweep: Pulse = { name: 'sweep', pauseMs: 1000 };
const minute = 60_000;

it('is starting until its first turn has ended, and well afterwards however long it waits for the next one', () => {
  expect(stateOf(sweep, 0)).toBe('starting');
  expect(stateOf({ ...sweep, beganAt: 10 }, 20)).toBe('starting');
  const rare = { ...sweep, pauseMs: 60 * minute, endedAt: 20, wellAt: 20 };
  expect(stateOf(rare, 59 * minute)).toBe('ok');
});

it('hangs when a turn does not end, and when a pause does not end', () => {
  const well = { ...sweep, endedAt: 0, wellAt: 0 };
  expect(stateOf({ ...well, beganAt: 5 }, 5 + HANGS_MS)).toBe('ok');
  expect(stateOf({ ...well, beganAt: 5 }, 6 + HANGS_MS)).toBe('hangs');
  expect(stateOf(well, 1000 + HANGS_MS)).toBe('ok');
  expect(stateOf(well, 1001 + HANGS_MS)).toBe('hangs');
});

it('lets reading the rules last as long as it must', () => {
  expect(stateOf({ name: 'rules', pauseMs: 30_000, endedAt: 0, wellAt: 0, beganAt: 0 }, 60 * minute)).toBe('ok');
  expect(stateOf({ name: 'alarm', pauseMs: 2000, beganAt: 0 }, HANGS_MS + 1)).toBe('hangs');
});

it('tells that the queue is away, which keeps nobody from being ready, as the sweep rings what the alarm does not', () => {
  const alarm: Pulse = { name: 'alarm', pauseMs: 2000 };
  const state = stateOf({ ...alarm, endedAt: 50, wellAt: 10 }, 60);
  expect(state).toBe('failing');
  expect(stateOf({ ...alarm, beganAt: 60, endedAt: 50 }, 70)).toBe('failing');
  expect([letsBeReady({ name: 'alarm', state }), letsBeReady({ name: 'sweep', state }), letsBeReady({ name: 'alarm', state: 'hangs' })]).toEqual([true, false, false]);
});

it('is failing from a turn that went wrong until one goes well', () => {
  expect(stateOf({ ...sweep, endedAt: 50, wellAt: 10 }, 60)).toBe('failing');
  expect(stateOf({ ...sweep, endedAt: 70, wellAt: 70 }, 80)).toBe('ok');
});

it('is told by the round itself, which notes when a turn begins, ends and goes wrong', async () => {
  let now = 0;
  const turns: string[] = [];
  const acts = [() => Promise.resolve(true), () => Promise.reject(new Error('away')), () => new Promise<boolean>(() => undefined)];
  const troubles = new Troubles({ error: () => undefined } as never);
  const loop = new Loop('sweep', 1, () => { now += 5; return acts.shift()?.() ?? Promise.resolve(false); }, troubles, { clock: () => now, ended: (name, outcome) => turns.push(`${name} ${outcome}`) });
  loop.start();
  while (turns.length < 2 || loop.pulse.beganAt === undefined) await new Promise((resolve) => setImmediate(resolve));
  expect(turns).toEqual(['sweep done', 'sweep failed']);
  expect(loop.pulse).toEqual({ name: 'sweep', pauseMs: 1, beganAt: 10, endedAt: 10, wellAt: 5 });
  expect(stateOf(loop.pulse, now + HANGS_MS)).toBe('hangs');
});
