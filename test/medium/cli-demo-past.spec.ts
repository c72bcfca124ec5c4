import { check } from '@bihuan/check';
import { add, isWorkingDay, localDate, localTime, type ProblemStanding } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { makeDemo, setBack } from '@bihuan/intake';
import { verify } from '@bihuan/store';

import { figuresNow } from '../../apps/cli/figures';
import { demoOffice, type DemoOffice } from '../support/demo-office';
import { visit } from '../support/doctor';

jest.setTimeout(300_000);

/** A problem with the lines of its history, and how many days its clocks have left. */
interface LedgerRow {
  number: string;
  state: string;
  standing: ProblemStanding;
  address: string;
  actions: string[];
  lines: [action: string, at: string][];
  clocks: Record<string, number>;
}

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

  it('has nothing at fault in it that the doctor would find', async () => {
    const { findings } = await visit({ DATABASE_URL: here.database.url }).examine();
    // Queues are made at the start, which is not played here; and a calendar ends when it ends.
    expect(findings.filter(({ check, finding }) => finding === 'fault' && check !== 'calendars')).toEqual([]);
    expect(findings.find(({ check }) => check === 'histories')).toMatchObject({ finding: 'ok' });
  });

  it('has some hundred and fifty complaints in every state, thirty of them open, and something of every unit', async () => {
    const { districts: [district] } = await figuresNow(here.office, here.store, 'demo');
    const states = district?.states ?? {};
    const open = ['discovered', 'assigned', 'rectified', 'revisited'].map((state) => states[state] ?? 0);
    expect(Math.min(...open)).toBeGreaterThanOrEqual(4);
    expect(open.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(27);
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

  it('has orders in every state: one found wanting and raised before it was lifted, one overdue that has come to an interview, one to be judged', async () => {
    const orders = async (key: string) => rows<object>(`
      select o.state, o.standing ->> 'level' as level, o.standing ->> 'raised' as raised, o.standing -> 'measures' as measures, (o.standing ->> 'answers')::int as answers,
        (select array_agg(h.event ->> 'action' order by h.seq) from bihuan.history h where h.district = o.district and h.subject = o.id and h.event ->> 'by' in ('handler', 'supervisor', 'leader')) as deeds
      from bihuan.subject o join bihuan.complaint_fact f on f.district = o.district and f.subject = (o.standing ->> 'about')::uuid and f.version = 1
      where o.kind = 'order' and f.opening_key = 'past-${key}' order by o.opened_at`);
    expect(await orders('heals')).toEqual([{ state: 'lifted', level: 'leader', raised: '1', measures: [], answers: 2, deeds: ['answer', 'findWanting', 'raise', 'answer', 'lift'] }]);
    expect(await orders('supervised')).toEqual([{ state: 'issued', level: expect.any(String), raised: expect.any(String), measures: ['interview'], answers: 0, deeds: null }]);
    expect((await orders('failed-twice')).slice(0, 2)).toEqual([
      { state: 'lifted', level: 'district', raised: '0', measures: [], answers: 2, deeds: ['answer', 'findWanting', 'answer', 'lift'] },
      { state: 'answered', level: 'leader', raised: '0', measures: ['interview'], answers: 1, deeds: ['measure', 'answer'] },
    ]);
    expect(await orders('group')).toMatchObject([{ level: 'district' }]);
    const [counts] = await rows<Record<string, number>>(`select count(*) filter (where state = 'lifted')::int as lifted, count(*) filter (where state <> 'lifted')::int as open from bihuan.subject where kind = 'order'`);
    expect(counts?.['lifted']).toBeGreaterThanOrEqual(8);
    expect(counts?.['open']).toBeGreaterThanOrEqual(3);
  });

  const problems = () => rows<LedgerRow>(`
    select s.number, s.state, s.standing, f.address,
      (select array_agg(h.event ->> 'action' order by h.seq) from bihuan.history h where h.district = s.district and h.subject = s.id and h.event ->> 'action' not in ('gather', 'remind')) as actions,
      (select json_agg(json_build_array(h.event ->> 'action', to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by h.seq) from bihuan.history h where h.district = s.district and h.subject = s.id) as lines,
      (select coalesce(json_object_agg(c.name, extract(epoch from c.due_at - bihuan.now()) / 86400), '{}') from bihuan.clock c where c.district = s.district and c.subject = s.id and c.state = 'running') as clocks
    from bihuan.subject s join bihuan.complaint_fact f on f.district = s.district and f.subject = s.id and f.version = 1 where s.kind = 'problem' order by s.opened_at`);

  it('keeps a ledger on which nothing lies unassigned: each place has a unit and a person by the second working day, and nothing of it is late', async () => {
    const calendar = here.office.rulebook.calendar('demo');
    const ledger = await problems();
    expect(ledger.length).toBeGreaterThanOrEqual(12);
    for (const { lines, standing, clocks, address } of ledger) {
      const [entered, assigned] = ['enter', 'assign'].map((action) => lines.find(([is]) => is === action)?.[1] ?? '');
      const allowed = add(calendar, entered ?? '', { amount: 2, unit: 'workingDay' }).at;
      expect([address, typeof standing.unit, typeof standing.person, assigned !== '' && (assigned ?? '') <= allowed]).toEqual([address, 'string', 'string', true]);
      expect([address, Object.entries(clocks).filter(([, days]) => days < 0)]).toEqual([address, []]);
    }
  });

  it('has problems that tell a story: one signed off and watched, some that came back, one at its first milestone of three, some settled for long, one that nobody complained of', async () => {
    const ledger = await problems();
    const signedOff = ledger.find(({ address }) => address.startsWith('青梧里 2 号楼'));
    expect(signedOff).toMatchObject({ state: 'signedOff', standing: { complaints: { length: 3 }, held: 4, archived: false, relapses: 0 }, clocks: { watch: expect.any(Number) } });
    expect(signedOff?.actions).toEqual(['enter', 'assign', 'visit', 'analyse', 'plan', 'reach', 'checkSimilar', 'rectify', 'hold', 'hold', 'hold', 'hold', 'apply', 'pass', 'endNotice', 'pass', 'pass', 'signOff']);
    expect(ledger.filter(({ standing }) => standing.relapses > 0).length).toBeGreaterThanOrEqual(2);
    expect(ledger.filter(({ standing }) => standing.planned === 'by-date' && standing.milestones === 3 && standing.ahead.join() === '2,3').length).toBeGreaterThanOrEqual(1);
    const settled = ledger.filter(({ standing }) => standing.interim);
    expect(settled.length).toBeGreaterThanOrEqual(3);
    expect(settled.every(({ state, clocks }) => state === 'assigned' && (clocks['nextDate'] ?? 0) > 0)).toBe(true);
    expect(ledger.filter(({ standing }) => standing.source === 'patrol')).toMatchObject([{ state: 'assigned', standing: { complaints: [], unit: 'environment', planned: 'by-date' } }]);
    expect(ledger.filter(({ state }) => state === 'revisited').length).toBeGreaterThanOrEqual(2);
  });

  it('has the orders that a grade brought answered and lifted, but for those of these days', async () => {
    const orders = await rows<{ state: string; days: number; answers: number }>(`
      select state, extract(epoch from bihuan.now() - opened_at)::float8 / 86400 as days, (standing ->> 'answers')::int as answers from bihuan.subject where kind = 'order' and standing ->> 'reason' = 'grade'`);
    expect(orders.filter(({ state, answers }) => state === 'lifted' && answers > 0).length).toBeGreaterThanOrEqual(10);
    expect(orders.filter(({ state, days }) => state !== 'lifted' && days > 20)).toEqual([]);
    expect(await rows(`select from bihuan.subject where kind = 'order' and standing ->> 'aboutKind' = 'problem' and standing ->> 'reason' <> 'grade'`)).toEqual([]);
  });

  it('has one that fails once, is put right again, and is closed after its revisit because its problem is looked at again', async () => {
    const healed = await one('heals');
    expect(healed?.state).toBe('closed');
    expect(healed?.actions.filter((action) => ['rectify', 'fail', 'hold', 'lift', 'close'].includes(action))).toEqual(['rectify', 'fail', 'rectify', 'hold', 'lift', 'close']);
  });

  it('shows people at work in the hours of the office, but for danger, visits at the hour of the nuisance and calls to people who are at home', async () => {
    const calendar = here.office.rulebook.calendar('demo');
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
    select case when s.kind = 'problem' then s.number else f.opening_key end, s.state, s.version, s.standing ->> 'unit' as unit, (select json_agg(o - 'order') from jsonb_array_elements(s.standing -> 'openOrders') as o) as orders,
      (select json_agg(json_build_array(o.state, o.standing - 'about' - 'aboutNumber' - 'supervisedAt' - 'followed' - 'issuedBy' - 'answeredBy') order by o.opened_at, o.standing ->> 'reason') from bihuan.subject o where o.kind = 'order' and o.standing ->> 'about' = s.id::text) as written,
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
