// npm run bench:http [-- --seconds 5 --rounds 5 --size 4000 --warm 6000]
// P1: moves asked of the built API over HTTP, with a session and the usual validation, against pgbench that sends the very
// same two statements. Alternating runs, medians and ratios. What the API gathers while it is busy it gathers here too.
import { atTheDoor, each } from './support/at-the-door.mjs';
import { goal, median, options, report, round } from './support/figures.mjs';
import { overheard } from './support/moves.mjs';
import { hasPgbench, movesMade, mustHaveMoved, run, twoStatements } from './support/pgbench.mjs';

const given = options({ seconds: 5, rounds: 5, size: 4000, warm: 6000 });
const stage = await atTheDoor({ complaints: given.size, flight: 8, warm: given.warm });
const { at } = stage;
try {
  const script = hasPgbench() ? twoStatements(await overheard(at.database.hot, at.rulebook, stage.reassigning), given.size) : undefined;
  const table = {};
  for (const flight of [1, 8]) table[`${flight} in flight`] = await compare(flight, script);
  const { ratio } = table['8 in flight'];
  report({
    title: 'P1 · HTTP transitions against pgbench on the same two statements',
    postgres: at.postgres, tables: { 'transitions a second, median of alternating runs': table },
    goals: [goal('P1', 'HTTP with session and validation, 8 in flight, ≥ 0.6 of pgbench on the same two statements', ratio ?? 'no pgbench here', ratio === null ? null : ratio >= 0.6)],
  }, given);
} finally {
  await stage.end();
}

async function compare(flight, script) {
  const ours = [];
  const theirs = [];
  await at.admin.query('select pg_stat_statements_reset()');
  const before = await movesMade(at.admin, given.size);
  for (let no = 0; no < given.rounds; no += 1) {
    if (script) theirs.push(run(script, at.url, flight, given.seconds));
    ours.push(await stage.ask(flight, given.seconds));
  }
  mustHaveMoved((await movesMade(at.admin, given.size)) - before, theirs.reduce((sum, perSecond) => sum + perSecond * given.seconds, 0));
  // The statements of pgbench have another text: only those of the API take their columns as parameters.
  const { rows: [{ batches }] } = await at.admin.query(`select coalesce(sum(calls), 0)::int as batches from pg_stat_statements where query like '%as turn(%' and query like '%$1::text[]%'`);
  return {
    HTTP: round(median(ours.map(({ perSecond }) => perSecond))), pgbench: script ? round(median(theirs)) : null,
    ratio: script ? round(median(ours.map(({ perSecond }, no) => perSecond / theirs[no]))) : null,
    'moves a batch': round(ours.reduce((sum, { answers }) => sum + answers, 0) / batches), 'API µs': round(each(ours, 'node')), 'PostgreSQL µs': round(each(ours, 'server')),
  };
}
