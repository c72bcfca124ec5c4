import { check, linesOfCheck } from '@bihuan/check';
import { isRefusal } from '@bihuan/core';
import { kindRules } from '@bihuan/desk';
import { bringFile, Imports, KeptFiles } from '@bihuan/intake';

import { checkedKinds } from '../../libs/check/kinds';
import { rungOpinions } from '../../libs/check/calendar/opinions';
import { after, before, nextOfficeHour } from '../../libs/core/calendar/index';
import { importingOffice, type ImportingOffice } from '../office/importing-office';
import { shippedCalendar } from '../support/calendars';

jest.setTimeout(120_000);

const fileOf = (letter: string, rows: number) => ['id,created_at,category,text,address', ...Array.from({ length: rows }, (_, n) => `${letter}-${n},2026-05-30,noise,吵,南市街 ${n} 号`), ''].join('\n');

describe('The checker before complaints that came from a file', () => {
  let open: ImportingOffice;
  beforeAll(async () => {
    open = await importingOffice();
  });
  afterAll(() => open.end());

  it('takes no offence at histories that were taken over, at intake with its rungs, and at what was taken back', async () => {
    const brings = async (letter: string, as: 'history' | 'intake') => {
      await open.office.rulebook.know('heping');
      const path = open.put(`${letter}.csv`, fileOf(letter, 40));
      const brought = await bringFile(open.office, { path, fileName: `${letter}.csv`, account: 'cli', reading: { as } }, { district: 'heping', now: await open.office.time.now(), as });
      if (isRefusal(brought)) throw new Error(brought.refused);
      return brought.batch ?? '';
    };
    await brings('a', 'history');
    await brings('b', 'intake');
    const imports = new Imports(open.office, new KeptFiles(open.folder));
    for (const as of ['history', 'intake'] as const) await imports.annul('heping', await brings(`c-${as}`, as), 'cli', '导错了');
    for await (const _ of open.office.forwarding.forward({ by: '5d' })) void _;
    const { violations, counts } = await check(open.database.pool);
    expect(violations).toEqual([]);
    expect(counts).toMatchObject({ subjects: 160 });
    expect(counts.rungs).toBeGreaterThan(39);
  });

  it('knows the table of every kind by which the desk moves its subjects, and has sixteen lines and one for runs', () => {
    expect(checkedKinds).toEqual(kindRules);
    expect(linesOfCheck.map(({ no }) => no)).toEqual(Array.from({ length: 17 }, (_, no) => no));
  });

  test.each([
    ['cn', 'workingDay'], ['cn', 'day'], ['nl', 'workingDay'], ['nl', 'day'], ['us-federal', 'workingDay'], ['nl', 'hour'],
  ] as const)('has an opinion of its own on rungs by %s in %s, and it is that of the calendar', async (name, unit) => {
    const calendar = shippedCalendar(name);
    const dues = Array.from({ length: 380 }, (_, day) => new Date(Date.UTC(2026, 0, 1, (day * 7) % 24, 30) + day * 86_400_000).toISOString()).filter((due) => due < '2026-12');
    const asked = dues.flatMap((due) => [-5, -1, 0, 1, 3].flatMap((amount) => [0, 2].flatMap((distance) => [true, false].map((office) => ({ due, amount, unit, distance, distanceUnit: unit, office })))));
    const opinions = await rungOpinions(open.database.pool, calendar, asked);
    const wrong = asked.filter(({ due, amount, distance, office }, index) => {
      const plain = amount < 0 ? before(calendar, due, { amount: -amount, unit }) : after(calendar, due, { amount, unit });
      const at = distance === 0 ? plain : after(calendar, plain, { amount: distance, unit });
      return opinions[index] !== (office ? nextOfficeHour(calendar, at) : at);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
