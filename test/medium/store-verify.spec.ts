import { verify, type Finding } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { moveOf } from '../support/store-moves';

jest.setTimeout(60_000);

describe('A history that somebody with every right on the database has tampered with', () => {
  let store: TestStore;
  let subject: string;
  beforeEach(async () => {
    store = await testStore();
    const attachments = { texts: [{ name: 'account', body: '太吵' }], evidence: [{ kind: 'letter', name: '信', reference: 'L-1' }], reporter: { name: '王', confidential: false } };
    await store.open({ attachments });
    subject = await store.open({ attachments });
    for (let n = 0; n < 4; n += 1) await store.journal.write([moveOf({ subject, attachments: { texts: [{ name: 'reason', body: `第 ${n} 次` }] } })], 'people');
  });
  afterEach(() => store.end());

  async function findings(): Promise<[number, string][]> {
    const found: Finding[] = [];
    for await (const finding of verify(store.hot)) found.push(finding);
    for (const finding of found) expect(finding).toMatchObject({ district: 'heping', subject });
    return found.map(({ seq, what }) => [seq, what]);
  }

  /** With triggers off, as only a superuser can. */
  async function tamper(sql: string): Promise<void> {
    const client = await store.database.pool.connect();
    try {
      await client.query('set session_replication_role = replica');
      const { rowCount } = await client.query(sql, [subject]);
      expect(rowCount).toBeGreaterThan(0);
    } finally {
      client.release(true);
    }
  }

  it('is whole before', async () => {
    expect(await findings()).toEqual([]);
  });

  it.each<[string, string, [number, string][]]>([
    ['a line whose content was changed', `update bihuan.history set event = jsonb_set(event, '{actor}', '"a-leader"') where subject = $1 and seq = 3`, [[3, 'line-changed']]],
    ['a line that was taken out', `delete from bihuan.history where subject = $1 and seq = 3`, [[3, 'line-missing']]],
    ['a tail that was cut off', `delete from bihuan.history where subject = $1 and seq = 5`, [[5, 'line-missing']]],
    ['a command id that was changed', `update bihuan.history set id = 'other' where subject = $1 and seq = 2`, [[2, 'columns-differ-from-event']]],
    ['a time that was changed', `update bihuan.history set at = at - interval '1 day' where subject = $1 and seq = 2`, [[2, 'columns-differ-from-event']]],
    ['a text that was changed', `update bihuan.text set body = '很安静' where subject = $1 and seq = 1`, [[1, 'text-changed']]],
    ['a text that nobody said', `insert into bihuan.text select district, subject, seq, 'answer', salt, body from bihuan.text where subject = $1 and seq = 2`, [[2, 'paper-not-in-history']]],
    ['a piece of evidence that was changed', `update bihuan.evidence set reference = 'L-2' where subject = $1`, [[1, 'evidence-changed']]],
    ['a reporter that was changed', `update sealed.reporter set name = '李' where subject = $1`, [[1, 'reporter-changed']]],
    ['a row that was put back to an earlier version', `update bihuan.subject set version = 4 where id = $1`, [[5, 'head-differs']]],
    ['a head that was changed', `update bihuan.subject set head = sha256('x') where id = $1`, [[5, 'head-differs']]],
    ['two lines that were exchanged', `update bihuan.history a set event = b.event, id = b.id, at = b.at, hash = b.hash, prev = b.prev from bihuan.history b where a.subject = $1 and b.subject = $1 and a.seq + b.seq = 5 and a.seq in (2, 3)`,
      [[2, 'columns-differ-from-event'], [2, 'chain-broken'], [3, 'columns-differ-from-event'], [3, 'chain-broken'], [4, 'chain-broken'], [2, 'text-changed'], [3, 'text-changed']]],
  ])('is found out: %s', async (_, sql, expected) => {
    await tamper(sql);
    expect(await findings()).toEqual(expected);
  });

  it('is found out where a changed line was hashed anew but not those after it', async () => {
    await tamper(`update bihuan.history set hash = sha256('forged') where subject = $1 and seq = 2`);
    expect(await findings()).toEqual([[2, 'line-changed'], [3, 'chain-broken']]);
  });

  it('is found out where a whole complaint was deleted and its history left', async () => {
    await tamper('delete from bihuan.subject where id = $1');
    expect(await findings()).toEqual([[1, 'subject-missing']]);
  });

  it('stays whole when what a person said is erased as the law demands', async () => {
    await store.rows('update bihuan.text set salt = null, body = null where subject = $1', subject);
    await store.rows('delete from sealed.reporter where subject = $1', subject);
    await store.rows('update bihuan.evidence set salt = null, name = null, reference = null where subject = $1', subject);
    expect(await findings()).toEqual([]);
  });
});
