// `npm test`: prepares the checkout, starts one PostgreSQL for all spec files, runs them all and counts.
// `npm test -- pure house` runs some of the projects; everything else on the line goes to jest (`npm test -- pure -t revisit`).
// The fault matrix takes its time and runs only when it is named: `npm test -- faults`, or a row of it, `npm test -- faults -t F8`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepare, root } from './prepare.mjs';
import { Trouble } from './prepare/saying.mjs';
import { countIn, failure, none, plus, sentence } from './test/counts.mjs';
import { runJest, stopJest } from './test/jest.mjs';
import { startDatabase } from './test/database.mjs';

/** Specs with a database or a port of their own run side by side; those that count what the server does, or kill, one after the other. */
const groups = [
  { projects: ['pure', 'house'], how: ['--maxWorkers=2'] },
  { projects: ['medium', 'journeys'], how: ['--maxWorkers=3'] }, // they wait for programs that start: a third finds room on two cores
  { projects: ['browser'], how: ['--maxWorkers=2'] },
  { projects: ['crash', 'alone'], how: ['--runInBand'] },
  { projects: ['faults'], how: ['--runInBand'], aside: true, minutes: 40 },
];

const names = groups.flatMap(({ projects }) => projects);
const asked = process.argv.slice(2).filter((word) => names.includes(word));
const forJest = process.argv.slice(2).filter((word) => !names.includes(word));

let interrupted = false;
let folder;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
endWithNpm();

let total = none;
let database;
try {
  await prepare();
  folder = freshFolder();
  database = await startDatabase(root, folder);
  for (const { projects, how, aside, minutes } of groups) {
    const chosen = asked.length > 0 || aside ? projects.filter((project) => asked.includes(project)) : projects;
    if (chosen.length === 0 || interrupted) continue;
    const result = path.join(folder, `${chosen.join('-')}.json`);
    const args = ['--selectProjects', ...chosen, ...how, '--passWithNoTests', '--json', `--outputFile=${result}`, ...forJest];
    const ended = await runJest(root, args, result, { ...process.env, BIHUAN_TEST_DATABASE: database.superuserUrl }, minutes);
    total = plus(total, countIn(result, ended, chosen.join(', ')));
  }
} catch (error) {
  total = plus(total, failure(error instanceof Trouble ? error.message : error.stack));
} finally {
  await database?.stop().catch((error) => (total = plus(total, failure(error.stack))));
  if (folder) fs.rmSync(folder, { recursive: true, force: true });
}

if (interrupted) total = plus(total, failure('the run was interrupted'));
else if (total.passed + total.failed === 0) total = plus(total, failure('no test ran'));
if (process.env.BIHUAN_CI === '1') for (const title of total.skippedTitles.filter(lacksProgram)) total = plus(total, failure(title));
for (const trouble of total.troubles) console.error(`\n✗ ${trouble}`);
const reasons = total.skippedTitles.filter((title) => title.includes('(skipped: ')); // not those that `-t` left out
if (reasons.length > 0) console.error(`\nskipped:\n  ${reasons.join('\n  ')}`);
console.log(sentence(total));
process.exit(total.failed > 0 ? 1 : 0);

/** Named after this process, so that a later run knows what a killed one left; open, because root lends the server another account. */
function freshFolder() {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), `bihuan-tests-${process.pid}-`));
  fs.chmodSync(made, 0o755);
  return made;
}

/** Where everything must be proved a machine without the programs that a spec needs is no excuse. */
function lacksProgram(title) {
  return /\(skipped: (needs |.* is not installed|no .* on this machine)/.test(title);
}

function interrupt() {
  if (interrupted) return; // npm passes on what the terminal has sent already
  interrupted = true;
  stopJest();
  if (folder === undefined) process.exit(130);
}

/** npm does not pass SIGTERM on: it dies of it and leaves us to somebody else. */
function endWithNpm() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && interrupt(), 500).unref();
}
