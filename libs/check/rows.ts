import type { ClientBase } from 'pg';

/** SQL: a timestamp as an instant, whatever the connection makes of timestamps. */
export const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A connection that sees one moment of the database all the while. */
export type Reader = Pick<ClientBase, 'query'>;

const PAGE = 5_000;
let cursors = 0;

/** The rows of a query, a page at a time, so that a large store does not fill the memory; only within a transaction. */
export async function* rowsOf<Row extends object>(reader: Reader, text: string, values: readonly unknown[] = []): AsyncGenerator<Row> {
  const cursor = `bihuan_check_${(cursors += 1)}`;
  await reader.query(`declare ${cursor} no scroll cursor for ${text}`, [...values]);
  for (;;) {
    const { rows } = await reader.query<Row>(`fetch ${PAGE} from ${cursor}`);
    yield* rows;
    if (rows.length < PAGE) break;
  }
  await reader.query(`close ${cursor}`);
}
