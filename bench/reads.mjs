// npm run bench:reads [-- --size 1000000 --asked 300 --keep]
// P6: the reading queries that there are, asked as the API asks them (same classes, same pool, same plans), on a million
// complaints of which one in twenty is under way. Pages are those that PostgreSQL counted for these very executions
// (pg_stat_statements), index pages included; milliseconds are those of whoever asks, one after the other.
import { goal, options, percentile, report, round } from './support/figures.mjs';
import { desk, district, server, store } from './support/house.mjs';
import { inscribe } from './support/ledger.mjs';
import { copies, days, later, settle } from './support/million.mjs';
import { complaintId, deskOver, furnish, register } from './support/moves.mjs';
import { clerk, corner, cornerAddress, door, doorAddress, found, standing, tellOf, told, words } from './support/told.mjs';

const given = options({ size: 1_000_000, asked: 300 }, ['keep']);
const UNITS = 100;
const FIRST = 100_000_000;
/** What walks takes seconds where much is under way: asked less often. */
const FEW = 15;
/** How the office looks at the ledger. */
const eyes = { district, ends: ['signedOff', 'struck'], unseen: ['u3'], limit: 50 };
const open = Math.ceil(given.size / 20);
const waiting = Math.ceil(open / 10);
const problems = Math.ceil(given.size / 100);
const running = await server(given.keep ? `reads-${given.size}` : undefined);
try {
  await running.fillOnce(days.fridayMorning, fill);
  const at = await running.copy('bench_reads');
  try {
    const table = {};
    for (const [name, ask] of Object.entries(questions(at))) table[name] = await measured(at, ask);
    const walked = {};
    for (const [name, ask] of Object.entries(walks(at))) walked[name] = await measured(at, ask, Math.min(given.asked, FEW), 3);
    const worst = (what) => Object.entries(table).reduce((a, b) => (b[1][what] > a[1][what] ? b : a));
    const slow = Object.values(table).filter(({ p50, pages }) => p50 > 1 || pages > 120);
    report({
      title: `P6 · reading queries on ${given.size} complaints, ${open + waiting} of them under way, and ${problems} problems`,
      postgres: running.version, tables: { [`${given.asked} times each`]: table, [`what walks through more than it shows, ${Math.min(given.asked, FEW)} times each`]: walked },
      goals: [goal('P6', 'worklists, lists, places, repeats, hints, ledger, timelines, inbox, look-ups: p50 ≤ 1 ms and ≤ 120 pages each',
        slow.length === 0 ? `${round(worst('p50')[1].p50)} ms, ${worst('pages')[1].pages} pages at most` : `${slow.length} of ${Object.keys(table).length} beyond: ${worst('p50')[0]} ${worst('p50')[1].p50} ms, ${worst('pages')[0]} ${worst('pages')[1].pages} pages`, slow.length === 0)],
    }, given);
  } finally {
    await at.close();
  }
} finally {
  await running.stop();
}

/** Under way at units, each complaint with its clocks; waiting for the clerk; some of nobody knows where; the rest has ended. */
async function fill(house) {
  const { admin, database, rulebook } = house;
  const { journal } = deskOver(database.hot, rulebook);
  await furnish(journal, rulebook, 1, 1);
  await register(journal, rulebook, 1, 2);
  const [assigned, registered] = [complaintId(1), complaintId(2)];
  const unit = `'u' || n % ${UNITS}`;
  let next = FIRST;
  const add = async (template, count, vary) => {
    await copies(admin, template, next, count, { ...vary, fact: standing });
    next += count;
  };
  // What has ended lies between what is under way, as years leave it.
  const ended = given.size - open - waiting;
  const part = Math.ceil(ended / 10);
  for (let left = ended; left > 0; left -= part) {
    await add(assigned, Math.min(part, left), { subjectState: `'closed'`, state: `'stopped'`, holder: `'unit:' || ${unit}`, standing: `jsonb_build_object('unit', ${unit}, 'placed', n % 50 <> 0)`, resolved: 'n % 50 <> 0' });
    await add(assigned, Math.floor(open / 10), { later: `n % 100000 * interval '10 seconds'`, holder: `case when holder like 'unit:%' then 'unit:' || ${unit} else holder end`, standing: `jsonb_build_object('unit', ${unit})` });
    await add(registered, Math.floor(waiting / 10), { later: `n % 100000 * interval '10 seconds'`, standing: `jsonb_build_object('placed', n % 10 <> 0)`, resolved: 'n % 10 <> 0' });
  }
  await admin.query(
    `insert into bihuan.inbox (district, addressee, subject, no, about, facts, at)
     select $1, case n % 3 when 0 then 'role:clerk' else 'unit:' || ${unit} end, s.id, '2.' || n % 3, 'assigned', '{"number": "x"}', s.opened_at
     from (select id, opened_at, row_number() over (order by id) as n from bihuan.subject) as s`, [district],
  );
  await admin.query('truncate bihuan.outbox');
  await admin.query('vacuum analyze bihuan.inbox');
  await tellOf(admin, district, FIRST, next - FIRST, days.fridayMorning, 'bench');
  await inscribe(house, next, problems, UNITS);
  next += problems;
  await settle(admin, next);
}

