import { countRung, Errands, Recounting, Rulebook, rungName, type Ringing, type Target } from '@bihuan/desk';
import { openLog } from '@bihuan/platform';
import { Journal, loadRules, TimeStands, verify } from '@bihuan/store';

import { Rereading } from '../../apps/worker/rereading';
import { shippedCalendar } from '../support/calendars';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(120_000);

describe('Time moved forward', () => {
  let office: WorkerOffice;
  afterEach(() => office.end());

  const move = async (target: Target) => {
    const rang: Ringing[] = [];
    for await (const rung of office.forwarding().forward(target)) rang.push(rung);
    return rang;
  };
  const assign = (complaint: string | undefined) =>
    office.desk.perform({
      district: 'heping', complaint: complaint ?? '', id: `assign-${complaint}`, action: 'assign', payload: { unit: 'environment' },
      asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' },
    });
  const rungs = async () =>
    (await office.rows<{ line: string }>(`select number || ' ' || h.id || ' ' || to_char(h.at, 'YYYY-MM-DD HH24:MI') as line
      from bihuan.history h join bihuan.subject s on s.id = h.subject where h.id like 'clock:%' order by number, h.at, h.id`)).map(({ line }) => line);

  it('by thirty days rings every rung on its way, each at its own instant', async () => {
    office = await workerOffice();
    const [waiting, given] = await office.register(2);
    await assign(given);
    const rang = await move({ by: '30d' });

    // Fifteen working days to the morning of 10-10, the Sunday 09-20 among them.
    expect(await countRung(each(rang), (rung) => rungName(office.rulebook, rung))).toEqual({
      'triage:due': 1, 'triage:overdue': 15, 'signFor:due': 1, 'signFor:overdue': 15, 'returnWindow:silence': 1,
      'finish:reminder': 1, 'finish:yellow-card': 1, 'finish:due': 1, 'finish:red-card': 1, 'finish:supervision': 1, 'finish:overdue': 2,
      'answer:reminder': 2, 'answer:due': 1, 'answer:interview': 1, 'answer:raise': 1,
    });
    const lateBy = rang.map(({ at }) => Date.parse(at) % 60_000);
    expect(Math.max(...lateBy)).toBeLessThan(2_000);
    expect(rang.map(({ at }) => at)).toEqual([...rang.map(({ at }) => at)].sort());
    expect((await office.time.now()).slice(0, 13)).toBe('2026-10-10T01');
    // What it rang was also told, and the office stands under supervision as if it had waited.
    expect(await office.rows(`select count(*)::int as n from bihuan.inbox where about = 'rung' and subject = $1`, waiting)).toEqual([{ n: 46 }]);
    expect(await office.rows(`select standing ->> 'supervisions' as n, state from bihuan.subject where id = $1`, given)).toEqual([{ n: '1', state: 'assigned' }]);
    expect(await office.rows('select from bihuan.outbox')).toEqual([]);
    for await (const finding of verify(office.store.hot)) throw new Error(JSON.stringify(finding));
  });

  it('day by day rings the same as at one go, also beside a worker that sweeps at the same time', async () => {
    const stories: string[][] = [];
    for (const [steps, beside] of [[['20d'], false], [Array.from({ length: 20 }, () => '1d'), false], [['20d'], true]] as const) {
      office = await workerOffice();
      const complaints = await office.register(6);
      for (const complaint of complaints.slice(0, 3)) await assign(complaint);
      const worker = office.worker();
      const sweeping = beside ? setInterval(() => void worker.sweep().catch(() => undefined), 4) : undefined;
      let heard = 0;
      for (const by of steps) heard += (await move({ by })).length;
      clearInterval(sweeping);
      await worker.sweep();
      stories.push((await rungs()).map((line) => line.replace(/^HP2026\d+ /, '')).sort());
      // Whoever rings it, the one who moves time hears of it.
      expect(heard).toBe((await rungs()).length);
      if (stories.length < 3) await office.end();
    }
    expect(stories[0]?.length).toBeGreaterThan(100);
    expect(stories[1]).toEqual(stories[0]);
    expect(stories[2]).toEqual(stories[0]);
  });

  it('goes to a named instant, never backward, and not where time is real', async () => {
    office = await workerOffice();
    await office.register(1);
    expect(await move({ to: '2026-09-10T03:00:00.000Z' })).toEqual([]);
    await expect(move({ to: '2026-09-10T02:00:00.000Z' })).rejects.toEqual(new TimeStands('only-forward'));
    await expect(move({ by: 'a while' })).rejects.toThrow(RangeError);
    await office.rows('update bihuan.installation set time_movable = false');
    await expect(move({ by: '1d' })).rejects.toEqual(new TimeStands('not-movable'));
  });
});

