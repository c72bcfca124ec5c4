import type { Office, Person } from '@bihuan/desk';

import type { Tally } from './tally';

/** Somebody has on his list what he may not see: strange, unless it went to another unit since he read the list. */
export async function unseen(office: Office, person: Person, row: { subject: string; number: string; version: number }, tally: Tally): Promise<void> {
  const [now] = await office.journal.read(person.district, [row.subject]);
  if (now?.version === row.version) tally.unseen(row.number, person.name);
}
