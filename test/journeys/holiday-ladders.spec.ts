import type { ComplaintAnswer } from '@bihuan/contract';
import { callAboutFans, saying } from '../support/forms';
import { china, onTheWall } from '../support/local-time';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(120_000);

let system: RunningSystem;
let clerk: PersonAtWork;
let coordinator: PersonAtWork;
let handler: PersonAtWork;
beforeAll(async () => {
  // Tuesday. Off: Mid-Autumn Fri 09-25 to Sun 09-27, National Day Thu 10-01 to Wed 10-07; Saturday 10-10 is worked.
  system = await runningSystem({ at: china('2026-09-22 10:00') });
  [clerk, coordinator, handler] = [await system.asPerson('clerk'), await system.asPerson('coordinator'), await system.asPerson('quanxue')];
});
afterAll(() => system?.stop());

const assigned = async (form: object = {}): Promise<string> => {
  const { number } = await clerk.registers(callAboutFans(form));
  await clerk.does(number, 'assign', { unit: 'quanxue' });
  return number;
};
const finishOf = ({ clocks }: ComplaintAnswer) => clocks.find(({ name }) => name === 'finish');

/** What the legal clock has done to a complaint by itself, out of its history: `Thu 2026-10-08 17:00 red-card`. */
async function rungsOf(complaint: string): Promise<string[]> {
  const lines = (await clerk.history(complaint)).filter(({ by }) => by === 'clock');
  return lines.flatMap(({ at, action, payload }) => {
    const { clock, rung, reason } = payload as { clock?: string; rung?: string; reason?: string };
    if (action === 'remind' && clock === 'finish') return [`${onTheWall(at)} ${rung}`];
    return action === 'supervise' && reason === 'overdue' ? [`${onTheWall(at)} supervise`] : [];
  });
}

describe('Deadlines over the holidays, read from the history', () => {
  let late: string;
  let paused: string;
  let silent: string;
  let byHand: string;
  let urgent: string;
  let danger: string;

  it('what is due on the eve of National Day gets its red card at closing on the first working day after it', async () => {
    late = await assigned();
    // 5 working days after Tuesday: Wed 09-23, Thu 09-24, Mon 09-28, Tue 09-29, Wed 09-30
    expect(due(await clerk.reads(late), 'finish')).toBe('Wed 2026-09-30 17:00');
    await system.moveTo(china('2026-09-29 10:00')); // Tuesday
    paused = await assigned();
    silent = await assigned();
    byHand = await assigned();
    for (const one of [paused, silent, byHand]) expect(due(await clerk.reads(one), 'finish')).toBe('Mon 2026-10-12 17:00'); // Wed, Thu 10-08, Fri, Sat, Mon

    await system.moveTo(china('2026-09-30 11:00')); // Wednesday
    await coordinator.does(paused, 'pause', {
      reason: 'respondent-absent', until: china('2026-10-15 17:00'), ...saying('reason', '店主返乡，节后返回。'), evidence: [{ kind: 'record', name: '停业告示', reference: 'HP-2026-0201' }],
    });
    await handler.does(silent, 'ask-extension', { until: china('2026-10-19 17:00'), ...saying('reason', '设备到货需一周。') });
    await handler.does(byHand, 'ask-extension', { until: china('2026-10-19 17:00'), ...saying('reason', '设备到货需一周。') });
    await system.moveTo(china('2026-09-30 16:00'));
    await coordinator.does(byHand, 'refuse-extension', saying('reason', '可以先停用。'));
    urgent = await assigned({ urgency: 'urgent' });
    danger = await assigned({ urgency: 'danger' });

    await system.moveTo(china('2026-10-08 10:00')); // Thursday, the first day after
    const before = ['Mon 2026-09-28 17:00 reminder', 'Tue 2026-09-29 17:00 yellow-card', 'Wed 2026-09-30 17:00 due'];
    expect(await rungsOf(late)).toEqual(before);
    await system.moveTo(china('2026-10-08 17:01'));
    expect(await rungsOf(late)).toEqual([...before, 'Thu 2026-10-08 17:00 red-card']);
  });

  it('danger rings in the middle of the holiday; what is only urgent waits until the office opens', async () => {
    // Both are due 24 hours after Wednesday 16:00, on National Day itself.
    for (const one of [urgent, danger]) expect(due(await clerk.reads(one), 'finish')).toMatch(/^Thu 2026-10-01 16:0/);
    expect((await rungsOf(danger)).map(toTheHour)).toEqual(['Thu 2026-10-01 16 due', 'Thu 2026-10-08 16 red-card']);
    expect((await rungsOf(urgent)).map(toTheHour)).toEqual(['Thu 2026-10-08 09 due', 'Thu 2026-10-08 16 red-card']);
  });

  it('a paused clock rings nothing, and goes on with exactly what was left', async () => {
    expect(await rungsOf(paused)).toEqual([]);
    await system.moveTo(china('2026-10-09 15:00')); // Friday
    await coordinator.does(paused, 'resume');
    const complaint = await clerk.reads(paused);
    // Left at Wed 11:00: four working days and six hours. From Fri 15:00: Sat, Mon, Tue, Wed 10-14 15:00, and six hours more.
    const at = async (action: string) => Date.parse((await clerk.history(paused)).find((line) => line.action === action)?.at ?? '');
    const later = (await at('resume')) - Date.parse(china('2026-10-09 15:00')) - ((await at('pause')) - Date.parse(china('2026-09-30 11:00')));
    expect(Date.parse(finishOf(complaint)?.dueAt ?? '')).toBe(Date.parse(china('2026-10-14 21:00')) + later);
    expect(finishOf(complaint)).toMatchObject({ state: 'running', dueNo: 2, nextAt: china('2026-10-13 09:00') }); // 2 working days before is Mon 21:00: the office is closed
    expect(await rungsOf(paused)).toEqual([]);
  });

  it('an extension that is refused by silence leaves the due date as it was', async () => {
    expect(await coordinator.mayNot(silent, 'refuse-extension', saying('reason'))).toBe('409 not-asked'); // silence was refusal at Thu 10-08 17:00
    const [refusal] = (await clerk.history(silent)).filter(({ action }) => action === 'refuseExtension');
    expect([refusal?.by, onTheWall(refusal?.at ?? '')]).toEqual(['clock', 'Thu 2026-10-08 17:00']);
    expect(finishOf(await clerk.reads(silent))).toMatchObject({ dueNo: 1, dueAt: china('2026-10-12 17:00'), nextAt: china('2026-10-09 17:00') }); // the reminder, 2 working days before
  });

  it('and one that was refused by hand is not refused once more by the clock', async () => {
    expect((await clerk.history(byHand)).filter(({ action }) => action === 'refuseExtension').map(({ by }) => by)).toEqual(['coordinator']);
    expect(finishOf(await clerk.reads(byHand))).toMatchObject({ dueNo: 1, dueAt: china('2026-10-12 17:00') });
  });

  it('each rung rings once for each due date, in office hours, however far time is moved at once', async () => {
    await system.moveTo(china('2026-10-24 12:00')); // Saturday
    expect(await rungsOf(late)).toEqual([
      'Mon 2026-09-28 17:00 reminder', 'Tue 2026-09-29 17:00 yellow-card', 'Wed 2026-09-30 17:00 due', 'Thu 2026-10-08 17:00 red-card',
      'Fri 2026-10-09 17:00 supervise', 'Sat 2026-10-10 17:00 overdue', 'Fri 2026-10-16 17:00 overdue', 'Fri 2026-10-23 17:00 overdue',
    ]);
    // Due Wed 10-14 21:00, after closing: everything that speaks to people waits for the morning.
    expect(await rungsOf(paused)).toEqual([
      'Tue 2026-10-13 09:00 reminder', 'Wed 2026-10-14 09:00 yellow-card', 'Thu 2026-10-15 09:00 due', 'Fri 2026-10-16 09:00 red-card',
      'Mon 2026-10-19 09:00 supervise', 'Tue 2026-10-20 09:00 overdue',
    ]);
    expect(await rungsOf(silent)).toEqual([
      'Fri 2026-10-09 17:00 reminder', 'Sat 2026-10-10 17:00 yellow-card', 'Mon 2026-10-12 17:00 due', 'Tue 2026-10-13 17:00 red-card',
      'Wed 2026-10-14 17:00 supervise', 'Thu 2026-10-15 17:00 overdue', 'Thu 2026-10-22 17:00 overdue',
    ]);
  });
});

