import { testStore, type TestStore } from '../support/store';
import { moveOf } from '../support/store-moves';

jest.setTimeout(60_000);

interface Updates {
  all: number;
  hot: number;
  elsewhere: number;
}

/** Without a neighbour: while another transaction of the server is under way, PostgreSQL leaves the old rows of a page where they are. */
describe('A move', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await testStore();
  });
  afterAll(() => store.end());

  it('changes the row of a complaint without touching an index', async () => {
    const subjects = await Promise.all(Array.from({ length: 50 }, () => store.open()));
    const before = await updates();
    for (let n = 0; n < 4; n += 1) await store.journal.write(subjects.map((subject) => moveOf({ subject, state: `state-${n}`, standing: { round: n } })), 'machines');
    const after = await settledUpdates(before.all + 200);
    // What is not HOT only found no room on its page.
    expect(after.hot + after.elsewhere - before.hot - before.elsewhere).toBe(after.all - before.all);
    expect((after.hot - before.hot) / (after.all - before.all)).toBeGreaterThan(0.7);
  });

  async function updates(): Promise<Updates> {
    const [row] = await store.rows<Updates>(`select n_tup_upd::int as all, n_tup_hot_upd::int as hot, n_tup_newpage_upd::int as elsewhere from pg_stat_user_tables where schemaname = 'bihuan' and relname = 'subject'`);
    return row ?? { all: 0, hot: 0, elsewhere: 0 };
  }

  /** Statistics arrive when the backend that wrote is next idle for a moment. */
  async function settledUpdates(atLeast: number): Promise<Updates> {
    for (let tries = 0; tries < 100; tries += 1) {
      await store.hot.query('select pg_stat_force_next_flush()');
      const seen = await updates();
      if (seen.all >= atLeast) return seen;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('statistics did not arrive');
  }
});
