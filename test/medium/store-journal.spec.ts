import { Journal, JournalOverloaded, openDatabase, type Database, type Move, type Written } from '@bihuan/store';

import { entryOf, settle } from '../../libs/store/journal/settle';
import { testDatabase, type TestDatabase } from '../support/database';
import { district, moveOf, opening, seedDistrict, type Step } from '../support/store-moves';

jest.setTimeout(60_000);

describe('The journal', () => {
  let database: TestDatabase;
  let store: Database;
  let journal: Journal;
  /** A second process with lanes of its own. */
  let other: Journal;

  beforeAll(async () => {
    database = await testDatabase();
    await seedDistrict(database.pool);
    store = await openDatabase({ url: database.url, applicationName: 'spec', patience: { lock: 1_000 } });
    journal = new Journal(store.hot, { reporterKey: 'key' });
    other = new Journal(store.hot, { reporterKey: 'key' });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  async function one(move: Move, by = journal): Promise<Written> {
    const [written] = await by.write([move], 'people');
    if (!written) throw new Error('nothing came back');
    return written;
  }

  async function opened(step: Step = {}): Promise<string> {
    const written = await one(opening(step));
    if (written.outcome !== 'written') throw new Error(written.outcome);
    return written.turn.next.id;
  }

  async function count(sql: string, ...values: unknown[]): Promise<number> {
    const { rows } = await database.pool.query<{ n: number }>(`select count(*)::int as n from bihuan.${sql}`, values);
    return rows[0]?.n ?? -1;
  }

  it('gives a registered complaint its number, and everything of it is there at once', async () => {
    const move = opening({
      clocks: [{}],
      tell: ['role:clerk'],
      attachments: {
        texts: [{ name: 'account', body: '半夜施工，孩子睡不着' }],
        evidence: [{ kind: 'photo-before', name: '照片', reference: 'A-1' }],
        reporter: { name: '王某', phone: '+86 138 0000 1111', confidential: true },
        queryCode: 'ABCD2345',
      },
    });
    const written = await one(move);

    expect(written).toMatchObject({ outcome: 'written', queryCode: 'ABCD2345', turn: { next: { number: expect.stringMatching(/^HP20\d\d\d{6}$/) } } });
    for (const table of ['complaint_fact', 'history', 'clock', 'outbox', 'text', 'evidence']) {
      expect([table, await count(`${table} where subject = $1`, move.subject)]).toEqual([table, 1]);
    }
    const { rows } = await database.pool.query('select phone, encode(phone_digest, \'hex\') as digest from sealed.reporter where subject = $1', [move.subject]);
    expect(rows).toEqual([{ phone: '+86 138 0000 1111', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('writes no name, no telephone number and no free text into the history or the outbox', async () => {
    const subject = await opened({
      tell: ['role:clerk'],
      attachments: { texts: [{ name: 'account', body: 'canary-text' }], reporter: { name: 'canary-name', phone: '13900000000', confidential: false } },
    });
    const { rows } = await database.pool.query('select event::text from bihuan.history where subject = $1 union all select body::text from bihuan.outbox where subject = $1', [subject]);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/canary|139000/);
  });

  it('reads a subject back exactly as it was written, with its clocks', async () => {
    const written = await one(opening({ standing: { unit: 'u1' }, clocks: [{ name: 'finish', left: { workingDays: 2, milliseconds: 5, unit: 'workingDay' }, state: 'paused', nextAt: null }] }));
    if (written.outcome !== 'written') throw new Error(written.outcome);
    expect(await journal.read(district, [written.turn.next.id])).toEqual([written.turn.next]);
  });

  it('Two officers who change the same complaint at once: one is done, the other is told', async () => {
    const subject = await opened();
    // Both looked at version 1; whoever comes second sees another version and objects, as the desk does.
    const change = () => {
      const move = moveOf({ subject });
      return { ...move, decide: (page: Parameters<Move['decide']>[0]) => (page.subject?.version === 1 ? move.decide(page) : { refused: 'stale-version' }) };
    };
    const outcomes = await Promise.all([one(change()), one(change(), other)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'written']);
    expect(await count('history where subject = $1', subject)).toBe(2);
  });

  it('decides again when a complaint moved meanwhile, so that no change is lost', async () => {
    const subject = await opened();
    const journals = Array.from({ length: 3 }, () => new Journal(store.hot, { reporterKey: 'key' }));
    const outcomes = await Promise.all(journals.map((each) => one(moveOf({ subject }), each)));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
    expect(await count('history where subject = $1', subject)).toBe(4);
  });

  it('takes moves of one complaint that arrive together one after the other, in their order', async () => {
    const subject = await opened();
    const moves = Array.from({ length: 5 }, (_, n) => moveOf({ subject, commandId: `step ${n}` }));
    await journal.write(moves, 'people');
    const { rows } = await database.pool.query('select id from bihuan.history where subject = $1 and seq > 1 order by seq', [subject]);
    expect(rows.map(({ id }) => id)).toEqual(['step 0', 'step 1', 'step 2', 'step 3', 'step 4']);
  });

  it('answers a request that is sent twice with what it did the first time', async () => {
    const subject = await opened();
    const move = moveOf({ subject, commandId: 'twice' });
    const [first, again, elsewhere] = await Promise.all([one(move), one(move), one(move, other)]);
    expect([first, again, elsewhere].map(({ outcome }) => outcome).sort()).toEqual(['already', 'already', 'written']);
    expect(await count('history where subject = $1', subject)).toBe(2);
  });

  it('refuses the id of an earlier command with other content', async () => {
    const subject = await opened();
    await one(moveOf({ subject, commandId: 'c1' }));
    const written = await one(moveOf({ subject, commandId: 'c1', request: 'ff'.repeat(32) }));
    expect(written).toMatchObject({ outcome: 'refused', refusal: { refused: 'command-id-taken' } });
  });

  it('lets two complaints have commands of the same id', async () => {
    const [a, b] = [await opened(), await opened()];
    const outcomes = await journal.write([moveOf({ subject: a, commandId: 'same' }), moveOf({ subject: b, commandId: 'same' })], 'machines');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['written', 'written']);
  });

  it('opens one complaint when the same opening key comes twice at once, from two processes', async () => {
    for (let round = 0; round < 20; round += 1) {
      const openingKey = `letter-${round}`;
      const same = { openingKey, commandId: 'open' };
      const outcomes = await Promise.all([one(opening(same)), one(opening(same), other), one(opening(same))]);
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already', 'already', 'written']);
      expect(await count('complaint_fact where opening_key = $1', openingKey)).toBe(1);
    }
  });

  it('refuses another complaint under an opening key that is taken', async () => {
    await one(opening({ openingKey: 'taken' }));
    expect(await one(opening({ openingKey: 'taken' }))).toMatchObject({ outcome: 'refused', refusal: { refused: 'opening-key-taken' } });
  });

  it('loses no neighbour to one bad row in a gathered batch', async () => {
    const subjects = await Promise.all(Array.from({ length: 20 }, () => opened()));
    const before = await count('history');
    const moves = subjects.map((subject, n) => moveOf({ subject, ...(n === 7 ? { state: '\u0000' } : {}), ...(n === 13 ? { look: () => { throw new Error('rule broken'); } } : {}) }));
    const outcomes = await journal.writeEach(moves, 'machines');
    expect(outcomes.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([7, 13]);
    expect((await count('history')) - before).toBe(18);
  });

  it('counts a complaint that moved meanwhile once, however often a bad neighbour has its batch read again in parts', async () => {
    const subjects = await Promise.all(Array.from({ length: 16 }, () => opened()));
    const [moved] = subjects;
    if (moved) expect((await one(moveOf({ subject: moved }))).outcome).toBe('written');
    const all = subjects.map((subject, n) => entryOf(moveOf({ subject, ...(n === 1 ? { state: '\u0000' } : {}) }), 9));
    // The first was decided on a version that has passed.
    Object.assign(all[0]?.entry ?? {}, { version: 1, tries: 1 });
    const outcomes = Promise.allSettled(all.map(({ written }) => written));
    await settle(store.hot, 'key', all.map(({ entry }) => entry));
    expect((await outcomes).map((one) => (one.status === 'fulfilled' ? one.value.outcome : one.status))).toEqual(subjects.map((_, n) => (n === 1 ? 'rejected' : 'written')));
  });

  it('refuses command ids that are empty, blank or too long by a rule of the database itself', async () => {
    const subject = await opened();
    for (const commandId of ['', '   ', 'x'.repeat(201)]) {
      await expect(one(moveOf({ subject, commandId }))).rejects.toThrow(/history_id_check/);
    }
    expect((await one(moveOf({ subject, commandId: '办结-督字〔2026〕31号' }))).outcome).toBe('written');
  });

  /** Holds the row of a complaint as a forgotten session would; the answer lets it go. */
  async function holding(subject: string): Promise<() => Promise<void>> {
    const holder = await database.pool.connect();
    await holder.query('begin');
    await holder.query('select from bihuan.subject where id = $1 for update', [subject]);
    return async () => {
      await holder.query('rollback');
      holder.release();
    };
  }

  it('does not let a complaint that somebody holds locked hold up the others, and says of it that it is being written', async () => {
    const [held, free] = [await opened(), await opened()];
    const letGo = await holding(held);
    try {
      const outcomes = await journal.write([moveOf({ subject: held }), moveOf({ subject: free })], 'machines');
      expect(outcomes).toMatchObject([{ outcome: 'refused', refusal: { refused: 'being-written' } }, { outcome: 'written' }]);
    } finally {
      await letGo();
    }
    expect((await one(moveOf({ subject: held }))).outcome).toBe('written');
  });

  it('lets a person who meets a row that is just being written wait for it, and never tells him that it has changed', async () => {
    const held = await opened();
    const letGo = await holding(held);
    const asked = Array.from({ length: 3 }, () => one(moveOf({ subject: held })));
    let answered = false;
    void Promise.race(asked).then(() => (answered = true));
    // Others are served all the while, until the row has been asked for several times.
    for (let n = 0; n < 60; n += 1) expect((await one(moveOf({ subject: await opened() }))).outcome).toBe('written');
    expect(answered).toBe(false);
    await letGo();
    expect((await Promise.all(asked)).map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written']);
  });

  it('turns requests away when too many are waiting, instead of letting all wait for ever', async () => {
    const small = new Journal(store.hot, { reporterKey: 'key', people: 1, waiting: 3 });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => small.write([opening()], 'people')));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(10);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(JournalOverloaded);
    expect((await small.write([opening()], 'people'))[0]?.outcome).toBe('written');
  });

  it('needs two statements for a batch, however many moves gather in it', async () => {
    await database.pool.query('create extension if not exists pg_stat_statements');
    const subjects = await Promise.all(Array.from({ length: 64 }, () => opened()));
    const calls = async () => (await database.pool.query<{ n: number }>(`select sum(calls)::int as n from pg_stat_statements s join pg_database d on d.oid = s.dbid
      where d.datname = current_database() and (query like '%with turn as%' or query like '%done_event%')`)).rows[0]?.n ?? 0;
    const before = await calls();
    await journal.write(subjects.map((subject) => moveOf({ subject })), 'people');
    expect((await calls()) - before).toBe(2);
  });

  it('keeps the history of whoever tries to change, delete or empty it', async () => {
    for (const sql of ['update bihuan.history set seq = 9', 'delete from bihuan.history', 'truncate bihuan.history']) {
      await expect(database.pool.query(sql)).rejects.toThrow('history is never changed');
    }
  });

  it('tells each page when the units or accounts of its district have changed', async () => {
    const subject = await opened();
    const seen: number[] = [];
    const look: Step['look'] = (page) => { seen.push(page.directoryVersion); };
    await one(moveOf({ subject, look }));
    await database.pool.query('insert into bihuan.unit values ($1, $2, $3, $3, null, $4)', [district, 'u1', '城管', '2020-01-01']);
    await one(moveOf({ subject, look }));
    expect(seen[1]).toBe((seen[0] ?? 0) + 1);
  });
});