describe('What the rules say of themselves', () => {
  it('a fact of 14 August is judged by the act of that day, one of the next day by the code, whenever they are registered', async () => {
    const about = async (receivedAt: string) => (await clerk.registers(callAboutFans({ receivedAt: china(receivedAt) }))).number;
    const [before, after] = [await about('2026-08-14 23:30'), await about('2026-08-15 00:30')]; // Friday night, an hour apart
    const laws = async (complaint: string, language: 'zh' | 'en') => (await clerk.reads(complaint, language)).laws;
    expect((await laws(before, 'zh')).map(({ code, title, validFrom, validTo }) => ({ code, title, validFrom, validTo }))).toEqual([
      { code: 'noise-act-2022', title: '噪声污染防治法', validFrom: '2022-06-05', validTo: '2026-08-14' },
    ]);
    expect(await laws(after, 'en')).toEqual([
      { code: 'environment-code', title: 'Ecological and Environmental Code', validFrom: '2026-08-15', validTo: null, unverified: true, articles: [] },
    ]);
  });

  it('noise of social life is also judged by the act on public security, whose article wants earlier dissuasion on record', async () => {
    const { number } = await clerk.registers(callAboutFans({ nuisances: ['noise-social'] }));
    const { laws } = await clerk.reads(number, 'zh');
    expect(laws.map(({ code }) => code)).toEqual(['environment-code', 'public-security-2025']);
    expect(laws[1]?.articles).toEqual([{ number: '88', about: expect.stringContaining('须有先行劝阻的记录'), unverified: true }]);
  });

  it('a due date that was counted by an unchecked number says so, and the procedure lists them all', async () => {
    const { number } = await clerk.registers(callAboutFans());
    const [triage] = (await clerk.reads(number, 'en')).clocks;
    expect(triage).toMatchObject({ name: 'triage', unverified: true, because: expect.stringContaining('the number is unverified') });
    expect((await clerk.reads(number, 'zh')).clocks[0]?.because).toContain('时长未经核实');
    const { unverified } = await clerk.gets<{ unverified: Record<string, string[]> }>('/api/procedures');
    expect(unverified['cn-hotline@1']).toEqual(expect.arrayContaining(['clocks.triage.amounts[2]', 'clocks.finish.extend', 'unreachable']));
    expect(unverified['cn-petition-2022@1']).not.toContain('clocks.finish.amounts[0]');
  });
});

function toTheHour(line: string): string {
  return line.replace(/:\d\d/, '');
}
