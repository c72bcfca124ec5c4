import type { ForwardAnswer, TimeAnswer } from '@bihuan/contract';

import { callAboutFans } from '../support/forms';
import { china } from '../support/local-time';
import { amsterdam, heping } from '../support/office-people';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(120_000);

let system: RunningSystem;
let clerk: PersonAtWork;
let handler: PersonAtWork;
beforeAll(async () => {
  // Monday.
  system = await runningSystem({ at: china('2026-03-02 09:00'), offices: [heping, amsterdam] });
  [clerk, handler] = [await system.asPerson('clerk'), await system.asPerson('quanxue')];
});
afterAll(() => system?.stop());

const time = async (person = clerk) => JSON.parse((await person.send('GET', '/api/time', undefined, {})).body) as TimeAnswer;
const moved = async (person: PersonAtWork, form: object, language: 'zh' | 'en' = 'zh'): Promise<ForwardAnswer> => {
  const answer = await person.send('POST', '/api/time/forward', form, { language });
  expect([answer.status, answer.status === 200 ? '' : answer.body]).toEqual([200, '']);
  return JSON.parse(answer.body) as ForwardAnswer;
};

describe('Whoever watches a demonstration', () => {
  let number: string;

  it('sees when the next clock rings, and that none does while nothing is owed', async () => {
    expect(await time()).toMatchObject({ movable: true, nextAt: null });
    number = (await clerk.registers(callAboutFans())).number;
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    expect((await time(handler)).nextAt).toBe(china('2026-03-03 17:00')); // one working day to sign for it
  });

  it('goes to the next thing that rings, in whatever role, and is told what it was and who owed it', async () => {
    const auditor = await system.asPerson('auditor');
    const { now, nextAt, rang, more } = await moved(auditor, { next: true });
    expect(now.slice(0, 16)).toBe(china('2026-03-03 17:00').slice(0, 16));
    expect(more).toBe(0);
    expect(rang.map(({ clock, rung, label, rungLabel, holder, action, number: of }) => [of, clock, rung, label, rungLabel, holder, action]).sort()).toEqual([
      [number, 'returnWindow', 'silence', '退单期', '逾期未退视为承办', 'unit:quanxue', 'accept'],
      [number, 'signFor', 'due', '签收', '催签收', 'unit:quanxue', 'remind'],
    ]);
    expect(nextAt).toBe(china('2026-03-04 17:00'));
  });

  it('is told in the language asked for, each rung a moment after its instant and none before it', async () => {
    const { rang } = await moved(handler, { to: china('2026-03-10 18:00') }, 'en');
    expect(rang.filter(({ clock }) => clock === 'finish').map(({ rungLabel, at }) => [rungLabel, at.slice(0, 16)])).toEqual([
      ['Reminder', china('2026-03-05 17:00').slice(0, 16)], ['Yellow card', china('2026-03-06 17:00').slice(0, 16)],
      ['Due today', china('2026-03-09 17:00').slice(0, 16)], ['Red card', china('2026-03-10 17:00').slice(0, 16)],
    ]);
    expect(rang.map(({ at }) => at)).toEqual([...rang.map(({ at }) => at)].sort());
  });

  it('says exactly one of how far, until when and next, and never goes back', async () => {
    for (const form of [{}, { by: '1d', next: true }, { by: '1d', to: china('2026-04-01 09:00') }, { next: false }]) expect((await clerk.problem('/api/time/forward', form)).code).toBe('time-target');
    expect((await clerk.problem('/api/time/forward', { next: 'yes' })).code).toBe('invalid-form');
    expect((await clerk.problem('/api/time/forward', { to: china('2026-03-01 09:00') })).code).toBe('time-only-forward');
  });

  it('moves thirty days in seconds, reads the first two hundred rungs of the own district, and how many more there were', async () => {
    for (let n = 0; n < 12; n += 1) await clerk.registers(callAboutFans());
    const stranger = await system.asPerson('ams-clerk');
    const began = performance.now();
    const [one, other] = await Promise.all([clerk, clerk].map((person) => person.send('POST', '/api/time/forward', { by: '30d' }, {})));
    expect(performance.now() - began).toBeLessThan(30_000);
    // Of two who move it at once one is asked to wait, and time moves once.
    expect([one?.status, other?.status].sort()).toEqual([200, 409]);
    const answer = JSON.parse((one?.status === 200 ? one : other)?.body ?? '') as ForwardAnswer;
    expect(JSON.parse((one?.status === 200 ? other : one)?.body ?? '')).toMatchObject({ code: 'time-busy' });
    expect(answer.rang).toHaveLength(200);
    expect(answer.now.slice(0, 10)).toBe('2026-04-09');
    const [{ rung } = { rung: 0 }] = await system.rows<{ rung: number }>(`select count(*)::int as rung from bihuan.history where district = 'heping' and event ? 'rang' and at > $1`, china('2026-03-10 18:05'));
    expect(answer.more).toBe(rung - 200);
    expect(await moved(stranger, { next: true })).toMatchObject({ rang: [], more: 0 });
  });
});
