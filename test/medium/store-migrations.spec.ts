import { migrate } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';

describe('A new database', () => {
  let store: TestStore;
  beforeAll(async () => { store = await testStore(); });
  afterAll(() => store.end());

  it('has one installation whose time is not moved', async () => {
    const rows = await store.rows("select time_offset = interval '0' as still, time_movable from bihuan.installation");
    expect(rows).toEqual([{ still: true, time_movable: false }]);
  });

  it('is not migrated twice, also by two installers at once', async () => {
    expect(await Promise.all([migrate(store.database.url), migrate(store.database.url)])).toEqual([[], []]);
  });

  it('has the columns that the entities say, no fewer and no more', async () => {
    for (const { schema, tableName, columns } of store.dataSource.entityMetadatas) {
      const found = await store.rows<{ name: string; type: string; nullable: boolean }>(
        `select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable from pg_attribute a
          where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attname`,
        `${schema}."${tableName}"`,
      );
      const said = columns.map((column) => ({ name: column.databaseName, type: typeName(column.type, column.isArray), nullable: column.isNullable }));
      said.sort((a, b) => (a.name < b.name ? -1 : 1));
      expect({ tableName, columns: said }).toEqual({ tableName, columns: found });
    }
  });
});

function typeName(type: unknown, array: boolean): string {
  const long = { int: 'integer', timestamptz: 'timestamp with time zone' }[String(type)] ?? String(type);
  return array ? `${long}[]` : long;
}
