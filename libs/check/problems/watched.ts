import type { Found } from '../line.js';
import { rowsOf, type Reader } from '../rows.js';
import type { Keeping } from './keeping.js';

interface Row {
  district: string;
  subject: string;
  number: string;
  fresh: number;
  revoke: number;
  unwatched: boolean;
}

/** Signed off, and either complained of often enough in the watch, be it over, or with nobody who watches it. */
const broken = `
  with signed_off as (
    select s.district, s.id as subject, s.number, r.revoke,
      (select count(distinct one.entry ->> 'complaint')::int from jsonb_array_elements(s.standing -> 'fresh') as one(entry)
        where (one.entry ->> 'at')::timestamptz > (s.standing ->> 'signedOffAt')::timestamptz and (one.entry ->> 'at')::timestamptz <= watch.due_at) as fresh,
      watch.state is distinct from 'running' and not (s.standing ->> 'archived')::boolean as unwatched,
      exists (select from bihuan.outbox o where o.district = s.district and o.subject = s.id and o.topic = 'command' and o.body -> 'command' ->> 'action' = 'revoke') as waits
    from bihuan.subject s join jsonb_to_recordset($1) as r(procedure text, revoke int) on r.procedure = s.procedure
    left join bihuan.clock watch on watch.district = s.district and watch.subject = s.id and watch.name = 'watch'
    where s.kind = 'problem' and s.state = 'signedOff'
  )
  select district, subject, number, fresh, revoke, unwatched from signed_off where unwatched or (fresh >= revoke and not waits)`;

/** A promise of the place that enough complaints have broken in the watch is revoked, or about to be; and somebody watches. */
export async function* watched(reader: Reader, ledgers: readonly Keeping[]): AsyncGenerator<Found> {
  const known = ledgers.map(({ procedure, ledger: { revoke } }) => ({ procedure, revoke: revoke.complaints }));
  for await (const { fresh, revoke, unwatched, ...where } of rowsOf<Row>(reader, broken, [JSON.stringify(known)])) {
    if (unwatched) yield { ...where, what: 'watch', zh: '已销号，观察期内却没有时限在走', en: 'is signed off, and no watch runs' };
    else yield { ...where, what: 'fresh', zh: `观察期内又有 ${fresh} 件投诉，满 ${revoke} 件应撤销销号`, en: `was complained of ${fresh} times in the watch; at ${revoke} the sign-off is revoked` };
  }
}