describe('A complaint transferred to another district', () => {
  let office: WorkerOffice;
  beforeEach(async () => {
    office = await workerOffice();
  });
  afterEach(() => office.end());

  const transfer = (complaint: string | undefined, district = 'nankai') =>
    office.desk.perform({
      district: 'heping', complaint: complaint ?? '', id: 'transfer', action: 'transfer', payload: { body: '南开区', district },
      texts: { reason: '点位在南开区' }, asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' },
    });

  it('is opened there once, with its place, words and reporter, though none of these stood in the outbox', async () => {
    const place = { address: '南市街 8 号', subdistrict: '南市', lat: 39.1301, lon: 117.1902, resolved: true };
    const [complaint] = await office.register(1, { fact: { place }, reporter: { name: '张三丰', phone: '13900001111', confidential: true } });
    expect((await transfer(complaint)).outcome).toBe('done');
    const [row] = await office.rows<{ body: object }>(`select body from bihuan.outbox where topic = 'command'`);
    expect(JSON.stringify(row)).not.toMatch(/张三丰|13900001111|南市街|无法入睡/);

    await Promise.all([office.outgoing().flush(), office.outgoing().flush()]);
    await office.outgoing().flush();
    expect(await office.rows(`select s.state, f.address, f.lat, t.body, r.name, r.confidential, s.standing ->> 'channel' as channel
      from bihuan.subject s join bihuan.complaint_fact f on f.subject = s.id join bihuan.text t on t.subject = s.id join sealed.reporter r on r.subject = s.id
      where s.district = 'nankai'`)).toEqual([
      { state: 'discovered', address: '南市街 8 号', lat: 39.1301, body: '夜间施工，无法入睡', name: '张三丰', confidential: true, channel: 'transfer' },
    ]);
    expect(await office.rows('select from bihuan.outbox')).toEqual([]);
    // It has arrived, so nobody waits for a receipt any more, and it does not come back by itself.
    expect(await office.rows(`select s.standing -> 'acknowledged' as acknowledged, c.state from bihuan.subject s
      join bihuan.clock c on c.subject = s.id and c.name = 'receipt' where s.district = 'heping'`)).toEqual([{ acknowledged: true, state: 'stopped' }]);
  });

  it('takes along from what it comes and how many complain', async () => {
    const [complaint] = await office.register(1, { payload: { activity: 'construction', members: 30, representatives: 3 } });
    await transfer(complaint);
    await office.outgoing().flush();
    expect(await office.rows(`select s.standing ->> 'activity' as activity, h.event -> 'payload' -> 'members' as members, h.event -> 'payload' -> 'representatives' as representatives
      from bihuan.subject s join bihuan.history h on h.district = s.district and h.subject = s.id and h.seq = 1 where s.district = 'nankai'`)).toEqual([{ activity: 'construction', members: 30, representatives: 3 }]);
  });

  it('is opened once also when the worker died after opening it and before saying so', async () => {
    const [complaint] = await office.register(1);
    await transfer(complaint);
    const saved = await office.rows<{ row: object }>(`select to_jsonb(o) as row from bihuan.outbox o where topic = 'command'`);
    await office.outgoing().flush();
    await office.rows(`insert into bihuan.outbox overriding system value select * from jsonb_populate_record(null::bihuan.outbox, $1)`, JSON.stringify(saved[0]?.row));
    await office.outgoing().flush();
    expect(await office.rows(`select count(*)::int as n from bihuan.subject where district = 'nankai'`)).toEqual([{ n: 1 }]);
    expect(await office.rows('select from bihuan.outbox')).toEqual([]);
  });

  it('to a district that does not exist waits, with the reason, and everything else goes on', async () => {
    const [complaint] = await office.register(1);
    await transfer(complaint, 'atlantis');
    await office.outgoing().flush();
    expect(await office.rows('select about, tries, last_error from bihuan.outbox')).toEqual([{ about: 'register', tries: 1, last_error: 'refused: no-such-district' }]);
    expect((await office.rows('select from bihuan.inbox')).length).toBeGreaterThan(0);
  });
});

