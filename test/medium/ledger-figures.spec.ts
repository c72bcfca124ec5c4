import { figuresOf, consolidationOf, type Figures } from '@bihuan/store';

import { ledgerOffice, people, type LedgerOffice } from '../support/ledger-office';
import { china } from '../support/local-time';

jest.setTimeout(120_000);

describe('The figures of the ledger', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await ledgerOffice(china('2026-03-02 09:00')); // Monday
  });
  afterAll(() => office?.end());

  const figures = (asOf?: string) => figuresOf(office.store.hot, 'heping', asOf);
  const signOffs = async (asOf?: string) => (await figures(asOf)).signOffs[0];
  const withoutLedger = ({ problems: _, signOffs: __, ...others }: Figures) => others;

  it('change nothing else when complaints are joined and when they leave: no rate becomes better by it', async () => {
    const place = office.somewhere();
    const complaints = [await office.told(place), await office.told(place)];
    await office.asksOf(complaints[0] ?? '', { action: 'assign', asking: people.clerk, payload: { unit: 'environment' } });
    await office.later(14);
    await office.swept();
    await office.considered();
    complaints.push(await office.told(place));
    const before = withoutLedger(await figures());
    expect(before.late.some(({ overdueNow }) => overdueNow > 0)).toBe(true);
    await office.considered();
    const [problem] = await office.problemsAt(place);
    expect(problem?.standing.complaints.length).toBe(3);
    expect(withoutLedger(await figures())).toEqual(before);
    for (const complaint of complaints) await office.asksOf(complaint, { action: 'leave', asking: people.clerk, payload: {}, texts: { reason: '不是同一工地' } });
    await office.considered();
    expect(withoutLedger(await figures())).toEqual(before);
    await office.asks(problem?.id ?? '', { action: 'strike', asking: people.coordinator, payload: {}, texts: { reason: '误列' } });
    expect((await figures()).problems).toEqual([{ district: 'heping', state: 'struck', problems: 1, interim: 0 }]);
  });

  it('count the clocks of problems apart from those of complaints, which have the same names', async () => {
    const { subject } = await office.problems.enter({ district: 'heping', id: 'alone', asking: people.coordinator, payload: { source: 'patrol', nuisances: ['noise-construction'] }, texts: { account: '巡查发现' }, fact: { place: office.somewhere() } });
    const before = withoutLedger(await figures());
    await office.rows(`update bihuan.clock set due_at = due_at - interval '30 days', next_at = next_at - interval '30 days' where subject = $1`, subject?.id);
    await office.swept();
    expect(await office.rows(`select 1 from bihuan.history where subject = $1 and event ? 'rang' limit 1`, subject?.id)).toHaveLength(1);
    expect(withoutLedger(await figures())).toEqual(before);
  });

  it('say of a sign-off that three new neighbours broke it, and of any day before that it had not been broken yet', async () => {
    const [held, broken] = [office.somewhere(), office.somewhere()];
    for (const place of [held, broken]) for (let n = 0; n < 3; n += 1) await office.told(place);
    await office.considered();
    const ids = await Promise.all([held, broken].map(async (place) => (await office.problemsAt(place))[0]?.id ?? ''));
    await office.signedOff(...ids);
    await office.considered();
    const signed = await office.time.now();
    expect(await signOffs()).toEqual({ district: 'heping', signedOff: 2, inWatch: 2, held: 0, revoked: 0 });
    expect(consolidationOf({ held: 0, revoked: 0 })).toBeNull();
    await office.later(10);
    for (let n = 0; n < 3; n += 1) await office.told(broken);
    await office.considered();
    expect((await office.problemsAt(broken)).map(({ state, standing }) => [state, standing.revocations])).toEqual([['assigned', 1]]);
    expect(await signOffs()).toMatchObject({ signedOff: 2, inWatch: 1, held: 0, revoked: 1 });
    await office.later(400);
    await office.swept();
    const now = await signOffs();
    expect(now).toMatchObject({ signedOff: 2, inWatch: 0, held: 1, revoked: 1 });
    expect(now && consolidationOf(now)).toBe(0.5);
    expect(await signOffs(signed)).toMatchObject({ signedOff: 2, inWatch: 2, revoked: 0 });
    expect((await figures(signed)).problems).toContainEqual({ district: 'heping', state: 'signedOff', problems: 2, interim: 0 });
    expect((await figures()).problems).not.toContainEqual(expect.objectContaining({ state: 'signedOff', problems: 2 }));
  });
});
