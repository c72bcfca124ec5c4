// npm run bench:growth [-- --rows 10000000 --seconds 5 --rounds 5 --keep]
// P7: what a move costs with ten million history lines, against the same with ten thousand, in alternating runs; and what it
// writes: statements, commits and bytes of the log a move and a batch, as PostgreSQL counts them.
import { cpuOfServer } from './support/cpu.mjs';
import { goal, median, options, report, round } from './support/figures.mjs';
import { server, units } from './support/house.mjs';
import { copies, days, lines, settle } from './support/million.mjs';
import { complaintId, deskOver, furnish, reassignFor, Reassigning, reassignment, signing } from './support/moves.mjs';

const given = options({ rows: 10_000_000, seconds: 5, rounds: 5 }, ['keep']);
const FLIGHT = 32;
const SMALL = 10_000;
const MOVED = 2000;
const FIRST = 100_000_000;
/** Lines of one complaint that fills the tables; a long story, so that not everything else grows as much. */
const LINES = 40;
const sizes = { small: await filled(SMALL), large: await filled(given.rows) };
try {
  const at = { small: await sizes.small.copy('bench_growth'), large: await sizes.large.copy('bench_growth') };
  try {
    const offices = Object.fromEntries(Object.entries(at).map(([name, house]) => [name, { ...deskOver(house.database.hot, house.rulebook), reassigning: new Reassigning(MOVED) }]));
    for (const office of Object.values(offices)) await reassignFor(office, office.reassigning, FLIGHT, Math.max(3, given.seconds));
    const runs = { small: [], large: [] };
    for (let no = 0; no < given.rounds; no += 1) {
      for (const name of no % 2 ? ['large', 'small'] : ['small', 'large']) {
        const before = cpuOfServer(sizes[name].pid);
        const done = await reassignFor(offices[name], offices[name].reassigning, FLIGHT, given.seconds);
        runs[name].push({ ...done, server: (cpuOfServer(sizes[name].pid) - before) / done.made });
      }
    }
    const row = (these) => ({ 'moves a second': round(median(these.map(({ perSecond }) => perSecond))), 'Node µs': round(median(these.map(({ cpu, made }) => cpu / made))), 'PostgreSQL µs': round(median(these.map(({ server }) => server))) });
    const ratio = median(runs.large.map(({ server }, no) => server / runs.small[no].server));
    const time = median(runs.large.map(({ perSecond }, no) => runs.small[no].perSecond / perSecond));

    const written = {};
    for (const name of ['small', 'large']) {
      for (const flight of [1, FLIGHT]) written[`reassign (3 clocks, 3 notices, 1 text), ${flight} in flight, ${name}`] = await writing(at[name], () => reassignMany(offices[name], flight));
    }
    written[`sign for (1 clock, no notice), ${FLIGHT} in flight, small`] = await writing(at.small, () => signMany(at.small, offices.small.journal));
    const signed = written[`sign for (1 clock, no notice), ${FLIGHT} in flight, small`];
    const usual = written[`reassign (3 clocks, 3 notices, 1 text), ${FLIGHT} in flight, small`];
    report({
      title: `P7 · a move with ${given.rows} history lines against one with ${SMALL}`,
      postgres: sizes.small.version,
      tables: { [`${FLIGHT} in flight by way of the desk, alternating`]: { [`${SMALL} lines`]: row(runs.small), [`${given.rows} lines`]: row(runs.large) }, 'written, of pg_stat_statements, pg_stat_database and the log': written },
      goals: [
        goal('P7', `PostgreSQL CPU of a move with ${given.rows} history lines ≤ 1.25 × that with ${SMALL}`, `${round(ratio)} × (time ${round(time)} ×)`, ratio <= 1.25),
        goal('P7', 'bytes of the log ≤ 1.5 KB a transition', `${usual['without page images']} for a reassignment, ${signed['without page images']} for a signing, whole pages apart`, usual['without page images'] <= 1536),
        goal('P7', '2 statements and at most 1 commit a batch', `${usual['statements a batch']} and ${usual['commits a batch']}`, usual['statements a batch'] <= 2.02 && usual['commits a batch'] <= 1.02),
      ],
    }, given);
  } finally {
    for (const one of Object.values(at)) await one.close();
  }
} finally {
  for (const one of Object.values(sizes)) await one.stop();
}

async function filled(rows) {
  const running = await server(given.keep ? `growth-${rows}` : undefined);
  await running.fillOnce(days.fridayMorning, async ({ admin, database, rulebook }) => {
    await furnish(deskOver(database.hot, rulebook).journal, rulebook, MOVED + 1);
    const many = Math.ceil(rows / LINES);
    for (let first = FIRST; first < FIRST + many; first += 50_000) {
      const count = Math.min(50_000, FIRST + many - first);
      await copies(admin, complaintId(MOVED), first, count, { later: `interval '90 days'` });
      await lines(admin, complaintId(MOVED), first, count, LINES);
    }
    await settle(admin, FIRST + many);
  });
  return running;
}

async function reassignMany({ desk, reassigning }, flight) {
  const many = flight * 40;
  let left = many;
  await Promise.all(Array.from({ length: flight }, async () => {
    while (left-- > 0) {
      const done = await desk.perform(reassigning.request());
      if (done.outcome !== 'done') throw new Error(JSON.stringify(done));
    }
  }));
  return many;
}

async function signMany({ rulebook }, journal) {
  const ids = Array.from({ length: MOVED }, (_, n) => complaintId(n));
  // To a known unit first, so that somebody may sign.
  await journal.write(ids.map((id, n) => reassignment(rulebook, id, `last:${n}`)), 'people');
  const subjects = await journal.read('bench', ids);
  return async () => {
    const each = Math.ceil(MOVED / FLIGHT);
    await Promise.all(Array.from({ length: FLIGHT }, async (_, no) => {
      for (const { id, standing } of subjects.slice(no * each, (no + 1) * each)) {
        const [written] = await journal.write([signing(rulebook, id, standing.unit ?? units[0])], 'people');
        if (written.outcome !== 'written') throw new Error(JSON.stringify(written.refusal));
      }
    }));
    return MOVED;
  };
}

/** What so many moves wrote. The pages are touched once before: a page's first change after a checkpoint logs it whole. */
async function writing({ admin }, act) {
  const first = await act();
  const again = typeof first === 'function' ? first : act;
  await admin.query('create extension if not exists pg_walinspect');
  await admin.query('select pg_stat_statements_reset()');
  const position = async () => (await admin.query('select pg_current_wal_insert_lsn() as lsn')).rows[0].lsn;
  const from = await position();
  const moves = await again();
  const to = await position();
  const { rows: [{ batches, calls }] } = await admin.query(`
    select (sum(calls) filter (where query ~* '^\\s*with turn as'))::float8 as batches, sum(calls)::float8 as calls
    from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'bihuan' and query !~* '^(set|begin|commit)'`);
  // Commits that wrote something, by the log itself: pg_stat_database counts every reading as one too.
  const { rows: [log] } = await admin.query(`
    select pg_wal_lsn_diff($2, $1)::float8 as bytes, sum(fpi_size)::float8 as images,
      (sum(count) filter (where "resource_manager/record_type" = 'Transaction/COMMIT'))::float8 as commits
    from pg_get_wal_stats($1, $2, true)`, [from, to]);
  return {
    moves, 'moves a batch': round(moves / batches), 'statements a batch': round(calls / batches), 'commits a batch': round(log.commits / batches),
    'WAL bytes': Math.round(log.bytes / moves), 'without page images': Math.round((log.bytes - log.images) / moves),
  };
}
