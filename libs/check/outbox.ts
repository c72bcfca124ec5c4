import { instant, rowsOf, type Reader } from './rows.js';

/** What waits to be told, or to be done elsewhere. */
export interface OwedRow {
  district: string;
  subject: string;
  topic: 'notice' | 'command';
  no: string;
  addressee: string | null;
  about: string | null;
  body: Readonly<Record<string, unknown>>;
  at: string;
}

const owed = `select district, subject, topic, no, addressee, about, body, ${instant('created_at')} as at from bihuan.outbox`;

/** The outbox by subject: no index of it leads there, and it is short wherever a worker runs. */
export async function outboxOf(reader: Reader): Promise<Map<string, OwedRow[]>> {
  const bySubject = new Map<string, OwedRow[]>();
  for await (const row of rowsOf<OwedRow>(reader, owed)) {
    const known = bySubject.get(row.subject);
    if (known) known.push(row);
    else bySubject.set(row.subject, [row]);
  }
  return bySubject;
}
