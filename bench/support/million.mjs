// Fills a database within minutes: a few complaints are written by the journal, and copied by SQL with ids, numbers and
// hashes of their own, so that the copies' histories are as whole as those they come from.
import { store } from './house.mjs';

const idOf = `('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const numberOf = `'B2026' || lpad(n::text, 9, '0')`;

/**
 * Copies a complaint, or a problem: the copies are numbered from `first`. `vary` gives SQL expressions of `n` for single columns of its
 * clocks (`later`, `state`, `holder`), its facts (`resolved`, and any of `fact`), its line on the ledger (`ledger`), its state and parts of its standing; what is varied no
 * longer follows from its history.
 */
export async function copies(admin, template, first, count, vary = {}) {
  const { rows: lines } = await admin.query('select seq, event from bihuan.history where subject = $1 order by seq', [template]);
  const events = lines.map(({ event }) => store.canonical(event));
  const hashAfter = (many) => {
    let hash = `sha256(convert_to(district || '/' || ${idOf}, 'UTF8'))`;
    for (let no = 1; no <= many; no += 1) hash = `sha256(${hash} || convert_to($${no + 1}, 'UTF8'))`;
    return hash;
  };
  const range = `generate_series(${first}::bigint, ${first + count - 1}) as n`;
  const insert = (table, columns, key = 'subject') =>
    admin.query(`insert into ${table} (${Object.keys(columns).join(', ')}) select ${Object.values(columns).join(', ')} from (select * from ${table} where ${key} = $1) as t cross join ${range}`, [template]);
  const apart = vary.later ?? `interval '0'`;
  const same = (names) => Object.fromEntries(names.split(' ').map((name) => [name, name]));
  const standing = `standing || ${vary.standing ?? `'{}'`}::jsonb`;
  await Promise.all([
    admin.query(
      `insert into bihuan.subject (district, id, kind, number, opened_at, procedure, standing, due, version, state, head)
       select district, ${idOf}, kind, ${numberOf}, opened_at, procedure, ${standing}, ${vary.state === `'stopped'` ? 'null' : `due + ${apart}`}, version, ${vary.subjectState ?? 'state'}, ${hashAfter(events.length)}
       from (select * from bihuan.subject where id = $1) as t cross join ${range}`,
      [template, ...events],
    ),
    insert('bihuan.clock', {
      ...same('district name kind why due_no provisional next_rung started_at left_over'), subject: idOf, number: numberOf, state: vary.state ?? 'state',
      holder: vary.holder ?? 'holder', due_at: `due_at + ${apart}`, next_at: vary.state ? 'null::timestamptz' : `next_at + ${apart}`,
    }),
    (async () => {
      for (const [index] of events.entries()) {
        await admin.query(
          `insert into bihuan.history (district, subject, seq, id, at, event, request, prev, hash)
           select district, ${idOf}, seq, id, at, event, request, ${hashAfter(index)}, ${hashAfter(index + 1)}
           from (select * from bihuan.history where subject = $1 and seq = ${index + 1}) as t cross join ${range}`,
          [template, ...events.slice(0, index + 1)],
        );
      }
      await insert('bihuan.text', { ...same('district seq name salt body'), subject: idOf });
    })(),
    insert('bihuan.complaint_fact', {
      ...same('district kind version address subdistrict lat lon respondent source created_at'), subject: idOf, opening_key: `'copy:' || n`, query_code: `'Q' || n`,
      cell_x: 'cell_x + n % 700', cell_y: 'cell_y + n / 700 % 700', resolved: vary.resolved ?? 'resolved', ...vary.fact,
    }),
    insert('bihuan.ledger', { ...same('district opened_at complaints last_complaint_at place line units respondent_unit'), problem: idOf, number: numberOf, due: `due + ${apart}`, ...vary.ledger }, 'problem'),
  ]);
}

/** Lengthens the histories of copies with the last line of their template, again and again: as wide as a real line, and proof of nothing. */
export async function lines(admin, template, first, count, upTo) {
  await admin.query(
    `insert into bihuan.history (district, subject, seq, id, at, event, request, prev, hash)
     select district, ${idOf}, k, id || k, at, event, request, prev, hash
     from (select * from bihuan.history where subject = $1 order by seq desc limit 1) as t
     cross join generate_series(${first}, ${first + count - 1}) as n cross join generate_series(3, ${upTo}) as k`,
    [template],
  );
}

/** Lets numbers go on after the copies, and the planner know what is there. */
export async function settle(admin, last) {
  await admin.query(`select setval('bihuan.subject_number', $1)`, [last + 1]);
  await admin.query('vacuum (analyze) bihuan.subject, bihuan.clock, bihuan.complaint_fact, bihuan.text, bihuan.ledger');
  // Nobody tidies up history (migration 13).
  await admin.query('analyze bihuan.history');
  await admin.query('checkpoint');
}

/** When a working day ends in the district's calendar, as the templates of this file count on it. */
export const days = { fridayMorning: '2026-09-11T02:00:00.000Z', fridayEvening: '2026-09-11T10:00:00.000Z' };

/** Instants are told in milliseconds everywhere. */
export const later = (at, ms) => new Date(Date.parse(at) + ms).toISOString();

/** Throws unless every history of the database is whole; asked while there are few: the filling itself may be wrong. */
export async function whole({ hot }) {
  for await (const { number, seq, what } of store.verify(hot)) throw new Error(`a copy is not as it should be: ${number}, line ${seq}: ${what}`);
}
