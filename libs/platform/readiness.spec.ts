import { Readiness, type Check } from './readiness.js';

const ok: Check = { name: 'database', state: 'ok' };
const away: Check = { name: 'database', state: 'away' };

it('looks once a second at most, however many ask', async () => {
  let now = 0;
  let state = ok;
  let looks = 0;
  const readiness = new Readiness(() => Promise.resolve([(looks += 1) > 0 ? state : ok]), () => now);
  const answers = await Promise.all([readiness.ask(), readiness.ask(), readiness.ask()]);
  expect(answers).toEqual(Array(3).fill({ ready: true, checks: [ok] }));
  expect(looks).toBe(1);
  state = away;
  now = 999;
  expect((await readiness.ask()).ready).toBe(true);
  now = 1000;
  expect(await readiness.ask()).toEqual({ ready: false, checks: [away] });
  state = ok;
  now = 2000;
  expect((await readiness.ask()).ready).toBe(true);
  expect(looks).toBe(3);
});

it('calls a database slow that does not answer in time, and does not keep anybody waiting', async () => {
  const readiness = new Readiness(() => new Promise(() => undefined), () => 0, 5);
  expect(await readiness.ask()).toEqual({ ready: false, checks: [{ name: 'database', state: 'slow' }] });
});
