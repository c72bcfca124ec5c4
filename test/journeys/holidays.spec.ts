import { callAboutFans, saying } from '../support/forms';
import { china, onTheWall } from '../support/local-time';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

let system: RunningSystem;
let clerk: PersonAtWork;
let coordinator: PersonAtWork;
let handler: PersonAtWork;
beforeAll(async () => {
  // Tuesday before National Day: 1 to 7 October are days off, Saturday 10-10 is worked for it.
  system = await runningSystem({ at: china('2026-09-29 10:00') });
  [clerk, coordinator, handler] = [await system.asPerson('clerk'), await system.asPerson('coordinator'), await system.asPerson('quanxue')];
});
afterAll(() => system?.stop());

const assigned = async (form: object = {}): Promise<string> => {
  const { number } = await clerk.registers(callAboutFans(form));
  await clerk.does(number, 'assign', { unit: 'quanxue' });
  return number;
};

describe('Over the National Day holiday', () => {
  let silent: string;
  let paused: string;
  let asked: string;

  it('due dates pass over seven days off and count the working Saturday', async () => {
    silent = await assigned({ hard: true });
    paused = await assigned();
    const hard = await clerk.reads(silent);
    expect(due(hard, 'signFor')).toBe('Wed 2026-09-30 17:00'); // 1 working day
    expect(due(hard, 'returnWindow')).toBe('Thu 2026-10-08 17:00'); // hard case, 2 working days: Wed 09-30, Thu 10-08
    expect(due(hard, 'finish')).toBe('Mon 2026-10-12 17:00'); // 5: Wed 09-30, Thu 10-08, Fri 10-09, Sat 10-10, Mon 10-12
    expect(due(await clerk.reads(paused), 'returnWindow')).toBe('Wed 2026-09-30 17:00'); // ordinary, 1 working day
  });

  it('a due date says which days it passed over and why', async () => {
    const { clocks } = await clerk.reads(silent, 'en');
    const finish = clocks.find(({ name }) => name === 'finish');
    expect(finish?.why).toMatchObject({ amount: 5, unit: 'workingDay', workedWeekend: ['2026-10-10'], lastDay: '2026-10-12', zone: 'Asia/Shanghai' });
    expect(finish?.because).toContain('2026-10-10');
    expect(finish?.provisional).toBe(false);
  });

  it('a pause stops the legal clock with an exact remainder', async () => {
    await handler.does(paused, 'accept');
    await system.moveTo(china('2026-09-30 11:00')); // Wednesday
    const until = china('2026-10-15 17:00'); // Thursday
    const form = { reason: 'respondent-absent', until, ...saying('reason', '店主返乡，节后返回。'), evidence: [{ kind: 'record', name: '停业告示', reference: 'HP-2026-0201' }] };
    expect(await coordinator.mayNot(paused, 'pause', { ...form, evidence: [] })).toBe('422 evidence-missing');
    expect(await coordinator.mayNot(paused, 'pause', { ...form, reason: 'holiday' })).toBe('422 reason-not-listed');
    await coordinator.does(paused, 'pause', form);

    const complaint = await clerk.reads(paused);
    expect(due(complaint, 'finish')).toBe('Mon 2026-10-12 17:00 (paused)');
    expect(due(complaint, 'pauseEnds')).toBe('Thu 2026-10-15 17:00');
    // Left at Wed 11:00 are four working days (Thu 10-08, Fri, Sat, Mon) and the six hours from 11:00 to 17:00.
    expect(complaint.standing.paused).toBe(true);
  });

  it('silence in the return window is acceptance, at closing time of the first day after the holiday', async () => {
    await system.moveTo(china('2026-10-08 16:59'));
    expect((await clerk.reads(silent)).standing.accepted).toBe(false);
    await system.moveTo(china('2026-10-08 17:01'));
    expect((await clerk.reads(silent)).standing.accepted).toBe(true);
    const line = (await clerk.history(silent)).find(({ action }) => action === 'accept');
    expect(line).toMatchObject({ by: 'clock', actor: 'clock' });
    expect(onTheWall(line?.at ?? '')).toBe('Thu 2026-10-08 17:00');
    expect(await handler.mayNot(silent, 'return', { reason: 'not-ours', ...saying('account') })).toBe('409 is-accepted');
  });

  it('a pause over the holiday gives back what was left, to the millisecond', async () => {
    await system.moveTo(china('2026-10-10 14:00')); // the working Saturday
    await handler.does(paused, 'resume');
    const complaint = await clerk.reads(paused);
    expect(due(complaint, 'pauseEnds')).toBe('Thu 2026-10-15 17:00 (stopped)');
    // Four working days after Sat 14:00 is Thu 14:00 (Mon, Tue, Wed, Thu), and six hours more.
    const at = async (action: string) => Date.parse((await clerk.history(paused)).find((line) => line.action === action)?.at ?? '');
    const [spentBefore, spentAfter] = [(await at('pause')) - Date.parse(china('2026-09-30 11:00')), (await at('resume')) - Date.parse(china('2026-10-10 14:00'))];
    const finish = complaint.clocks.find(({ name }) => name === 'finish');
    expect(Date.parse(finish?.dueAt ?? '')).toBe(Date.parse(china('2026-10-15 20:00')) + spentAfter - spentBefore);
    expect((await clerk.history(paused)).filter(({ by, payload }) => by === 'clock' && JSON.stringify(payload).includes('finish'))).toEqual([]);
  });

  it('an extension on which nobody rules is refused by silence, and the due date stays', async () => {
    asked = await assigned(); // Sat 10-10 14:00, a working day
    expect(due(await clerk.reads(asked), 'finish')).toBe('Fri 2026-10-16 17:00'); // 5 working days: Mon to Fri
    const until = china('2026-10-23 17:00'); // Friday of the week after
    expect(await handler.mayNot(asked, 'ask-extension', { until: china('2026-11-30 17:00'), ...saying('reason') })).toBe('422 extension-too-long');
    await handler.does(asked, 'ask-extension', { until, ...saying('reason', '设备到货需一周。') });
    expect(due(await clerk.reads(asked), 'extensionRuling')).toBe('Mon 2026-10-12 17:00'); // 1 working day from Saturday
    expect(await handler.mayNot(asked, 'grant-extension', { until })).toBe('403 not-your-role');

    await system.moveTo(china('2026-10-12 17:01'));
    const complaint = await clerk.reads(asked);
    expect(complaint.standing).toMatchObject({ askedBy: null, extensions: 0 });
    expect(due(complaint, 'finish')).toBe('Fri 2026-10-16 17:00');
    expect((await clerk.history(asked)).find(({ action }) => action === 'refuseExtension')).toMatchObject({ by: 'clock' });
    await system.delivered();
    expect((await handler.inbox()).map(({ about }) => about)).toContain('extension-refused');
  });

  it('an extension that is granted moves the due date and arms the cards anew', async () => {
    const until = china('2026-10-23 17:00');
    await handler.does(asked, 'ask-extension', { until, ...saying('reason', '设备到货需一周。') });
    await coordinator.does(asked, 'grant-extension', { until });
    const complaint = await clerk.reads(asked);
    expect(due(complaint, 'finish')).toBe('Fri 2026-10-23 17:00');
    expect(complaint.clocks.find(({ name }) => name === 'finish')).toMatchObject({ dueNo: 2, nextAt: china('2026-10-21 17:00') }); // reminder on Wednesday
    expect(await handler.mayNot(asked, 'ask-extension', { until: china('2026-10-30 17:00'), ...saying('reason') })).toBe('409 extended-too-often');
  });
});
