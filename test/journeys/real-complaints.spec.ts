import { Inflow } from '../office/inflow';
import { chicago, heping } from '../office/open-office';
import { nankai, reportOf, runOffice } from '../office/run';
import { sharedData } from '../support/shared-data';

/** Set by scripts/work-real-complaints.mjs: all the complaints, a whole half-year. */
const whole = process.env.BIHUAN_OFFICE === 'whole';

jest.setTimeout(whole ? 1_100_000 : 120_000);

describe('An office that works its complaints day by day', () => {
  const cities = sharedData('chicago_cdph_noise_air.csv.gz');
  const messages = sharedData('cn_messages_noise_odor.csv.gz');
  const real = cities !== null && messages !== null;

  it(`leaves none of ${real ? 'the real complaints' : 'sixty complaints that were made up (no real ones are beside this checkout)'} without somebody who owes it, rings every rung once, and keeps its history`, async () => {
    const many = whole ? 100_000 : 40;
    const places = real
      ? [
          { district: heping, inflow: await Inflow.ofFile(messages, many), over: whole ? 40 : 8 },
          { district: chicago, inflow: await Inflow.ofFile(cities, many), over: whole ? 50 : 8 },
          { district: nankai, over: 1 },
        ]
      : [{ district: heping, inflow: Inflow.generated(60), over: 8 }, { district: nankai, over: 1 }];
    const outcome = await runOffice(places, { first: '2026-06-01', days: whole ? 183 : 75 }, { worker: !whole });
    if (process.env.BIHUAN_OFFICE) process.stdout.write(reportOf(outcome));

    expect(outcome.broken).toEqual({});
    expect(outcome.findings).toBe(0);
    expect(outcome.retold).toEqual([]);
    expect(outcome.checked.violations).toEqual([]);
    expect(outcome.parked).toEqual([]);
    expect(outcome.tally.surprises).toEqual([]);
    expect(outcome.standing.reduce((sum, { closed }) => sum + Number(closed), 0)).toBeGreaterThan(whole ? 900 : 20);
  });
});
