import { testDatabase, type TestDatabase } from '../support/database';

describe('A new database', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await testDatabase(); });
  afterAll(() => database.drop());

  it('has one installation whose time is not moved', async () => {
    const { rows } = await database.pool.query('select time_offset = interval \'0\' as still, time_movable from bihuan.installation');
    expect(rows).toEqual([{ still: true, time_movable: false }]);
  });
});
