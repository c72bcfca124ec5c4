// npm run bench:due [-- --clocks 1000000 --due 100000 --steady 20 --rate 500 --rounds 1 --workers 1 --keep]
// P5: a million running clocks of which a hundred thousand fall due at one instant, rung by the built worker: from the jump
// of time to the last ring; with the sweep alone and with alarms. Then a steady stream, and how late each rung was written.
// Lateness is taken when the line is written (clock_timestamp), not when its page was read.
import { copyOf, counted, dueHouse, dueNow, jump, nothingDue, nothingOwed, secondsUntil } from './support/due-house.mjs';
import { cpuOf, cpuOfServer } from './support/cpu.mjs';
import { goal, median, options, percentile, report, round } from './support/figures.mjs';
import { later } from './support/million.mjs';
import { program } from './support/programs.mjs';

const given = options({ clocks: 1_000_000, due: 100_000, steady: 20, rate: 500, rounds: 1, workers: 1 }, ['keep']);
/** The least that the setting allows. */
const QUICK = 50;
const running = await dueHouse(given);
try {
  const atOnce = {};
  for (const alarms of [false, true]) {
    const runs = [];
    for (let no = 0; no < given.rounds; no += 1) runs.push(await ringAll(alarms));
    const middle = median(runs.map(({ seconds }) => seconds));
    atOnce[alarms ? 'with alarms' : 'sweep alone'] = { ...runs.find(({ seconds }) => seconds === middle), runs: runs.length };
  }
  const steady = {
    'sweep of 1000 ms with alarms (as shipped)': await stream(1000, true),
    'sweep of 1000 ms alone': await stream(1000, false),
    [`sweep of ${QUICK} ms alone`]: await stream(QUICK, false),
    [`sweep of ${QUICK} ms with alarms`]: await stream(QUICK, true),
  };
  const worst = Math.max(...Object.values(atOnce).map(({ seconds }) => seconds));
  const [shipped, alone, quick] = Object.values(steady);
  const whole = (row) => row.rung === row.due;
  report({
    title: `P5 · ${given.due} of ${given.clocks} clocks due at once, and ${given.rate} a second`,
    postgres: running.version, tables: { 'due at once': atOnce, 'steady, milliseconds late': steady },
    goals: [
      goal('P5', `${given.due} of ${given.clocks} clocks due at once, all rung ≤ 15 s`, `${round(worst)} s at worst of both`, worst <= 15 && Object.values(atOnce).every(({ once }) => once)),
      goal('P5', `${given.rate}/s steady, p99 ≤ 1 s late as shipped`, `${round(shipped.p99)} ms (sweep alone ${round(alone.p99)} ms)`, shipped.p99 <= 1000 && whole(shipped)),
      goal('P5', `${given.rate}/s steady, p99 ≤ 150 ms late with a quick sweep (${QUICK} ms, the least that can be set)`, `${round(quick.p99)} ms`, quick.p99 <= 150 && whole(quick)),
    ],
  }, given);
} finally {
  await running.stop();
}

function workersOn(at, sweepMs) {
  const workers = Array.from({ length: given.workers }, () => program('worker', { DATABASE_URL: at.url, BIHUAN_SWEEP_MS: String(sweepMs) }));
  return {
    atWork: () => Promise.all(workers.map((worker) => worker.saying('keeping time'))),
    cpu: () => workers.reduce((sum, { pid }) => sum + cpuOf(pid), 0),
    stop: () => Promise.all(workers.map((worker) => worker.stop())),
  };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function ringAll(alarms) {
  const at = await copyOf(running, 'bench_due', alarms);
  const workers = workersOn(at, 1000);
  try {
    await workers.atWork();
    await pause(3_000);
    const dueAt = (await at.admin.query(`select min(next_at) as at from bihuan.clock where next_at is not null`)).rows[0].at.toISOString();
    const before = [workers.cpu(), cpuOfServer(running.pid)];
    await jump(at.admin, dueAt);
    const began = performance.now();
    const { due } = await dueNow(at.admin);
    const seconds = await secondsUntil(began, 300, nothingDue(at.admin));
    const told = await secondsUntil(began, 300, nothingOwed(at.admin));
    const { rungs, different, untold, toldTwice } = await counted(at.admin);
    return {
      due, seconds: round(seconds), 'rings a second': round(due / seconds), 'all told after': round(told), once: rungs === due && different === rungs && untold + toldTwice === 0,
      'worker µs a ring': round((workers.cpu() - before[0]) / rungs), 'PostgreSQL µs a ring': round((cpuOfServer(running.pid) - before[1]) / rungs),
    };
  } finally {
    await workers.stop();
    await at.close();
  }
}

/** Clocks that fall due one after the other, `rate` a second; the worker is at work already. */
async function stream(sweepMs, alarms) {
  const at = await copyOf(running, 'bench_steady', alarms);
  const workers = workersOn(at, sweepMs);
  try {
    await workers.atWork();
    const many = given.rate * given.steady;
    const now = (await at.admin.query('select bihuan.now() as at')).rows[0].at.toISOString();
    const start = later(now, 8_000);
    await at.admin.query(
      `with few as (select subject, row_number() over () - 1 as no from (select subject from bihuan.clock where next_at > $1::timestamptz + interval '30 days' limit $2) as c)
       update bihuan.clock c set next_at = $1::timestamptz + few.no * $3 * interval '1 millisecond', due_at = $1::timestamptz + few.no * $3 * interval '1 millisecond'
       from few where c.subject = few.subject`,
      [start, many, 1000 / given.rate],
    );
    await pause(8_000 + given.steady * 1000);
    await secondsUntil(performance.now(), 60, nothingDue(at.admin));
    // Each line says which due date it rang; the movable time runs beside the real one at a fixed distance.
    const { rows } = await at.admin.query(`
      select (extract(epoch from h.written + i.time_offset - (mark ->> 'dueAt')::timestamptz) * 1000)::float8 as late
      from bihuan.history h cross join bihuan.installation i cross join lateral jsonb_array_elements(h.event -> 'clocks') as mark
      where h.event ? 'rang' and mark ->> 'name' = h.event #>> '{rang,clock}'`);
    const late = rows.map((row) => row.late);
    return { due: many, rung: late.length, p50: round(percentile(late, 50)), p95: round(percentile(late, 95)), p99: round(percentile(late, 99)), most: round(Math.max(...late)) };
  } finally {
    await workers.stop();
    await at.close();
  }
}