function questions({ database: { hot }, rulebook }) {
  const hints = new desk.Hints(hot, rulebook, 'bench');
  const hintsFor = async (known) => found(await hints.told(clerk(district), { nuisances: ['noise-equipment'], words: words(any(told.places)), ...known }, await time.now()));
  const worklists = new store.Worklists(hot);
  const inbox = new store.Inbox(hot);
  const timelines = new store.Timelines(hot);
  const lookups = new store.Lookups(hot, 'bench');
  const time = new store.MovedTime(hot);
  const account = '019a0000-0000-7000-8000-0000000000c1';
  const any = (most) => Math.floor(Math.random() * most);
  const standingAt = (point, address, n) => ({ point: point(n), address: address(n) });
  const aCorner = () => standingAt(corner, cornerAddress, any(122_500));
  const aDoor = () => standingAt(door, doorAddress, any(told.doors));
  const unitHolders = () => [`role:handler`, `unit:u${any(UNITS)}`, `account:${account}`];
  const office = ['role:clerk', 'role:coordinator', `account:${account}`];
  const list = (holders, after) => async () => worklists.page({ district, holders: holders(), limit: 50, now: await time.now(), unseen: ['u3'], ...(after ? { after: await after() } : {}) });
  const dueLater = async () => ({ dueAt: new Date(Date.parse(days.fridayMorning) + 86_400_000 * (4 + Math.random() * 6)).toISOString(), number: '' });
  let firstPage;
  const ledger = (more, after) => async () => store.ledgerPage(hot, { ...eyes, now: await time.now(), ...more }, after?.());
  // As the worker asks once for each complaint that comes in: the problem that is there, and else the complaints of ninety days.
  const repeats = (place) => async () => {
    const { point, address } = place();
    const at = { district, place: { ...point, address }, metres: 100, nuisances: ['noise-equipment'] };
    const there = await store.problemThere(hot, at, ['discovered', 'assigned', 'rectified', 'revisited', 'signedOff']);
    return there ? [there] : store.complaintsThere(hot, at, later(days.fridayMorning, -90 * 86_400_000), days.fridayMorning);
  };
  const someone = () => complaintId(FIRST + any(given.size));
  return {
    'worklist of a unit, first page': list(unitHolders),
    'worklist of a unit, a later page': list(unitHolders, dueLater),
    'worklist of the office, first page': list(() => office),
    'worklist of the office, a later page': list(() => office, dueLater),
    'unresolved places, first page': () => store.unresolvedPlaces(hot, { district, states: ['discovered', 'assigned', 'rectified', 'revisited', 'recorded'], limit: 50 }),
    'unresolved places, a later page': () => store.unresolvedPlaces(hot, { district, states: ['discovered', 'assigned', 'rectified', 'revisited', 'recorded'], limit: 50, after: someone() }),
    'timeline of a complaint': () => timelines.read(district, someone(), 'all'),
    'whether a complaint may be seen': () => store.complaintAccess(hot, district, someone(), 'x'),
    'by number': () => lookups.byNumber(district, `B2026${String(FIRST + any(given.size)).padStart(9, '0')}`),
    'by query code': () => lookups.byQueryCode(`Q${FIRST + any(given.size)}`),
    'inbox, first page': () => inbox.page({ district, holders: unitHolders(), account }, 50),
    'inbox, how many unread': () => inbox.unread({ district, holders: unitHolders(), account }),
    'all complaints, first page': async () => store.complaintsNewest(hot, { district, now: await time.now(), unseen: ['u3'], limit: 50 }),
    'all complaints, a later page': async () => store.complaintsNewest(hot, { district, now: await time.now(), limit: 50 }, (firstPage ??= await store.complaintsNewest(hot, { district, now: await time.now(), limit: 50 })).next),
    'complaints whose number begins so': async () => store.complaintsNumbered(hot, { district, now: await time.now(), limit: 50 }, `B2026${String(FIRST + any(given.size)).slice(0, 6)}`),
    'whether something moved': () => store.movedDistricts(hot),
    'the ledger, most complained of, first page': ledger({}),
    'the ledger, most complained of, a later page': ledger({}, () => ({ complaints: 3, openedAt: days.fridayMorning, id: someone() })),
    'the ledger, newest first': ledger({ order: 'newest' }),
    'the ledger of one respondent': ledger({ respondent: `恒达冷库${any(100)}` }),
    'repeats: an ordinary street': repeats(aCorner),
    'repeats: a hot door': repeats(aDoor),
    'hints: an ordinary street': () => hintsFor({ phone: '13800002210', ...aCorner() }),
    'hints: a hot door': () => hintsFor({ phone: '13800002210', ...aDoor() }),
    'hints: by words only': () => hintsFor({ phone: '13800002210' }),
    'whose session': () => new desk.Sessions(hot).person('a'.repeat(43)),
  };
}

