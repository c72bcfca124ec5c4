import { anyFreePort } from '@bihuan/platform';
import { DueClocks, withScratch } from '@bihuan/store';

import { unparkCommand } from '../../apps/cli/commands/unpark';
import { usualLimits } from '../../apps/cli/doctor/limits';
import { closeDemo } from '../../apps/cli/start/demo-accounts';
import { scratchStem } from '../../libs/store/scratch';
import { BuiltProcess } from '../support/built-process';
import type { TestDatabase } from '../support/database';
import { officeLike, type DemoOffice } from '../support/demo-office';
import { digestOf, healthyOffice, showTheOffice, troublesIn, visit, type Visit } from '../support/doctor';
import { until } from '../support/until';

jest.setTimeout(120_000);

describe('The doctor, at an office that has a database', () => {
  let pattern: TestDatabase;
  let here: DemoOffice;
  let doctor: Visit;
  beforeAll(async () => {
    pattern = await (await healthyOffice()).rest();
  });
  afterAll(() => pattern.drop());
  beforeEach(async () => {
    here = await officeLike(pattern);
    doctor = visit({ DATABASE_URL: here.database.url });
  });
  afterEach(() => here.end());

  const sql = (text: string, ...values: unknown[]) => here.database.pool.query(text, values);

  it('finds nothing wrong where nothing is, looks at everything, and changes nothing', async () => {
    const before = await digestOf(here.database.pool);
    const { result, findings, unseen } = await doctor.examine();
    expect(findings.filter(({ finding }) => finding !== 'ok')).toEqual([]);
    expect([result, unseen]).toEqual(['ok', []]);
    expect(findings.length).toBeGreaterThanOrEqual(18);
    expect(await digestOf(here.database.pool)).toBe(before);
  });

  it('names what has not rung for minutes and that no worker runs, until one does', async () => {
    await sql(`update bihuan.installation set time_offset = interval '72 hours'`);
    expect(await doctor.troubles('worker')).toMatchObject([{ finding: 'fault', en: expect.stringMatching(/^No worker runs: \d+ clocks are due and have not rung/), repair: { en: expect.stringContaining('npm start') } }]);
    const worker = new BuiltProcess('worker', { DATABASE_URL: here.database.url, BIHUAN_DEMO: 'off', BIHUAN_SWEEP_MS: '100' });
    worker.start();
    try {
      await until('clocks that have rung', async () => (await doctor.troubles('worker')).length === 0);
    } finally {
      await worker.stop();
    }
  });

  it('says how late the oldest rung is, warns from a minute on, and calls it a fault from five minutes on', async () => {
    const { rows } = await sql('select district, subject, name from bihuan.clock where next_at is not null limit 1');
    const [clock] = rows as { district: string; subject: string; name: string }[];
    const late = (seconds: number) => sql('update bihuan.clock set next_at = bihuan.now() - make_interval(secs => $4) where district = $1 and subject = $2 and name = $3', clock?.district, clock?.subject, clock?.name, seconds);
    const said = async () => (await doctor.examine()).findings.filter(({ check }) => check === 'worker').map(({ finding, en }) => `${finding}: ${en}`);
    expect(await said()).toEqual(['ok: No clock is due that has not rung, and no notice or command waits to be sent.']);
    await late(20);
    expect(await said()).toEqual([expect.stringMatching(/^ok: Nothing waits for long: 1 clock is due and has not rung, the oldest [234]\d s late\.$/)]);
    await late(152);
    expect(await said()).toEqual([expect.stringMatching(/^warning: No worker runs: 1 clock is due and has not rung, the oldest 1\d\d s late\.$/)]);
    await late(300);
    expect(await said()).toEqual([expect.stringMatching(/^fault: No worker runs: 1 clock is due/)]);
  });

  it('warns of a notice that waits for more than a minute, and calls it a fault from five minutes on', async () => {
    await sql(`insert into bihuan.outbox (district, topic, subject, no, body, created_at) values ('demo', 'notice', gen_random_uuid(), '1', '{}', bihuan.now() - interval '100 seconds')`);
    expect(await doctor.troubles('worker')).toMatchObject([{ finding: 'warning', en: expect.stringMatching(/1 notice or command is not sent, the oldest since 1\d\d s/) }]);
    await sql(`update bihuan.outbox set created_at = bihuan.now() - interval '345 seconds'`);
    expect(await doctor.troubles('worker')).toMatchObject([{ finding: 'fault' }]);
  });

  it('asks a worker that has a door of its own, and names the one that has stopped to answer', async () => {
    const BIHUAN_WORKER_PORT = String(await anyFreePort());
    const look = async () => (await doctor.examine({ BIHUAN_WORKER_PORT }, { limits: { ...usualLimits, answer: 2_000 } })).findings.filter(({ check }) => check === 'worker-door');
    const worker = new BuiltProcess('worker', { DATABASE_URL: here.database.url, BIHUAN_DEMO: 'off', BIHUAN_WORKER_PORT });
    worker.start();
    try {
      await until('a worker that is ready', async () => (await look()).every(({ finding }) => finding === 'ok'));
      expect(await look()).toMatchObject([{ finding: 'ok', en: expect.stringContaining('it lives and is ready') }]);
      worker.signal('SIGSTOP');
      expect(await look()).toMatchObject([{ finding: 'fault', en: expect.stringContaining('does not answer'), repair: { en: expect.stringContaining('npm start') } }]);
    } finally {
      worker.signal('SIGCONT');
      await worker.stop();
    }
  });

  it('names the scratch database of a rehearsal that was killed, and none that is in use', async () => {
    await withScratch(here.database.url, async () => expect(await doctor.troubles('left-behind')).toEqual([]));
    const left = `${scratchStem(new URL(here.database.url).pathname.slice(1))}0123456789ab`;
    await sql(`create database ${left} template template0`);
    expect(await doctor.troubles('left-behind')).toMatchObject([{ finding: 'warning', en: expect.stringContaining(left), repair: { en: expect.stringContaining('the next rehearse removes them') } }]);
    await withScratch(here.database.url, async () => undefined);
    expect(await doctor.troubles('left-behind')).toEqual([]);
  });

  it('names a parked clock with the reason, and finds it well after unpark', async () => {
    await sql(`update bihuan.installation set time_offset = interval '720 hours'`);
    const clocks = new DueClocks(here.store.sweep, { parkAfter: 1, longestGap: 1 });
    const [due] = await clocks.claimDue(1);
    expect(await clocks.recordFailure(due!, new Error('the ladder has no such rung'))).toBe(true);
    expect(await doctor.troubles('stuck')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('parked: the ladder has no such rung'), repair: { en: expect.stringContaining('bihuan -- unpark') } }]);
    await asCommand(() => unparkCommand().parseAsync([], { from: 'user' }));
    expect(await doctor.troubles('stuck')).toEqual([]);
  });

  it('names deliveries that fail again and again, and those that were given up', async () => {
    await sql(`insert into bihuan.webhook (district, url, secret) values ('demo', 'https://example.org/hook', 's')`);
    await sql(`insert into bihuan.delivery (district, place, webhook, subject, no, addressee, about, facts, at, status, tries, last_error)
      select 'demo', n, w.id, gen_random_uuid(), n::text, 'role:clerk', 'assigned', '{}', bihuan.now(), case n when 1 then 'parked' else 'pending' end, 40, '503 from the receiver'
      from bihuan.webhook w cross join generate_series(1, 2) n`);
    expect((await doctor.troubles('stuck')).map(({ finding, en }) => [finding, en])).toEqual([
      ['warning', '1 delivery of district demo is parked: 503 from the receiver.'],
      ['warning', '1 delivery of district demo fails again and again: 503 from the receiver.'],
    ]);
  });

  it('names demo accounts that anybody may use from outside, until they are shut out', async () => {
    expect(await doctor.troubles('demo-accounts')).toEqual([]);
    for (const outside of [{ BIHUAN_DEMO: 'off', HOST: '0.0.0.0' }, { BIHUAN_PROXIES: '1' }]) {
      expect(await doctor.troubles('demo-accounts', outside)).toMatchObject([{ finding: 'fault', en: expect.stringContaining('clerk'), repair: { en: expect.stringContaining('BIHUAN_DEMO=off npm start') } }]);
    }
    await quietly(() => closeDemo(here.office));
    expect(await doctor.troubles('demo-accounts', { BIHUAN_DEMO: 'off' })).toEqual([]);
  });

  it('names a district that nobody administers and a unit whose work nobody can do', async () => {
    await sql(`update bihuan.account set disabled_at = now() where district = 'demo' and ('administrator' = any (roles) or unit = 'environment')`);
    expect(await doctor.troubles('people')).toMatchObject([
      { finding: 'fault', en: 'District demo has no administrator who may sign in.', repair: { en: expect.stringContaining('accounts add admin-demo') } },
      { finding: 'fault', en: expect.stringMatching(/wait for the unit environment/), repair: { en: expect.stringContaining('--role handler --unit environment --district demo') } },
    ]);
    await sql(`update bihuan.account set disabled_at = null`);
    expect(await doctor.troubles('people')).toEqual([]);
  });

  it('names the complaint whose history was changed behind the office', async () => {
    const { rows } = await sql(`select district, subject, event from bihuan.history where seq = 1 limit 1`);
    const [line] = rows as { district: string; subject: string; event: object }[];
    await rewrite(line!, { ...line!.event, actor: 'somebody' });
    expect(await doctor.troubles('histories')).toMatchObject([{ finding: 'fault', en: expect.stringMatching(/1 have a history that was changed: \S+ \S+\./), repair: { en: expect.stringContaining('bihuan -- verify') } }]);
    await rewrite(line!, line!.event);
    expect(await doctor.troubles('histories')).toEqual([]);
  });

  it('warns before the calendar ends, and calls it a fault after that', async () => {
    await showTheOffice(here.database.pool, '2026-12-17T01:00:00Z'); // a Thursday
    expect(troublesIn(await doctor.examine(), 'calendars')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('The calendar cn of district demo ends with 2026'), repair: { en: expect.stringContaining('calendars/cn.yaml') } }]);
    await showTheOffice(here.database.pool, '2027-01-07T01:00:00Z');
    expect(troublesIn(await doctor.examine(), 'calendars')).toMatchObject([{ finding: 'fault' }]);
    await sql(`insert into bihuan.calendar_version (name, digest, document) select name, 'later', jsonb_set(document, '{years}', document -> 'years' || '[{"year": 2027, "holidays": [], "workdays": [], "source": "spec"}]')
      from bihuan.calendar_version where name = 'cn'`);
    expect((await doctor.troubles('calendars')).filter(({ en }) => en.includes('calendar cn'))).toEqual([]);
  });

  it('names a district without a procedure in force, until it has one again', async () => {
    await sql(`update bihuan.district set procedure = 'lost' where code = 'demo'`);
    expect(await doctor.troubles('rules')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('District demo has no procedure in force (lost)'), repair: { en: expect.stringContaining('procedures/lost.yaml') } }]);
    await sql(`update bihuan.district set procedure = 'cn-hotline' where code = 'demo'`);
    expect(await doctor.troubles('rules')).toEqual([]);
  });

  it('names time that was moved where it is no demo', async () => {
    await sql(`update bihuan.district set name_zh = '和平区'`);
    expect(await doctor.troubles('time')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('nothing is due by the real date'), repair: { en: expect.stringContaining('BIHUAN_DATA=./.bihuan-office') } }]);
    expect(await doctor.troubles('time', { BIHUAN_TIME: 'movable' })).toMatchObject([{ finding: 'warning' }]);
    await sql(`update bihuan.installation set time_offset = '0'`);
    expect(await doctor.troubles('time')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('can be moved') }]);
    await sql(`update bihuan.installation set time_movable = false`);
    expect(await doctor.troubles('time')).toEqual([]);
  });

  async function rewrite({ district, subject }: { district: string; subject: string }, event: object): Promise<void> {
    const client = await here.database.pool.connect();
    try {
      await client.query('set session_replication_role = replica'); // triggers off, as only a superuser can
      await client.query('update bihuan.history set event = $3 where district = $1 and subject = $2 and seq = 1', [district, subject, event]);
    } finally {
      client.release(true);
    }
  }

  async function asCommand(act: () => Promise<unknown>): Promise<void> {
    const before = process.env['DATABASE_URL'];
    process.env['DATABASE_URL'] = here.database.url;
    try {
      await quietly(act);
    } finally {
      if (before === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = before;
    }
  }
});

async function quietly(act: () => Promise<unknown>): Promise<void> {
  const silent = [process.stdout, process.stderr].map((out) => jest.spyOn(out, 'write').mockImplementation(() => true));
  try {
    await act();
  } finally {
    for (const write of silent) write.mockRestore();
  }
}
