// npm run bench:gathered [-- --seconds 5 --rounds 5 --size 4000 --warm 6000]
// P2 and P3: 32 moves in flight over HTTP against pgbench that calls one PL/pgSQL function of the same work (support/one-call.sql),
// every commit durable; and what a move costs in processor time, the API's and PostgreSQL's.
//   Behind the door: what a move costs the API more than an empty request of somebody who is signed in (GET /api/me).
//   PostgreSQL is counted over all its processes, writers of the log and of checkpoints included.
import { atTheDoor, each } from './support/at-the-door.mjs';
import { cpuOfServer } from './support/cpu.mjs';
import { goal, median, options, report, round } from './support/figures.mjs';
import { reassignFor } from './support/moves.mjs';
import { hasPgbench, movesMade, mustHaveMoved, oneCall, run } from './support/pgbench.mjs';

const given = options({ seconds: 5, rounds: 5, size: 4000, warm: 6000 });
const FLIGHT = 32;
const stage = await atTheDoor({ complaints: given.size, flight: FLIGHT, warm: given.warm });
const { at } = stage;
try {
  const { rows: [{ durable }] } = await at.admin.query(`select current_setting('synchronous_commit') = 'on' and current_setting('fsync') = 'on' as durable`);
  if (!durable) throw new Error('commits are not durable here: nothing to compare');
  const script = hasPgbench() ? await oneCall(at.admin, given.size) : undefined;
  const movedBefore = await movesMade(at.admin, given.size);
  const runs = { gathered: [], alone: [], desk: [], empty: [], emptyAlone: [], call8: [], call32: [] };
  await reassignFor(stage.office, stage.reassigning, FLIGHT, 2);
  for (let no = 0; no < given.rounds; no += 1) {
    if (script) for (const clients of [8, FLIGHT]) runs[`call${clients}`].push(calls(script, clients));
    runs.gathered.push(await stage.ask(FLIGHT, given.seconds));
    runs.empty.push(await stage.ask(FLIGHT, given.seconds, () => ['GET', '/api/me']));
    runs.desk.push(await behindTheDoor());
    runs.alone.push(await stage.ask(1, given.seconds));
    runs.emptyAlone.push(await stage.ask(1, given.seconds, () => ['GET', '/api/me']));
  }
  mustHaveMoved((await movesMade(at.admin, given.size)) - movedBefore, [...runs.call8, ...runs.call32].reduce((sum, { answers }) => sum + answers, 0));
  const row = (these) => ({ 'a second': round(median(these.map(({ perSecond }) => perSecond))), 'Node µs': round(each(these, 'node')), 'PostgreSQL µs': round(each(these, 'server')) });
  const table = {
    [`HTTP move, ${FLIGHT} in flight`]: row(runs.gathered), [`HTTP empty, ${FLIGHT} in flight`]: row(runs.empty),
    'HTTP move, alone': row(runs.alone), 'HTTP empty, alone': row(runs.emptyAlone), [`desk in one process, ${FLIGHT} in flight`]: row(runs.desk),
    ...(script ? { 'one PL/pgSQL call, 8 clients': row(runs.call8), [`one PL/pgSQL call, ${FLIGHT} clients`]: row(runs.call32) } : {}),
  };
  const behind = { gathered: each(runs.gathered, 'node') - each(runs.empty, 'node'), alone: each(runs.alone, 'node') - each(runs.emptyAlone, 'node') };
  // Against whichever number of clients serves the function better.
  const ratios = runs.gathered.map(({ perSecond }, no) => perSecond / Math.max(runs.call8[no]?.perSecond ?? NaN, runs.call32[no]?.perSecond ?? NaN));
  const call = Math.min(each(runs.call8, 'server'), each(runs.call32, 'server'));
  const whole = each(runs.gathered, 'server') / call;
  const server = (each(runs.gathered, 'server') - each(runs.empty, 'server')) / call;
  const none = 'no pgbench here';
  report({
    title: 'P2, P3 · gathered moves over HTTP against one PL/pgSQL call, durable',
    postgres: at.postgres, tables: { 'an answer, median and mean over the runs': table },
    goals: [
      goal('P2', '32 in flight over HTTP ≥ 1.5 × pgbench of one PL/pgSQL call doing the same', script ? round(median(ratios)) : none, script ? median(ratios) >= 1.5 : null),
      goal('P3', 'Node CPU behind the door, gathered, ≤ 100 µs', `${round(behind.gathered)} µs`, behind.gathered <= 100),
      goal('P3', 'Node CPU behind the door, alone, ≤ 250 µs', `${round(behind.alone)} µs`, behind.alone <= 250),
      goal('P3', 'PostgreSQL CPU of a gathered move ≤ 0.35 of that call', script ? `${round(server)} behind the door (${round(whole)} with the session’s and the sight’s look-up)` : none, script ? server <= 0.35 : null),
    ],
  }, given);
} finally {
  await stage.end();
}

function calls(script, clients) {
  const before = cpuOfServer(at.pid);
  const perSecond = run(script, at.url, clients, given.seconds);
  return { answers: perSecond * given.seconds, perSecond, node: 0, server: cpuOfServer(at.pid) - before };
}

async function behindTheDoor() {
  const before = cpuOfServer(at.pid);
  const { made, perSecond, cpu } = await reassignFor(stage.office, stage.reassigning, FLIGHT, given.seconds);
  return { answers: made, perSecond, node: cpu, server: cpuOfServer(at.pid) - before };
}
