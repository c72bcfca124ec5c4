import { join } from 'node:path';

import { Mailing, MailServer, type ParkedMail } from '@bihuan/post';
import { loadNotices, loadTemplates } from '@bihuan/rules';
import { loadRules, Mails, setMailing } from '@bihuan/store';

import { MailBox } from '../support/mail-box';
import { clerk, workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

const reporter = { name: '张三丰', phone: '13900001111', confidential: true };

describe('People are told by mail, and', () => {
  let office: WorkerOffice;
  let box: MailBox;
  let parked: ParkedMail[];
  let mailings: Mailing[];

  /** Thursday 2026-09-10, 09:00 in the office, when its first digest has just gone out. */
  beforeEach(async () => {
    office = await workerOffice();
    box = await MailBox.open();
    [parked, mailings] = [[], []];
    await loadRules(office.store.hot, {
      procedures: [], calendars: [],
      notices: loadNotices(join(process.cwd(), 'procedures/notices')).notices,
      templates: loadTemplates(join(process.cwd(), 'procedures/templates')).templates,
    });
    await office.rulebook.load();
    await setMailing(office.store.hot, true);
    await office.rows(`update bihuan.unit set name_zh = '区生态环境局', name_en = 'Environment bureau', email = 'environment@example.org' where id = 'environment'`);
  });
  afterEach(async () => {
    await Promise.all(mailings.map((mailing) => mailing.stop()));
    await box.stop();
    await office.end();
  });

  const sender = (retry = { parkAfter: 20, longestGap: 0 }, lease = 30) => {
    const mailing = new Mailing(new Mails(office.store.hot, retry, lease), office.store.hot, office.rulebook, office.time, new MailServer(box.url, '投诉办理 <noreply@bihuan.example>', 2_000), (one) => void parked.push(one));
    mailings.push(mailing);
    return mailing;
  };
  /** Everything that may go out now goes out. */
  const post = async (mailing = sender()) => {
    await office.outgoing().flush();
    for (let round = 0; round < 6; round += 1) {
      await mailing.round();
      await mailing.idle();
    }
  };
  const until = (at: string) => office.time.forwardTo(at);
  const assigned = async (count: number, more: Parameters<WorkerOffice['register']>[1] = {}) => {
    const complaints = await office.register(count, { reporter, texts: { account: '夜里的排风机，找张三丰核实' }, ...more });
    for (const complaint of complaints) {
      const moved = await office.desk.perform({ district: 'heping', complaint, id: `assign-${complaint}`, action: 'assign', payload: { unit: 'environment' }, asking: clerk });
      if (moved.outcome === 'refused') throw new Error(moved.refusal.refused);
    }
    return complaints;
  };
  const mails = () => office.rows<{ status: string; n: number }>('select status, count(*)::int as n from bihuan.mail group by 1 order by 1');

  it('ten notices to one unit give one mail at the hour of the digest, and none before', async () => {
    await assigned(10);
    await post();
    expect(box.mails).toEqual([]);
    await until('2026-09-10T05:59:00.000Z');
    await post();
    expect(box.mails).toEqual([]);
    await until('2026-09-10T06:00:30.000Z');
    await post();
    expect(box.mails.map(({ to, subject }) => [to, subject])).toEqual([['environment@example.org', '和平区投诉办理：10 条通知']]);
    expect(box.mails[0]?.text).toMatch(/^区生态环境局：\n\n截至 2026-09-10 14:00，有以下 10 条通知。\n\n1\. 已交办 HP2026/);
    expect(box.mails[0]?.text).toMatch(/\n10\. 已交办 HP2026\d+\n {3}投诉件 HP2026\d+（南市街 \d+ 号）已交区生态环境局办理。请于 2026-09-17 17:00 前办理。/);
    await post();
    expect(box.mails).toHaveLength(1);
    expect(await mails()).toEqual([{ status: 'sent', n: 1 }]);
  });

  it('nothing gathered goes out in quiet hours, not even what is late, nor on a day off', async () => {
    await assigned(2);
    await post();
    await until('2026-09-10T13:00:00.000Z');
    await post();
    expect(box.mails).toEqual([]);
    await until('2026-09-10T23:31:00.000Z');
    await post();
    expect(box.mails).toHaveLength(1);

    await until('2026-09-11T10:00:00.000Z');
    await assigned(1);
    await post();
    await until('2026-09-13T01:00:00.000Z');
    await post();
    expect(box.mails).toHaveLength(1);
    await until('2026-09-14T00:30:30.000Z');
    await post();
    expect(box.mails).toHaveLength(2);
  });

  it('danger goes out alone in the middle of the night', async () => {
    await until('2026-09-10T18:30:00.000Z');
    await assigned(1);
    await assigned(2, { payload: { urgency: 'danger' } });
    await post();
    expect(box.mails.map(({ to, subject }) => [to, subject.replace(/\d+/, '…')])).toEqual([
      ['environment@example.org', '已交办 HP…'], ['environment@example.org', '已交办 HP…'],
    ]);
    expect(new Set(box.mails.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('each is told in a language of his own, by his unit’s address or at his own, by role or by name', async () => {
    await office.rows(`update bihuan.account set email = 'wang@example.org', language = 'en', name = 'Wang' where login = 'heping-petitions'`);
    await office.rows(`update bihuan.account set roles = '{supervisor}' where login = 'heping-petitions'`);
    await assigned(1, { payload: { urgency: 'danger' } });
    await post();
    const texts = new Map(box.mails.map(({ to, subject, text }) => [to, `${subject}\n${text}`]));
    expect(texts.get('wang@example.org')).toMatch(/^Danger: HP2026\d+\nComplaint HP2026\d+ \(南市街 \d+ 号\) is marked as dangerous/);
    expect(texts.get('environment@example.org')).toMatch(/^已交办 HP2026/);
  });

  it('a unit without an address is told at those of its active people', async () => {
    await office.rows(`update bihuan.unit set email = null`);
    await office.rows(`update bihuan.account set email = 'li@example.org' where login = 'heping-environment'`);
    await office.rows(`insert into bihuan.account (district, id, login, name, password_hash, roles, unit, email, disabled_at) values ('heping', gen_random_uuid(), 'gone', 'x', 'x', '{handler}', 'environment', 'gone@example.org', now())`);
    await assigned(1, { payload: { urgency: 'danger' } });
    await post();
    expect(box.mails.map(({ to }) => to)).toEqual(['li@example.org']);
  });

  it('nobody of the unit complained about hears of it, also when that came out before the digest', async () => {
    await office.rows(`update bihuan.account set email = 'boss@example.org', roles = '{supervisor}' where login = 'heping-environment'`);
    await office.rows(`update bihuan.account set email = 'other@example.org', roles = '{supervisor}' where login = 'heping-petitions'`);
    await office.register(1, { reporter, payload: { urgency: 'danger', respondentUnit: 'environment' } });
    await post();
    expect(box.mails.map(({ to }) => to)).toEqual(['other@example.org']);

    await office.rows(`update bihuan.account set roles = '{handler,coordinator}' where login = 'heping-environment'`);
    const [complaint] = await assigned(1);
    await office.outgoing().flush();
    await sender().round();
    expect(await office.rows(`select recipient from bihuan.mail_notice where mail is null`)).toEqual([{ recipient: 'unit:environment' }]);
    await office.rows(`update bihuan.subject set standing = standing || '{"respondentUnit": "environment"}' where id = $1`, complaint);
    await until('2026-09-10T06:00:30.000Z');
    await post();
    expect(box.mails).toHaveLength(1);
    expect(await office.rows(`select status, last_error from bihuan.mail where status <> 'sent'`)).toEqual([{ status: 'withheld', last_error: 'the recipient may not see any more what it tells' }]);
  });

  it('a recipient who is refused is parked at once with a reason that names no address', async () => {
    box.refuses.add('environment@example.org');
    await assigned(1, { payload: { urgency: 'danger' } });
    await post();
    expect(await office.rows('select status, tries, last_error from bihuan.mail')).toEqual([{ status: 'parked', tries: 1, last_error: 'the mail server refused the recipient (550)' }]);
    expect(parked).toMatchObject([{ district: 'heping', recipient: 'unit:environment', reason: 'the mail server refused the recipient (550)' }]);
  });

  it('a mail server that is down is tried again, and nothing is lost', async () => {
    await box.stop();
    await assigned(1, { payload: { urgency: 'danger' } });
    await post(sender({ parkAfter: 50, longestGap: 0 }));
    expect(await office.rows(`select status, tries > 1 as again, last_error from bihuan.mail`)).toEqual([{ status: 'pending', again: true, last_error: 'the mail server cannot be reached (ECONNREFUSED)' }]);
    await box.start();
    await post();
    expect(box.mails).toHaveLength(1);
    expect(await mails()).toEqual([{ status: 'sent', n: 1 }]);
  });

  it('what was sent and not written down is sent again under the same Message-ID', async () => {
    box.unheard = 1;
    await assigned(1, { payload: { urgency: 'danger' } });
    await post();
    expect(box.mails).toHaveLength(2);
    expect(new Set(box.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(box.mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@bihuan\.example>$/);
  });

  it('what a worker had claimed when it was killed is sent by another when its lease has run out', async () => {
    await assigned(1, { payload: { urgency: 'danger' } });
    await office.outgoing().flush();
    const killed = new Mails(office.store.hot, undefined, 60);
    const page = await killed.unsorted(10);
    const mailing = sender();
    expect(page?.notices.length).toBeGreaterThan(0);
    await mailing.round();
    await mailing.idle();
    box.mails.length = 0;
    await office.rows(`update bihuan.mail set status = 'pending', sent_at = null, next_try = null`);
    expect(await killed.claim(1, [])).toHaveLength(1);
    await post();
    expect(box.mails).toEqual([]);
    await office.rows(`update bihuan.mail set next_try = clock_timestamp() - interval '1 second'`);
    await post();
    expect(box.mails).toHaveLength(1);
  });

  it('two workers give one mail, however they share the work', async () => {
    await assigned(12);
    await office.outgoing().flush();
    await until('2026-09-10T06:00:30.000Z');
    const workers = [sender(), sender(), sender()];
    for (let round = 0; round < 4; round += 1) await Promise.all(workers.map((worker) => worker.round()));
    await Promise.all(workers.map((worker) => worker.idle()));
    expect(box.mails.map(({ subject }) => subject)).toEqual(['和平区投诉办理：12 条通知']);
  });

  it('nothing about the reporter and nothing that anybody wrote stands in any mail', async () => {
    await office.rows(`update bihuan.account set email = login || '@example.org' where district = 'heping'`);
    await office.rows(`update bihuan.account set roles = '{clerk,supervisor,coordinator,leader}' where login = 'heping-petitions'`);
    await assigned(3);
    await assigned(1, { payload: { urgency: 'danger' } });
    const rang: string[] = [];
    for await (const { name } of office.forwarding().forward({ to: '2026-09-25T06:01:00.000Z' })) rang.push(name);
    expect(rang).toContain('finish');
    await post();
    await post();
    expect(box.mails.map(({ text }) => text).join()).toMatch(/红牌警告[^]*已列入督办/);
    for (const { whole } of box.mails) expect(whole).not.toMatch(/张三丰|13900001111|排风机/);
  });

  it('without a mail server nothing is kept for mail', async () => {
    await setMailing(office.store.hot, false);
    await assigned(3);
    await office.outgoing().flush();
    expect(await office.rows('select from bihuan.mail_notice')).toEqual([]);
    expect(await office.rows(`select count(*)::int > 3 as told from bihuan.inbox`)).toEqual([{ told: true }]);
  });
});
