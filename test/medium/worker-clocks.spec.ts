import { Clocks, Errands } from '@bihuan/desk';
import { DueClocks, Journal, openDatabase } from '@bihuan/store';

import { until } from '../support/until';
import { officeConnections, workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

describe('Clocks that fall due', () => {
  let office: WorkerOffice;
  beforeEach(async () => {
    office = await workerOffice();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await office.end();
  });

  const rings = async () => office.rows<{ id: string; at: Date }>(`select id, at from bihuan.history where id like 'clock:%' order by at, subject`);
  const dayAfterTriage = '2026-09-11T10:00:00.000Z';

  it('ring once, whether the sweep or the alarm comes first', async () => {
    await office.register(1);
    await office.time.forwardTo(dayAfterTriage);
    const page = await new DueClocks(office.store.sweep).claimDue(10);
    expect(page.map(({ name }) => name)).toEqual(['triage']);
    const [alarm, sweep] = [office.worker(), office.worker()];
    const both = await Promise.all([alarm.ring(page), sweep.sweep()]);
    const later = await alarm.ring(page);
    expect(both.map(({ rang }) => rang.length).sort()).toEqual([0, 1]);
    expect([later.rang.length, later.before.length, later.failed]).toEqual([0, 1, 0]);
    expect((await rings()).map(({ id }) => id)).toEqual(['clock:triage:1:0']);
  });

  it('are silent when the alarm comes too early, and when the deadline was met meanwhile', async () => {
    const [complaint] = await office.register(1);
    await office.time.forwardTo('2026-09-10T02:00:00.000Z');
    const ref = { district: 'heping', subject: complaint ?? '', kind: 'complaint' as const, name: 'triage', dueNo: 1, nextRung: 0 };
    expect(await office.worker().ring([ref])).toEqual({ claimed: 1, rang: [], before: [], failed: 0, parked: [] });
    await office.desk.perform({
      district: 'heping', complaint: complaint ?? '', id: 'assigned', action: 'assign', payload: { unit: 'environment' },
      asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' },
    });
    await office.time.forwardTo('2026-09-11T08:00:00.000Z');
    expect(await office.worker().ring([ref])).toMatchObject({ rang: [], failed: 0 });
    expect(await rings()).toEqual([]);
  });

  it('ring once each when two workers sweep five hundred at the same time', async () => {
    await office.register(500);
    await office.time.forwardTo(dayAfterTriage);
    const workers = [office.worker(), office.worker()];
    const counts = await Promise.all(workers.map(async (worker) => {
      let rang = 0;
      for (let rung = await worker.sweep(); rung.claimed > 0; rung = await worker.sweep()) rang += rung.rang.length;
      return rang;
    }));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(500);
    const [counted] = await office.rows<{ n: number; subjects: number }>(`select count(*)::int as n, count(distinct subject)::int as subjects from bihuan.history where id = 'clock:triage:1:0'`);
    expect(counted).toEqual({ n: 500, subjects: 500 });
  });

  it('that cannot ring are counted, told to a person and parked in the end, and never hold up the good ones behind them', async () => {
    const poison = await office.register(40);
    await office.rows(`update bihuan.subject set procedure = 'lost@1' where id = any ($1)`, poison);
    await office.time.forwardTo('2026-09-10T01:01:00.000Z');
    const [good] = await office.register(1);
    await office.time.forwardTo(dayAfterTriage);
    const worker = office.worker({ parkAfter: 2, longestGap: 0 });
    for (let round = 0; round < 6; round += 1) await worker.sweep(25);

    expect(await office.rows('select distinct subject from bihuan.history where id like $1', 'clock:%')).toEqual([{ subject: good }]);
    expect(await office.rows('select tries, last_error, count(*)::int as n from bihuan.clock where parked_at is not null group by 1, 2')).toEqual([
      { tries: 2, last_error: 'procedure lost@1 is not loaded', n: 40 },
    ]);
    expect(office.parked).toHaveLength(40);
    expect(office.parked[0]).toMatchObject({ name: 'triage', reason: 'procedure lost@1 is not loaded' });
    expect((await worker.sweep()).claimed).toBe(0);
  });

  it('for which there was no room are neither rung nor blamed, and ring once there is, page by page', async () => {
    await office.register(30);
    await office.time.forwardTo(dayAfterTriage);
    const narrow = await openDatabase({ url: office.database.url, applicationName: 'spec', patience: { connect: 1_000 } });
    const worker = new Clocks(new DueClocks(narrow.sweep), new Errands(new Journal(narrow.hot, { reporterKey: 'key' }), office.rulebook), () => undefined);
    const taken = await Promise.all(Array.from({ length: 5 }, () => narrow.hot.connect()));
    // The sweep finds its page by connections of its own, and has none to write it down.
    for (let round = 0; round < 2; round += 1) await expect(worker.sweep(7)).rejects.toThrow('timeout exceeded');
    expect(await office.rows('select from bihuan.clock where tries > 0 or next_try is not null')).toEqual([]);
    for (const client of taken) client.release();
    const pages: number[] = [];
    for (let rung = await worker.sweep(7); rung.claimed > 0; rung = await worker.sweep(7)) pages.push(rung.rang.length);
    expect(pages).toEqual([7, 7, 7, 7, 2]);
    expect(await rings()).toHaveLength(30);
    await narrow.close();
  });

  it('under rules that another process has loaded since ring all the same', async () => {
    await office.register(2);
    await office.rows(`insert into bihuan.procedure_version (name, version, valid_from, document, digest)
      select name, 77, valid_from, document || '{"version": 77}', '\\x00' from bihuan.procedure_version where name = 'cn-hotline'`);
    await office.rows(`update bihuan.subject set procedure = 'cn-hotline@77'`);
    await office.time.forwardTo(dayAfterTriage);
    expect(await office.worker().sweep()).toMatchObject({ rang: [{ name: 'triage' }, { name: 'triage' }], failed: 0 });
  });

  it('are due by the time of the database, however wrong the clock of the worker is', async () => {
    await office.register(1);
    const real = Date.now;
    for (const days of [-3, 3]) {
      jest.spyOn(Date, 'now').mockImplementation(() => real() + days * 86_400_000);
      expect((await office.worker().sweep()).claimed).toBe(0);
    }
    await office.time.forwardTo(dayAfterTriage);
    jest.spyOn(Date, 'now').mockImplementation(() => real() - 3 * 86_400_000);
    const { rang } = await office.worker().sweep();
    expect(rang.map(({ at }) => at.slice(0, 16))).toEqual([dayAfterTriage.slice(0, 16)]);
  });

  it('are nobody\'s failure while somebody holds the complaint or the database is away', async () => {
    const [complaint] = await office.register(1);
    await office.time.forwardTo(dayAfterTriage);
    const holder = await office.database.pool.connect();
    await holder.query('begin');
    await holder.query('select from bihuan.subject where id = $1 for update', [complaint]);
    expect(await office.worker().sweep()).toMatchObject({ claimed: 1, rang: [], failed: 0 });
    await holder.query('rollback');
    holder.release();

    const cuts: Promise<{ cut: boolean }[]>[] = [];
    const cutting = setInterval(() => cuts.push(office.rows(`select pg_terminate_backend(pid) as cut from pg_stat_activity where datname = current_database() and application_name = $1`, officeConnections)), 3);
    for (let round = 0; round < 10; round += 1) await office.worker().sweep().catch(() => undefined);
    clearInterval(cutting);
    expect((await Promise.all(cuts)).flat()).toContainEqual({ cut: true });
    expect(await office.rows('select tries from bihuan.clock')).toEqual([{ tries: 0 }]);
    await until('a sweep over connections that were not cut', () => office.worker().sweep().then(() => true, () => false));
    expect((await rings()).map(({ id }) => id)).toEqual(['clock:triage:1:0']);
  });
});
