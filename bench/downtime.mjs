// npm run bench:downtime [-- --clocks 1000000 --due 100000 --workers 1 --think 50 --keep]
// The worker was away for 72 hours, from Friday evening to Monday evening, and a hundred thousand clocks are due at its return.
// It rings them and tells what it owes, while one person goes on reading and moving complaints over HTTP: waits for each answer,
// and then looks at it for `--think` milliseconds. At 50 that is the work of a full office; at 1 it takes half of two processors.
import { copyOf, counted, dueHouse, dueNow, jump, nothingDue, nothingOwed, PEOPLES, secondsUntil } from './support/due-house.mjs';
import { askFor, Line, signIn } from './support/door.mjs';
import { goal, options, percentile, report, round } from './support/figures.mjs';
import { days, later } from './support/million.mjs';
import { complaintId, Reassigning } from './support/moves.mjs';
import { api, program } from './support/programs.mjs';

const given = options({ clocks: 1_000_000, due: 100_000, workers: 1, warm: 1_000, think: 50 }, ['keep']);
const running = await dueHouse(given);
try {
  const at = await copyOf(running, 'bench_away', true);
  const ends = [() => at.close()];
  try {
    await jump(at.admin, days.fridayEvening);
    const door = await api(at.url);
    ends.unshift(() => door.stop());
    const line = await new Line(door.port, await signIn(at, 'office')).open();
    ends.unshift(() => line.close());
    const day = asDay(new Reassigning(PEOPLES));
    await askFor([line], 120, day, given.warm);
    const calm = await asked(line, day, async () => pause(3_000));

    await jump(at.admin, later(days.fridayEvening, 72 * 3_600_000));
    const { due, untouched } = await dueNow(at.admin);
    const workers = Array.from({ length: given.workers }, () => program('worker', { DATABASE_URL: at.url }));
    const began = performance.now();
    ends.unshift(() => Promise.all(workers.map((worker) => worker.stop())));
    let rung;
    let told;
    const busy = await asked(line, day, async () => {
      rung = await secondsUntil(began, 600, nothingDue(at.admin));
      told = await secondsUntil(began, 1200, nothingOwed(at.admin));
    });
    const sum = await counted(at.admin);
    // What a person moves meanwhile may owe nothing any more; all the others must have rung.
    const once = sum.untouched === untouched && sum.rungs <= due && sum.different === sum.rungs && sum.untold + sum.toldTwice + sum.parked === 0;
    const latency = (waits) => ({ answers: waits.length, p50: round(percentile(waits, 50)), p95: round(percentile(waits, 95)), p99: round(percentile(waits, 99)), most: round(Math.max(...waits)) });
    const p95 = percentile(busy.all, 95);
    report({
      title: `72 hours of downtime, ${due} rungs due at the return`,
      postgres: running.version,
      tables: {
        'from the start of the worker': { seconds: { 'all rung': round(rung), 'all told': round(told) } },
        'counted': { due: { rungs: due, untouched }, after: sum },
        'a person’s request meanwhile, milliseconds': { 'before the return': latency(calm.all), 'while it rings and tells': latency(busy.all), ...Object.fromEntries(Object.entries(busy.by).map(([name, waits]) => [`  ${name}`, latency(waits)])) },
      },
      goals: [
        goal('72 h', `${due} rungs due at the return, rung ≤ 60 s after the worker’s start`, `${round(rung)} s`, rung <= 60),
        goal('72 h', 'their notices told ≤ 15 min', `${round(told)} s`, told <= 900),
        goal('72 h', 'each rung and each notice once', once ? `${sum.rungs} rungs, ${sum.notices} notices` : JSON.stringify({ due, untouched, after: sum }), once),
        goal('72 h', 'a person’s request meanwhile ≤ 500 ms at p95', `${round(p95)} ms of ${busy.all.length}, ${busy.again} of them asked again after a 409`, p95 <= 500),
      ],
    }, given);
  } finally {
    for (const end of ends) await end();
  }
} finally {
  await running.stop();
}

/** What a person does all day, one after the other: his list, a complaint, a move, his messages. */
function asDay(reassigning) {
  const deeds = [
    () => ['GET', '/api/worklist'],
    () => ['GET', `/api/complaints/${complaintId(Math.floor(Math.random() * PEOPLES))}`],
    () => reassigning.asking(),
    () => ['GET', '/api/inbox'],
  ];
  let next = 0;
  return () => deeds[next++ % deeds.length]();
}

/** Asks until something has ended, and says how long each answer took. */
async function asked(line, asking, something) {
  let ended = false;
  const end = something().finally(() => (ended = true));
  // Should a request fail first, then that is the trouble to be told.
  end.catch(() => undefined);
  const all = [];
  const by = {};
  let again = 0;
  while (!ended) {
    const [method, path, body] = asking();
    const began = performance.now();
    // Held just then by the page that rings: a person would ask again at once, and waits for both.
    for (let tries = 1; ; tries += 1) {
      const { status, body: said } = await line.ask(method, path, body);
      if (status < 300) break;
      if (status !== 409 || tries === 20) throw new Error(`${method} ${path}: ${status} ${said}`);
      again += 1;
    }
    const took = performance.now() - began;
    all.push(took);
    (by[`${method} ${path.replace(/[0-9a-f-]{36}/, ':id')}`] ??= []).push(took);
    await pause(given.think);
  }
  await end;
  return { all, by, again };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
