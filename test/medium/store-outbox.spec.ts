import { Deliveries, Inbox, Outbox } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district, moveOf, opening, seedDistrict } from '../support/store-moves';

jest.setTimeout(60_000);

describe('What a move has promised to tell', () => {
  let store: TestStore;
  beforeEach(async () => { store = await testStore(); });
  afterEach(() => store.end());

  const reader = { district, holders: ['role:clerk', 'unit:u1'], account: '019a0000-0000-7000-8000-000000000001' };

  it('reaches the inbox once, also when two workers drain the outbox at the same time', async () => {
    await store.journal.write(Array.from({ length: 40 }, () => opening({ tell: ['role:clerk', 'unit:u1'] })), 'machines');
    const workers = [new Outbox(store.hot), new Outbox(store.hot), new Outbox(store.sweep)];
    let drained = 0;
    for (let round = 0; round < 40 && drained < 80; round += 1) {
      const counts = await Promise.all(workers.map((worker) => worker.drain(7)));
      drained += counts.reduce((sum, n) => sum + n, 0);
    }
    expect(drained).toBe(80);
    expect(await store.rows('select count(*)::int as n, count(distinct (subject, no))::int as once from bihuan.inbox')).toEqual([{ n: 80, once: 80 }]);
    expect(await store.rows('select from bihuan.outbox')).toEqual([]);
  });

  it('is not skipped when it was committed late, after later ones had gone out', async () => {
    const late = await store.database.pool.connect();
    await late.query('begin');
    await late.query(`insert into bihuan.outbox (district, subject, no, topic, addressee, about, body, created_at)
      values ($1, '019a0000-0000-7000-8000-0000000000aa', '1.1', 'notice', 'role:clerk', 'late', '{}', now())`, [district]);
    await store.open({ tell: ['role:clerk'] });
    const outbox = new Outbox(store.sweep);
    expect(await outbox.drain(10)).toBe(1);
    await late.query('commit');
    late.release();
    expect(await outbox.drain(10)).toBe(1);
  });

  it('is read by whom it concerns, newest first, and marked as read by each person alone', async () => {
    for (let n = 0; n < 3; n += 1) await store.open({ tell: ['role:clerk'] });
    await store.open({ tell: ['unit:other'] });
    await new Outbox(store.sweep).drain(10);
    const inbox = new Inbox(store.hot);
    const [first, second] = await inbox.page(reader, 2);
    expect(first?.id).toBeGreaterThan(second?.id ?? Infinity);
    expect(await inbox.page(reader, 2, second?.id)).toHaveLength(1);
    await inbox.markRead(reader, [first?.id ?? 0, 999_999]);
    expect(await inbox.unread(reader)).toBe(2);
    expect(await inbox.unread({ ...reader, account: '019a0000-0000-7000-8000-000000000002' })).toBe(3);
  });

  it('of a complaint about the reader’s own unit is passed over, and a page is full of others all the same', async () => {
    const about = (respondentUnit: string | null) => store.open({ tell: ['role:clerk'], standing: { respondentUnit } });
    const others: string[] = [];
    for (let n = 0; n < 9; n += 1) {
      const subject = await about(n % 3 === 0 ? null : 'bureau');
      if (n % 3 === 0) others.unshift(subject);
    }
    await new Outbox(store.sweep).drain(10);
    const inbox = new Inbox(store.hot);
    const ofTheBureau = { ...reader, unseen: ['bureau'] };
    const page = await inbox.page(ofTheBureau, 2);
    expect(page.map(({ subject }) => subject)).toEqual(others.slice(0, 2));
    expect((await inbox.page(ofTheBureau, 2, page.at(-1)?.id)).map(({ subject }) => subject)).toEqual(others.slice(2));
    expect(await inbox.page(reader, 20)).toHaveLength(9);
  });

  it('goes to each active webhook, in order within a complaint, and waits while an earlier one is pending', async () => {
    await store.rows('insert into bihuan.webhook (district, url, secret, active) values ($1, \'https://a.example\', \'s\', true), ($1, \'https://b.example\', \'s\', false)', district);
    const subject = await store.open({ tell: ['unit:u1'] });
    await store.journal.write([moveOf({ subject, tell: ['unit:u1'] })], 'people');
    const other = await store.open({ tell: ['unit:u1'] });
    await new Outbox(store.sweep).drain(10);

    const deliveries = new Deliveries(store.sweep, undefined, 0);
    const [first, elsewhere, ...none] = await deliveries.claim(10);
    expect([first?.subject, first?.no, elsewhere?.subject, none.length]).toEqual([subject, '1.1', other, 0]);
    if (!first || !elsewhere) throw new Error('nothing to deliver');
    await deliveries.complete(elsewhere);
    await deliveries.recordFailure(first, new Error('503'));
    expect(await deliveries.claim(10)).toEqual([]);
    await store.rows('update bihuan.delivery set next_try = null');
    await deliveries.complete(first);
    expect((await deliveries.claim(10)).map(({ no }) => no)).toEqual(['2.1']);
  });

  it('goes out in every district, although all that another has waits behind what its receiver did not take', async () => {
    await seedDistrict(store.database.pool, 'nankai');
    await store.rows(`insert into bihuan.webhook (district, url, secret) values ($1, 'https://away.example', 's'), ('nankai', 'https://here.example', 's')`, district);
    const subject = await store.open({ tell: ['unit:u1'] });
    await store.journal.write([moveOf({ subject, tell: ['unit:u1'] })], 'people');
    for (let n = 0; n < 2; n += 1) await store.open({ district: 'nankai', tell: ['unit:u1'] });
    const outbox = new Outbox(store.sweep);
    while ((await outbox.drain(10)) > 0);

    const deliveries = new Deliveries(store.sweep);
    const [away] = await deliveries.claim(1);
    if (away?.district !== district) throw new Error('another district came first');
    await deliveries.recordFailure(away, new Error('503'));
    const here = [await deliveries.claim(1), await deliveries.claim(1), await deliveries.claim(1)].flat();
    expect(here.map((one) => one.district)).toEqual(['nankai', 'nankai']);
  });

  it('is parked when it cannot be told after many tries, and the rest goes out', async () => {
    await store.rows('insert into bihuan.webhook (district, url, secret) values ($1, \'https://a.example\', \'s\')', district);
    const subject = await store.open({ tell: ['unit:u1'] });
    await store.journal.write([moveOf({ subject, tell: ['unit:u1'] })], 'people');
    await new Outbox(store.sweep).drain(10);
    const deliveries = new Deliveries(store.sweep, { parkAfter: 1, longestGap: 0 }, 0);
    const [first] = await deliveries.claim(1);
    if (!first) throw new Error('nothing to deliver');
    expect(await deliveries.recordFailure(first, 'gone')).toBe(true);
    expect((await deliveries.claim(1)).map(({ no }) => no)).toEqual(['2.1']);
  });

  it('does not stand in the way of others when the inbox refuses it', async () => {
    await store.rows('alter table bihuan.inbox add constraint spec check (about <> \'poison\')');
    await store.open({ tell: ['unit:u1'] });
    await store.rows('update bihuan.outbox set about = \'poison\'');
    for (let n = 0; n < 3; n += 1) await store.open({ tell: ['unit:u1'] });
    const outbox = new Outbox(store.sweep, { parkAfter: 3, longestGap: 60 });
    for (let round = 0; round < 4; round += 1) await outbox.drain(10);
    expect(await store.rows('select count(*)::int as n from bihuan.inbox')).toEqual([{ n: 3 }]);
    expect(await store.rows('select tries, last_error from bihuan.outbox')).toEqual([{ tries: 1, last_error: expect.stringContaining('spec') }]);
  });

  it('hands a command for another subject to one worker at a time, until it is done or has failed too often', async () => {
    const target = await store.open();
    const command = { id: 'from-another', action: 'lift', by: 'system' as const, actor: target, payload: {} };
    await store.open({ dispatches: [{ no: '1.c1', district, kind: 'complaint', subject: target, command }] });
    const [one, two] = [new Outbox(store.sweep, { parkAfter: 1, longestGap: 0 }), new Outbox(store.sweep)];
    const claims = [await one.claimCommands(10), await two.claimCommands(10)];
    expect(claims.map((claim) => claim.map(({ dispatch }) => dispatch.command.id))).toEqual([['from-another'], []]);
    const [claimed] = claims[0] ?? [];
    if (!claimed) throw new Error('nothing claimed');
    expect(await one.recordFailure(claimed, 'no such table')).toBe(true);
    expect(await store.rows('select tries, parked_at is not null as parked from bihuan.outbox')).toEqual([{ tries: 1, parked: true }]);
    await one.completeCommands([claimed]);
    expect(await store.rows('select from bihuan.outbox')).toEqual([]);
  });

  it('hands on what one subject asks of another in the order in which it asked, and holds up nothing else', async () => {
    const [target, other] = [await store.open(), await store.open()];
    const asks = (no: string, subject: string) => ({ no, district, kind: 'complaint' as const, subject, command: { id: `asks-${no}`, action: 'lift', by: 'system' as const, actor: target, payload: {} } });
    await store.open({ dispatches: [asks('1.c1', target), asks('1.c2', target), asks('1.c3', other)] });
    await store.open({ dispatches: [asks('1.c4', target)] });
    const [one, two] = [new Outbox(store.sweep), new Outbox(store.sweep)];
    const ids = (claimed: Awaited<ReturnType<Outbox['claimCommands']>>) => claimed.map(({ dispatch }) => dispatch.command.id);
    const first = await one.claimCommands(10);
    expect(ids(first)).toEqual(['asks-1.c1', 'asks-1.c3', 'asks-1.c4']);
    expect(ids(await two.claimCommands(10))).toEqual([]);
    await one.completeCommands(first);
    expect(ids(await two.claimCommands(10))).toEqual(['asks-1.c2']);
  });
});