describe('A due date in a year whose holidays are not known yet', () => {
  let office: WorkerOffice;
  afterEach(() => office.end());

  it('is counted again once when the calendar has learnt them, told to the unit, and nothing rings twice', async () => {
    office = await workerOffice('2026-12-28T01:00:00.000Z');
    const [complaint] = await office.register(1);
    await office.desk.perform({
      district: 'heping', complaint: complaint ?? '', id: 'assign', action: 'assign', payload: { unit: 'environment' },
      asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' },
    });
    for await (const _ of office.forwarding().forward({ by: '3d' }));
    const finish = () => office.rows(`select to_char(due_at, 'YYYY-MM-DD') as due, due_no, provisional from bihuan.clock where name = 'finish'`);
    expect(await finish()).toEqual([{ due: '2027-01-04', due_no: 1, provisional: true }]);
    expect(await office.recounting().run()).toEqual({ settled: 0, failed: 0 });

    const calendar = shippedCalendar('cn');
    const learnt = { ...calendar, years: [...calendar.years, { year: 2027, holidays: ['2027-01-01'], workdays: ['2027-01-02'], source: 'a notice' }] };
    await loadRules(office.store.hot, { procedures: [], calendars: [learnt] });
    await office.rulebook.load();
    const [first, second] = [await office.recounting().run(), await office.recounting().run()];
    expect([first, second]).toEqual([{ settled: 1, failed: 0 }, { settled: 0, failed: 0 }]);
    expect(await finish()).toEqual([{ due: '2027-01-04', due_no: 1, provisional: false }]);
    expect(await office.rows(`select event ->> 'actor' as actor from bihuan.history where id like 'recount:cn:%'`)).toEqual([{ actor: 'calendar:cn' }]);

    const again = { ...learnt, years: [...calendar.years, { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [], source: 'another notice' }] };
    await loadRules(office.store.hot, { procedures: [], calendars: [again] });
    await office.rulebook.load();
    // Counted again once only: a date that stands is moved by nobody but a person.
    expect(await office.recounting().run()).toEqual({ settled: 0, failed: 0 });
    for await (const _ of office.forwarding().forward({ by: '20d' }));
    expect(await office.rows(`select id from bihuan.history where id like 'clock:finish:%' group by id having count(*) > 1`)).toEqual([]);
  });

  it('is counted again also where a program that had not heard of the year yet gave it afterwards', async () => {
    office = await workerOffice('2026-12-28T01:00:00.000Z');
    const [complaint] = await office.register(1);
    const rulebook = new Rulebook(office.store.hot);
    const errands = new Errands(new Journal(office.store.hot, { reporterKey: 'key' }), rulebook);
    const worker = new Rereading(office.store, rulebook, new Recounting(office.store.hot, rulebook, errands), openLog('silent', 'worker'));
    const calendar = shippedCalendar('cn');
    await loadRules(office.store.hot, { procedures: [], calendars: [{ ...calendar, years: [...calendar.years, { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [], source: 'a notice' }] }] });
    await worker.round();
    // The office's own rules are those of before.
    await office.desk.perform({
      district: 'heping', complaint: complaint ?? '', id: 'assign', action: 'assign', payload: { unit: 'environment' },
      asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' },
    });
    const finish = () => office.rows(`select to_char(due_at, 'YYYY-MM-DD') as due, provisional from bihuan.clock where name = 'finish'`);
    expect(await finish()).toEqual([{ due: '2027-01-04', provisional: true }]);
    await worker.round();
    expect(await finish()).toEqual([{ due: '2027-01-06', provisional: false }]);
  });

  it('moves with the rungs that lie ahead when the year makes it another day', async () => {
    office = await workerOffice('2026-12-28T01:00:00.000Z');
    const [complaint] = await office.register(1);
    await office.desk.perform({
      district: 'heping', complaint: complaint ?? '', id: 'assign', action: 'assign', payload: { unit: 'environment' },
      asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' },
    });
    const calendar = shippedCalendar('cn');
    await loadRules(office.store.hot, { procedures: [], calendars: [{ ...calendar, years: [...calendar.years, { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [], source: 'a notice' }] }] });
    await office.rulebook.load();
    await office.recounting().run();
    expect(await office.rows(`select to_char(due_at, 'YYYY-MM-DD') as due, due_no, provisional from bihuan.clock where name = 'finish'`)).toEqual([
      { due: '2027-01-06', due_no: 2, provisional: false },
    ]);
    for await (const _ of office.forwarding().forward({ to: '2027-01-08T00:00:00.000Z' }));
    expect((await office.rows<{ id: string }>(`select id from bihuan.history where id like 'clock:finish:%' order by seq`)).map(({ id }) => id)).toEqual([
      'clock:finish:2:0', 'clock:finish:2:1', 'clock:finish:2:2', 'clock:finish:2:3',
    ]);
  });
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
