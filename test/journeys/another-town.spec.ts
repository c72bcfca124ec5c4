import { Accounts } from '@bihuan/desk';

import { callAboutFans, rectification, revisit } from '../support/forms';
import { amsterdam } from '../support/office-people';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

const zone = 'Europe/Amsterdam';
let system: RunningSystem;
let clerk: PersonAtWork;
beforeAll(async () => {
  // Thursday 2026-03-26, 16:00 in Amsterdam; summer time begins on Sunday 29.
  system = await runningSystem({ at: '2026-03-26T15:00:00.000Z', offices: [amsterdam] });
  clerk = await system.asPerson('ams-clerk');
});
afterAll(() => system?.stop());

describe('A district that is founded', () => {
  const founded = async (more: object) => {
    const office = { login: 'first', password: 'a long password', name: 'First', district: 'utrecht', districtZh: '乌得勒支', districtEn: 'Utrecht', procedure: 'amsterdam-nuisance', ...more };
    const token = await new Accounts(system.database.pool).invite();
    const { status } = await fetch(`${system.url}/api/invitation/${token}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(office) });
    return [status, await system.rows(`select calendar, zone from bihuan.district where code = 'utrecht'`)];
  };

  it('lies in the zone of its calendar unless it says another, and is refused where no such calendar is loaded', async () => {
    expect(await founded({ calendar: 'nowhere' })).toEqual([422, []]);
    expect(await founded({ calendar: 'nl' })).toEqual([204, [{ calendar: 'nl', zone }]]);
  });
});

describe('A city in the Netherlands works by its own procedure, calendar and zone', () => {
  let number: string;

  it('starts the legal clock on receipt: stench of a restaurant is met in three working days, over the change to summer time', async () => {
    ({ number } = await clerk.registers(callAboutFans({ nuisances: ['odor-cooking'] })));
    const complaint = await clerk.reads(number, 'en');
    expect(number).toMatch(/^AMS\d+$/);
    expect(complaint.procedure).toBe('amsterdam-nuisance@1');
    expect(due(complaint, 'finish', zone)).toBe('Tue 2026-03-31 17:00'); // 3 working days: Fri, Mon, Tue; 17:00 is 15:00 UTC by then
    expect(complaint.clocks.find(({ name }) => name === 'finish')?.dueAt).toBe('2026-03-31T15:00:00.000Z');
    expect(complaint.clocks.find(({ name }) => name === 'finish')?.holder).toBe('role:clerk'); // nobody else has it yet
    expect(due(complaint, 'triage', zone)).toBe('Fri 2026-03-27 17:00'); // 1 working day
  });

  it('gives each nuisance its own term', async () => {
    const termOf = async (nuisance: string) => due(await clerk.reads((await clerk.registers(callAboutFans({ nuisances: [nuisance] }))).number), 'finish', zone);
    expect(await termOf('noise-social')).toBe('Thu 2026-04-02 17:00'); // music, 5 working days: Fri, Mon, Tue, Wed, Thu
    expect(await termOf('odor-industrial')).toBe('Thu 2026-04-02 17:00'); // other stench, 5 working days
    expect(await termOf('odor-waste')).toBe('Thu 2026-04-16 17:00'); // the street, 21 days
  });

  it('counts a call after hours from the next working day, and Easter Monday not at all', async () => {
    await system.moveTo('2026-04-02T15:30:00.000Z'); // Thursday 17:30
    const { number: late } = await clerk.registers(callAboutFans({ nuisances: ['odor-cooking'] }));
    // Received on Fri 04-03; then Tue 7, Wed 8, Thu 9, since Mon 04-06 is Easter Monday.
    expect(due(await clerk.reads(late), 'finish', zone)).toBe('Thu 2026-04-09 17:00');
  });

  it('hands the running clock to the unit that gets the complaint, at its due date, and closes without a series', async () => {
    const inspector = await system.asPerson('horeca');
    await clerk.does(number, 'assign', { unit: 'horeca' });
    const assigned = await clerk.reads(number);
    expect(due(assigned, 'finish', zone)).toBe('Tue 2026-03-31 17:00');
    expect(assigned.clocks.find(({ name }) => name === 'finish')).toMatchObject({ holder: 'unit:horeca', overdue: true });
    await inspector.does(number, 'rectify', rectification());
    await (await system.asPerson('ams-verifier')).does(number, 'hold', revisit());
    expect(await clerk.does(number, 'close')).toMatchObject({ state: 'closed' });
  });
});
