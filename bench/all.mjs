// npm run bench [-- --size short|whole --json FILE]        every goal, one command after the other, one table at the end
// node bench/all.mjs --markdown FILE…                      the table of docs/performance.md from files written with --json
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: given, positionals: files } = parseArgs({
  options: { size: { type: 'string', default: 'whole' }, json: { type: 'string' }, markdown: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** What each goal is measured with; `short` shows that the commands work and proves nothing. The whole takes some 25 minutes on two cores. */
const commands = [
  { file: 'http.mjs', whole: ['--seconds', '4', '--rounds', '5'], short: ['--seconds', '1', '--rounds', '1', '--size', '500', '--warm', '500'] },
  { file: 'gathered.mjs', whole: ['--seconds', '4', '--rounds', '5'], short: ['--seconds', '1', '--rounds', '1', '--size', '500', '--warm', '500'] },
  { file: 'due.mjs', whole: ['--keep'], short: ['--clocks', '20000', '--due', '3000', '--steady', '4'] },
  { file: 'downtime.mjs', whole: ['--keep'], short: ['--clocks', '20000', '--due', '3000', '--warm', '100'] },
  { file: 'reads.mjs', whole: [], short: ['--size', '20000', '--asked', '50'] },
  { file: 'growth.mjs', whole: ['--rows', '10000000', '--seconds', '4', '--rounds', '5'], short: ['--rows', '40000', '--seconds', '1', '--rounds', '1'] },
  { file: 'loops.mjs', whole: ['--loops', '500', '--rounds', '3'], short: ['--loops', '50', '--rounds', '1', '--peers', 'bihuan'] },
];

if (given.markdown) {
  const all = files.flatMap((file) => [JSON.parse(readFileSync(file, 'utf8'))].flatMap((one) => one.measured ?? [told(one)]));
  process.stdout.write(`${markdown(all)}\n`);
} else {
  const measured = measureAll();
  const goals = measured.flatMap((one) => one.goals);
  console.log('');
  for (const { no, wanted, measured: what, met } of goals) console.log(`${met === null ? '?' : met ? '✓' : '✗'} ${no}  ${wanted}: ${what}`);
  console.log(`${goals.filter(({ met }) => met).length} of ${goals.length} goals met`);
  if (given.json) writeFileSync(given.json, JSON.stringify({ measured }, null, 2));
}

function measureAll() {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const folder = mkdtempSync(path.join(tmpdir(), 'bihuan-bench-all-'));
  // Open, because root lends the server another account; what two commands keep for each other goes away with it.
  chmodSync(folder, 0o755);
  const env = { ...process.env, TMPDIR: folder };
  const measured = [];
  for (const command of commands) {
    if (!existsSync(path.join(here, command.file))) continue;
    const json = path.join(folder, `${command.file}.json`);
    const began = performance.now();
    const { status, signal } = spawnSync(process.execPath, [path.join(here, command.file), ...command[given.size], '--json', json], { stdio: 'inherit', env });
    if (signal === 'SIGINT') process.exit(130);
    console.error(`${command.file} took ${Math.round((performance.now() - began) / 1000)} s`);
    if (existsSync(json)) measured.push(told(JSON.parse(readFileSync(json, 'utf8'))));
    // What could not be measured is not a goal that was met.
    else measured.push({ title: command.file, machine: '', goals: [{ no: '?', wanted: command.file, measured: `ended with ${status ?? signal} and told nothing`, met: false }] });
  }
  rmSync(folder, { recursive: true, force: true });
  return measured;
}

/** The peers have a report of their own. */
function told({ title = 'P4 · whole loops beside the peers', goals = [], ...rest }) {
  return { title, ...rest, goals: goals.map(({ no = 'P4', wanted, system, goal, measured, met }) => ({ no, wanted: wanted ?? `${system}: ${goal}`, measured, met })) };
}

function markdown(measured) {
  const cell = (text) => String(text).replaceAll('|', '\\|');
  const row = ({ no, wanted, measured: what, met }) => `| ${no} | ${cell(wanted)} | ${cell(what)} | ${met === null ? 'not measured' : met ? 'yes' : '**no**'} |`;
  const { machine = '', at = '' } = measured[0] ?? {};
  return ['| # | goal | measured | met |', '|---|---|---|---|', ...measured.flatMap(({ goals = [] }) => goals.map(row)), '', `${machine}; ${at.slice(0, 10)}.`].join('\n');
}
