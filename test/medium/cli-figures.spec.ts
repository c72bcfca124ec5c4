import { countRung, rungName } from '@bihuan/desk';

import { figuresNow, type FiguresNow } from '../../apps/cli/figures';
import { demoOffice, type DemoOffice } from '../support/demo-office';

jest.setTimeout(180_000);

describe('The figures of an office', () => {
  let here: DemoOffice;
  beforeAll(async () => {
    here = await demoOffice({ movable: true, demo: true });
  });
  afterAll(() => here.end());

  const figures = () => figuresNow(here.office, here.store);
  const forward = (by: string) => countRung(here.office.forwarding.forward({ by }), (ringing) => rungName(here.office.rulebook, ringing));

  it('count every complaint in one state and one only', async () => {
    const { districts } = await figures();
    expect(districts.map(({ district, complaints }) => [district, complaints])).toEqual([['amsterdam-demo', 2], ['demo', 15]]);
    for (const { states, complaints } of districts) expect(sum(Object.values(states))).toBe(complaints);
  });

  it('name what was returned, supervised and relapsed', async () => {
    const { districts } = await figuresNow(here.office, here.store, 'demo');
    expect(districts).toMatchObject([{ district: 'demo', returned: 1, supervised: 1, underOrder: 1, relapsed: 0 }]);
  });

  it('show every rung that rang while time was moved, once each, under the name that the procedure gives it', async () => {
    const counted = rungsOf(await figures());
    for (const span of ['12d', '3d']) {
      for (const [rung, times] of Object.entries(await forward(span))) counted[rung] = (counted[rung] ?? 0) + times;
      expect(rungsOf(await figures())).toEqual(counted);
    }
    expect(counted).toMatchObject({ 'finish:red-card': expect.any(Number), 'returnWindow:silence': expect.any(Number) });
  });

  it('count the supervision orders in their states, and those that climbed a level', async () => {
    const { districts } = await figures();
    const rows = (await here.database.pool.query<{ district: string; n: number; raised: number; measured: number }>(`
      select district, count(*)::int as n, count(*) filter (where standing ->> 'raised' <> '0')::int as raised, count(*) filter (where standing -> 'measures' <> '[]')::int as measured
      from bihuan.subject where kind = 'order' group by 1 order by 1`)).rows;
    expect(rows.length).toBeGreaterThan(0);
    for (const { district, n, raised, measured } of rows) {
      const orders = districts.find((one) => one.district === district)?.orders;
      expect([sum(Object.values(orders?.states ?? {})), orders?.raised, orders?.measured]).toEqual([n, raised, measured]);
    }
  });

  it('agree with the clocks about what is overdue, and with the units about whose it is', async () => {
    const { districts } = await figures();
    const { rows } = await here.database.pool.query<{ overdue: number }>(
      `select count(*)::int as overdue from bihuan.clock where state = 'running' and kind <> 'problem' and due_at < bihuan.now()`,
    );
    const late = districts.flatMap((district) => Object.values(district.late));
    expect(sum(late.map(({ overdueNow }) => overdueNow))).toBe(rows[0]?.overdue);
    for (const { overdueNow, rangAfterDue } of late) expect(rangAfterDue).toBeGreaterThanOrEqual(overdueNow);
    for (const { states, units } of districts) expect(sum(units.map(({ open }) => open))).toBe(states['assigned'] ?? 0);
  });
});

function rungsOf({ districts }: FiguresNow): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { rungs } of districts) for (const [rung, times] of Object.entries(rungs)) all[rung] = (all[rung] ?? 0) + times;
  return all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
