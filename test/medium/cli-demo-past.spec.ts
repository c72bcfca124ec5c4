import { check } from '@bihuan/check';
import { isWorkingDay, localDate, localTime } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { makeDemo, setBack } from '@bihuan/intake';
import { verify } from '@bihuan/store';

import { figuresNow } from '../../apps/cli/figures';
import { demoOffice, type DemoOffice } from '../support/demo-office';

jest.setTimeout(300_000);

const made = { registered: expect.any(Number), refused: [] };

describe('The demo that begins seven months ago', () => {
  let here: DemoOffice;
  beforeAll(async () => {
    here = await demoOffice();
    await setBack(here.office.time);
    expect(await makeDemo(here.office)).toEqual(made);
  });
  afterAll(() => here.end());

  const rows = async <Row extends object>(sql: string) => (await here.database.pool.query<Row>(sql)).rows;
  const one = async (key: string) => (await rows<{ state: string; standing: Record<string, unknown>; actions: string[]; clocks: Record<string, number> }>(`
    select s.state, s.standing, (select array_agg(h.event ->> 'action' order by h.seq) from bihuan.history h where h.district = s.district and h.subject = s.id) as actions,
      (select json_object_agg(c.name, extract(epoch from c.due_at - bihuan.now()) / 3600) from bihuan.clock c where c.district = s.district and c.subject = s.id and c.state = 'running') as clocks
    from bihuan.subject s join bihuan.complaint_fact f on f.district = s.district and f.subject = s.id and f.version = 1 where f.opening_key = 'past-${key}'`))[0];

  it('ends today, with nothing lost, nothing doubled and no history changed', async () => {
    expect(await rows(`select time_offset = interval '0' as today, time_movable as movable from bihuan.installation`)).toEqual([{ today: true, movable: true }]);
    expect((await check(here.database.pool, {})).violations).toEqual([]);
    for await (const finding of verify(here.store.hot)) throw new Error(JSON.stringify(finding));
    expect(await rows('select from bihuan.outbox where district = $$demo$$')).toEqual([]);
  });

  it('has some hundred and fifty complaints in every state, forty of them open, and something of every unit', async () => {
    const { districts: [district] } = await figuresNow(here.office, here.store, 'demo');
    const states = district?.states ?? {};
    const open = ['discovered', 'assigned', 'rectified', 'revisited'].map((state) => states[state] ?? 0);
    expect(Math.min(...open)).toBeGreaterThanOrEqual(4);
    expect(open.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(35);
    expect(district?.complaints).toBeGreaterThanOrEqual(140);
    expect(district?.units.filter(({ open }) => open > 0).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(states)).toEqual(expect.arrayContaining(['closed', 'declined', 'transferred', 'merged', 'withdrawn']));
  });

  it('has what whoever shows it wants to show: late and supervised, back in the watch, handed on, in danger, paused, asked for time', async () => {
    expect(await one('supervised')).toMatchObject({ state: 'assigned', standing: { unit: 'environment-watch', openOrders: [{ reason: 'overdue' }] } });
    expect((await one('supervised'))?.clocks['finish']).toBeLessThan(0);
    expect(await one('relapsed')).toMatchObject({ state: 'assigned', standing: { relapses: 1, round: 2 } });
    expect(await one('handed-on')).toMatchObject({ state: 'assigned', standing: { returns: 2, unit: 'housing', binding: true } });
    expect(await one('failed-twice')).toMatchObject({ state: 'assigned', standing: { round: 3 } });
    expect(await one('danger-now')).toMatchObject({ state: 'assigned', standing: { urgency: 'danger', starred: true, arrived: true } });
    expect(await one('paused')).toMatchObject({ standing: { paused: true } });
    expect(await one('asks-time')).toMatchObject({ standing: { askedUntil: expect.any(String) } });
    expect(await one('unsigned')).toMatchObject({ state: 'assigned', standing: { signed: false } });
    expect(await one('to-close')).toMatchObject({ state: 'revisited', clocks: { signOff: expect.any(Number) } });
    expect(await one('nowhere')).toMatchObject({ state: 'discovered', standing: { placed: false } });
    expect((await one('revisit-late'))?.clocks['revisit']).toBeLessThan(0);
  });

  it('has one that fails once, is put right again, holds its three revisits and is closed', async () => {
    const healed = await one('heals');
    expect(healed?.state).toBe('closed');
    expect(healed?.actions.filter((action) => ['rectify', 'fail', 'hold', 'lift', 'close'].includes(action))).toEqual(['rectify', 'fail', 'rectify', 'hold', 'lift', 'hold', 'hold', 'hold', 'close']);
  });

  it('shows people at work in the hours of the office, but for danger, visits at the hour of the nuisance and calls to people who are at home', async () => {
    const calendar = here.office.rulebook.calendar('cn');
    const deeds = await rows<{ at: string; action: string; urgency: string }>(`
      select to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, h.event ->> 'action' as action, s.standing ->> 'urgency' as urgency
      from bihuan.history h join bihuan.subject s on s.district = h.district and s.id = h.subject
      where h.district = 'demo' and h.event ->> 'by' in ('clerk', 'handler', 'coordinator', 'supervisor') and h.event ->> 'action' not in ('register', 'note')`);
    const outside = deeds.filter(({ at, urgency }) => urgency !== 'danger' && !(isWorkingDay(calendar, localDate('Asia/Shanghai', at)).working && inOffice(localTime('Asia/Shanghai', at))));
    expect(deeds.length).toBeGreaterThan(500);
    expect(outside).toEqual([]);
  });

  it('does not say the same words twice when people complain', async () => {
    const said = await rows<{ body: string }>(`select x.body from bihuan.text x where x.district = 'demo' and x.name = 'account' and x.seq = 1`);
    expect(new Set(said.map(({ body }) => body)).size).toBe(said.length);
  });

  it('changes nothing when it is made again', async () => {
    const before = await rows('select district, subject, seq, hash from bihuan.history order by 1, 2, 3');
    expect(await makeDemo(here.office)).toEqual({ registered: 0, refused: [] });
    expect(await rows('select district, subject, seq, hash from bihuan.history order by 1, 2, 3')).toEqual(before);
  });

  it('cut off in the middle and begun again three days later is the same as if nobody had cut it off', async () => {
    const other = await demoOffice();
    try {
      await setBack(other.office.time);
      await expect(makeDemo(cutOffAfter(other.office, 300))).rejects.toThrow('cut off');
      expect(await other.office.time.behind()).toBe(true);
      await other.database.pool.query(`update bihuan.installation set time_offset = time_offset + interval '72 hours'`);
      await setBack(other.office.time);
      expect(await makeDemo(other.office)).toEqual(made);
      expect(await pictureOf(other)).toEqual(await pictureOf(here));
      expect((await check(other.database.pool, {})).violations).toEqual([]);
      expect(await other.office.time.behind()).toBe(false);
    } finally {
      await other.end();
    }
  });
});

describe('A store whose demo was made before', () => {
  it('keeps its demo and its time, and is not set back', async () => {
    const here = await demoOffice({ demo: true });
    try {
      await setBack(here.office.time);
      expect([await here.office.time.movable(), await here.office.time.behind()]).toEqual([false, false]);
      expect(await makeDemo(here.office)).toEqual({ registered: 0, refused: [] });
    } finally {
      await here.end();
    }
  });
});

function inOffice(time: string): boolean {
  return time >= '09:00' && time < '17:00';
}

/** What two such demos share: everything but ids, instants within the minute, and which of two clocks that are due at one instant rings first. */
async function pictureOf({ database }: DemoOffice): Promise<object[]> {
  const { rows } = await database.pool.query<object>(`
    select f.opening_key, s.state, s.version, s.standing ->> 'unit' as unit, s.standing -> 'openOrders' as orders,
      (select json_agg(json_build_array(h.event ->> 'action', h.event -> 'rang' ->> 'clock', h.event -> 'rang' ->> 'rung')
        order by date_trunc('minute', h.at), h.event -> 'rang' ->> 'clock' nulls first, h.seq)
        from bihuan.history h where h.district = s.district and h.subject = s.id) as history
    from bihuan.subject s join bihuan.complaint_fact f on f.district = s.district and f.subject = s.id and f.version = 1 order by 1`);
  return rows;
}

/** The same office, whose process dies when somebody asks for one more deed than so many. */
function cutOffAfter(office: Office, deeds: number): Office {
  let done = 0;
  const perform: Office['desk']['perform'] = async (request) => {
    if (++done > deeds) throw new Error('cut off');
    return office.desk.perform(request);
  };
  const register: Office['desk']['register'] = (registration) => office.desk.register(registration);
  return Object.create(office, { desk: { value: { register, perform } } }) as Office;
}
