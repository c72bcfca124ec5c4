// npm run bench:transitions [-- --seconds 5 --rounds 5]
// The journal alone, without desk and door: moves a second against pgbench sending the very same two statements, alone and
// gathered. Alternating runs, medians and ratios; nothing else may run meanwhile. What a move writes stands in bench:growth.
import { goal, median, options, report, round } from './support/figures.mjs';
import { house, store } from './support/house.mjs';
import { complaintId, furnish, overheard, reassignment, Reassigning } from './support/moves.mjs';
import { hasPgbench, run, twoStatements } from './support/pgbench.mjs';

const given = options({ seconds: 5, rounds: 5, size: 4000 });
const at = await house();
const journal = new store.Journal(at.database.hot, { reporterKey: 'bench' });
try {
  await furnish(journal, at.rulebook, 2 * given.size);
  await at.admin.query('vacuum analyze');
  const script = hasPgbench() ? twoStatements(await overheard(at.database.hot, at.rulebook, new Reassigning(given.size)), given.size) : undefined;
  await journalFor(32, 2);
  const table = {};
  for (const [name, flight, clients] of [['one by one', 1, 1], ['8 in flight', 8, 8], ['32 in flight, pgbench with 8 clients', 32, 8]]) table[name] = await compare(script, flight, clients);
  const { ratio } = table['32 in flight, pgbench with 8 clients'];
  report({
    title: 'The journal alone against pgbench on the same two statements',
    postgres: at.postgres, tables: { 'moves a second': table },
    goals: [goal('P1', 'the journal alone, 32 in flight, faster than pgbench with 8 clients', ratio ?? 'no pgbench here', ratio === null ? null : ratio > 1)],
  }, given);
} finally {
  await at.end();
}

/** Moves made by so many askers at once, each waiting for his answer. */
async function journalFor(flight, forSeconds) {
  const until = performance.now() + forSeconds * 1000;
  const cpu = process.cpuUsage();
  let made = 0;
  let next = Math.floor(Math.random() * given.size);
  await Promise.all(Array.from({ length: flight }, async () => {
    while (performance.now() < until) {
      next = (next + 1) % given.size;
      const [written] = await journal.write([reassignment(at.rulebook, complaintId(next), `b:${process.hrtime.bigint()}`)], 'people');
      if (written.outcome !== 'written') throw new Error(JSON.stringify(written.refusal ?? written.outcome));
      made += 1;
    }
  }));
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: made / forSeconds, nodeMicroseconds: (user + system) / made };
}

async function compare(script, flight, clients) {
  const ours = [];
  const theirs = [];
  for (let no = 0; no < given.rounds; no += 1) {
    if (script) theirs.push(run(script, at.url, clients, given.seconds));
    ours.push(await journalFor(flight, given.seconds));
  }
  return {
    journal: round(median(ours.map(({ perSecond }) => perSecond))), pgbench: script ? round(median(theirs)) : null,
    ratio: script ? round(median(ours.map(({ perSecond }, no) => perSecond / theirs[no]))) : null, 'Node µs': round(median(ours.map(({ nodeMicroseconds }) => nodeMicroseconds))),
  };
}
