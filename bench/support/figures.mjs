// What every measurement says and asks in the same way: options, medians, the machine, goals met or missed.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

/** The options of a command: each a number with its usual value; beside them `--json FILE`, and the switches named. */
export function options(usual, switches = []) {
  const numbers = Object.keys(usual);
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(numbers.map((name) => [name, { type: 'string' }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean', default: false }])),
      json: { type: 'string' },
    },
  });
  const read = (name) => {
    const number = Number(values[name] ?? usual[name]);
    if (!(number > 0)) throw new Error(`--${name} wants a number above 0`);
    return number;
  };
  return { ...values, ...Object.fromEntries(numbers.map((name) => [name, read(name)])) };
}

/** Middle of the figures. */
export function median(figures) {
  return percentile(figures, 50);
}

/** The figure below which so many in a hundred lie. */
export function percentile(figures, percent) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}

/** Three digits that mean something. */
export function round(value) {
  if (value === undefined || value === null || Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) return value;
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** What it was measured on, in one line. */
export function machine(postgres) {
  const [one] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${one?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}${postgres ? `, PostgreSQL ${postgres}` : ''}, load ${loadavg()[0].toFixed(2)} at the end`;
}

/** A goal and what was measured: `met` is true, false, or null where nothing could be measured. */
export function goal(no, wanted, measured, met) {
  return { no, wanted, measured: String(measured), met };
}

/** Prints tables and goals, and writes them to `--json FILE`; a missed goal is no failure of the command, only of the goal. */
export function report({ title, postgres, tables = {}, goals }, given) {
  console.log(`\n${title}\n${machine(postgres)}`);
  for (const [name, table] of Object.entries(tables)) {
    console.log(`\n${name}`);
    console.table(table);
  }
  for (const { no, wanted, measured, met } of goals) console.log(`${sign(met)} ${no}  ${wanted}: ${measured}`);
  if (given.json) writeFileSync(given.json, JSON.stringify({ title, machine: machine(postgres), at: new Date().toISOString(), options: given, tables, goals }, null, 2));
}

function sign(met) {
  if (met === null) return '?';
  return met ? '✓' : '✗';
}