/** What walks through more than it shows: bounded by what may be looked at, and not by the goal. */
function walks({ database: { hot } }) {
  const time = new store.MovedTime(hot);
  const any = (most) => Math.floor(Math.random() * most);
  return {
    'complaints of a unit, first page': async () => store.complaintsNewest(hot, { district, now: await time.now(), unit: `u${any(UNITS)}`, limit: 50 }),
    'the ledger of a unit, first page': async () => store.ledgerPage(hot, { ...eyes, now: await time.now(), sight: `u${any(UNITS)}` }),
    'respondents of the ledger': () => store.ledgerRespondents(hot, { district }),
    'places that begin so': () => store.knownPlaces(hot, { district, like: '和平路 1', limit: 10 }),
    'complaints that are late, first page': async () => store.complaintsNewest(hot, { district, now: await time.now(), overdue: true, limit: 50 }),
    'counts of what is under way': async () => store.stateCounts(hot, { district, now: await time.now() }),
    'counts of the supervision board': async () => store.boardCounts(hot, { district, now: await time.now(), bounds: { soonUntil: days.fridayMorning, quietSince: days.fridayMorning, repeat: 3 } }),
    'the board: what is late, first page': async () => (await store.boardPage(hot, 'overdue', { district, now: await time.now(), limit: 50 })).rows,
  };
}

async function measured({ admin }, ask, times = given.asked, before = 200) {
  for (let no = 0; no < before; no += 1) await ask();
  await admin.query('select pg_stat_statements_reset()');
  const waits = [];
  let rows = 0;
  for (let no = 0; no < times; no += 1) {
    const began = performance.now();
    const answer = await ask();
    waits.push(performance.now() - began);
    rows += answer?.rows?.length ?? answer?.length ?? 0;
  }
  const { rows: [sum] } = await admin.query(
    `select sum(shared_blks_hit + shared_blks_read)::float8 as pages, sum(calls)::float8 as calls, sum(total_exec_time)::float8 as ms
     from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'bihuan' and s.query not like '%time_movable%'`,
  );
  return { rows: round(rows / times), p50: round(percentile(waits, 50)), p95: round(percentile(waits, 95)), 'in the server': round(sum.ms / times), pages: Math.round(sum.pages / times), statements: round(sum.calls / times) };
}
