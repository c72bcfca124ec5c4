// npm run bench:transitions [-- --seconds 5 --rounds 5]
// How many statements, WAL bytes and commits a move costs, alone and gathered; and how many moves a second the journal makes
// against pgbench sending the very same two statements. Alternating runs, medians and ratios; nothing else may run meanwhile.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { district, house, median, store } from './support/house.mjs';
import { complaintId, furnish, reassignment } from './support/moves.mjs';
import { hasPgbench, run, script } from './support/pgbench.mjs';

const { values: given } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '5' } } });
const seconds = Number(given.seconds);
const rounds = Number(given.rounds);
const COMPLAINTS = 4000;

const at = await house();
const journal = new store.Journal(at.database.hot, { reporterKey: 'bench' });
try {
  await furnish(journal, at.rulebook, COMPLAINTS);
  await at.admin.query('vacuum analyze');
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(2)}`);
  const wire = await overheard();
  await journalFor(1, 1);
  for (const flight of [1, 32]) console.table({ [`${flight} in flight`]: await costs(flight) });
  if (hasPgbench()) await compare(script(wire, COMPLAINTS));
  else console.log('pgbench is not installed here: no ratio');
} finally {
  await at.end();
}

/** Moves made by so many askers at once, each waiting for his answer. */
async function journalFor(flight, forSeconds) {
  const until = performance.now() + forSeconds * 1000;
  const cpu = process.cpuUsage();
  let made = 0;
  let next = Math.floor(Math.random() * COMPLAINTS);
  await Promise.all(Array.from({ length: flight }, async () => {
    while (performance.now() < until) {
      next = (next + 1) % COMPLAINTS;
      const [written] = await journal.write([reassignment(at.rulebook, complaintId(next), `b:${process.hrtime.bigint()}`)], 'people');
      if (written.outcome !== 'written') throw new Error(JSON.stringify(written.refusal ?? written.outcome));
      made += 1;
    }
  }));
  const { user, system } = process.cpuUsage(cpu);
  return { made, perSecond: made / forSeconds, nodeMicroseconds: (user + system) / made };
}

/** Counted by pg_stat_statements and by the log's own position; commits by pg_stat_database. */
async function costs(flight) {
  await at.admin.query('select pg_stat_statements_reset()');
  const before = await position();
  const { made, nodeMicroseconds } = await journalFor(flight, 2);
  const after = await position();
  const { rows } = await at.admin.query(
    `select sum(calls)::int as calls, sum(shared_blks_hit + shared_blks_read)::float8 as pages from pg_stat_statements where query like '%cross join unnest%' or query like 'with turn as%' or query like '%with turn as%'`,
  );
  const { rows: [wal] } = await at.admin.query('select pg_wal_lsn_diff($1, $2)::float8 as bytes', [after.lsn, before.lsn]);
  return {
    moves: made,
    'statements a move': round(rows[0].calls / made),
    'pages a move': round(rows[0].pages / made),
    'WAL bytes a move': Math.round(wal.bytes / made),
    'Node µs a move': Math.round(nodeMicroseconds),
  };
}

async function position() {
  const { rows: [row] } = await at.admin.query('select pg_current_wal_lsn() as lsn');
  return row;
}

/** Both statements of one real move, as they went over the wire. */
async function overheard() {
  const heard = {};
  const pool = { query: (query) => {
    if (query.name === 'journal-read') heard.read = query;
    else if (query.name?.startsWith('journal-write')) heard.write = query;
    return at.database.hot.query(query);
  } };
  const command = 'b:overheard';
  const listening = new store.Journal(pool, { reporterKey: 'bench' });
  const [written] = await listening.write([reassignment(at.rulebook, complaintId(0), command)], 'people');
  const version = written.turn.next.version;
  return { read: { ...heard.read, command }, write: { ...heard.write, command, version } };
}

async function compare(file) {
  for (const [name, flight, clients] of [['one by one', 1, 1], ['8 in flight, pgbench with 8 clients', 8, 8], ['gathered: 32 in flight, pgbench with 8 clients', 32, 8]]) {
    const ours = [];
    const theirs = [];
    for (let no = 0; no < rounds; no += 1) {
      theirs.push(run(file, at.url, clients, seconds));
      ours.push((await journalFor(flight, seconds)).perSecond);
    }
    console.log(`${district} ${name}: journal ${Math.round(median(ours))}/s, pgbench ${Math.round(median(theirs))}/s, ratio ${round(median(ours.map((value, index) => value / theirs[index])))}`);
  }
}

function round(value) {
  return Math.round(value * 100) / 100;
}
