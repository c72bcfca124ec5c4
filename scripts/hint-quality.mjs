// How good hints are, against what one visit served in Chicago and New York, and against what a person labelled among Chinese messages.
// `node scripts/hint-quality.mjs --data <folder>` prints the tables; --shaken adds how they change with every number of the rules a quarter up and
// down; --json prints the figures for programs; --write puts the tables into docs/likeness.md. Outcomes are read here to judge by, never by the hints.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keyOf, rowsOf } from './hint-quality/files.mjs';
import { clustersOf, gathered, ranked, walked } from './hint-quality/labels.mjs';
import { marksTable } from './hint-quality/marks.mjs';
import { shakenTable, tables } from './hint-quality/page.mjs';
import { doubleSends } from './hint-quality/double-sends.mjs';
import { chicago, newYork } from './hint-quality/visits.mjs';
import { prepareOrExit, root } from './prepare.mjs';

const { values: given } = parseArgs({ options: { data: { type: 'string' }, shaken: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } });
if (!given.data) {
  console.error('请写明数据文件所在的文件夹：--data <文件夹>\nSay in which folder the records lie: --data <folder>');
  process.exit(1);
}
await prepareOrExit();
const room = (name) => import(path.join(root, 'dist', 'libs', name, 'index.js'));
const [core, intake, rooms] = await Promise.all(['core', 'intake', 'rules'].map(room));
// What the store keeps of words that name their place themselves.
const { marksOf } = await import(path.join(root, 'dist', 'libs', 'store', 'word-marks.js'));
const [rules] = rooms.loadLikeness(path.join(root, 'procedures', 'likeness')).likeness;

const told = Object.fromEntries(await Promise.all(['chicago_cdph_noise_air', 'nyc311_noise', 'cn_messages_noise_odor', 'smell_pittsburgh'].map(async (name) => [name, await reportsIn(name)])));
const rows = Object.fromEntries(['chicago_cdph_noise_air', 'nyc311_noise', 'cn_messages_repeat_labels', 'smell_pittsburgh'].map((name) => [name, rowsOf(given.data, name)]));

const figures = { ...measured(rules), walk: walkOf(rules), doubleSends: doubleSends(rows.smell_pittsburgh, hintsOf(told.smell_pittsburgh, rules), core.metresBetween) };
const shaken = given.shaken ? everyNumber(rules).flatMap(({ at, value, changed }) => changed.map((to) => ({ at, value, to, ...measured(withNumber(rules, at, to)) }))) : [];
const page = [tables(figures), marksTable(core.inTimeOrder(told.cn_messages_noise_odor), clustersOf(rows.cn_messages_repeat_labels), marksOf), ...(shaken.length > 0 ? [shakenTable(figures, shaken)] : [])].join('\n\n');
console.log(given.json ? JSON.stringify({ ...figures, shaken }, null, 2) : page);
if (given.write) write();

async function reportsIn(name) {
  const { reports } = await intake.reportsOf(path.join(given.data, `${name}.csv.gz`), { now: new Date().toISOString(), digest: (reporter) => reporter });
  return reports;
}

function hintsOf(reports, by) {
  return [...core.hintsAmong(reports, by)];
}

function measured(by) {
  const kindsOf = (reports) => { const kinds = new Map(reports.map(({ id, nuisances }) => [id, nuisances])); return (id) => kinds.get(id); };
  const duplicates = (reports) => new Set(hintsOf(reports, by).flatMap(({ report, hints }) => hints.filter(({ likeness }) => likeness.kind === 'duplicate').map(({ earlier }) => keyOf(report.id, earlier.id))));
  const [inChicago, inNewYork] = [told.chicago_cdph_noise_air, told.nyc311_noise];
  return {
    visits: [...chicago(rows.chicago_cdph_noise_air, duplicates(inChicago), kindsOf(inChicago)), ...newYork(rows.nyc311_noise, duplicates(inNewYork), kindsOf(inNewYork))],
    labels: labelsOf(by),
  };
}

/** Hints as a desk sees them, earlier messages alone, and as an import does, of the whole file. */
function labelsOf(by) {
  const messages = core.inTimeOrder(told.cn_messages_noise_odor);
  const clusters = clustersOf(rows.cn_messages_repeat_labels);
  const found = hintsOf(messages, by);
  const earlier = new Map(found.map(({ report, hints }) => [report.id, hints.map((hint) => hint.earlier.id)]));
  const before = new Map(messages.map(({ id }, at) => [id, new Set(messages.slice(0, at).map((one) => one.id))]));
  const both = new Map(messages.map(({ id }) => [id, []]));
  for (const { report, hints } of found) for (const hint of hints) for (const [a, b] of [[report.id, hint.earlier.id], [hint.earlier.id, report.id]]) both.get(a).push([b, hint.likeness.score]);
  const all = new Set(messages.map(({ id }) => id));
  return [
    { reading: 'earlier messages', ...ranked(clusters, (id) => ({ hints: earlier.get(id) ?? [], candidates: before.get(id) ?? new Set() })) },
    { reading: 'the whole file', ...ranked(clusters, (id) => ({ hints: (both.get(id) ?? []).sort((a, b) => b[1] - a[1]).map(([one]) => one), candidates: all })) },
  ];
}

/** The largest cluster, message by message. */
function walkOf(by) {
  const clusters = clustersOf(rows.cn_messages_repeat_labels);
  const [largest] = [...clusters.values()].sort((a, b) => b.same.length - a.same.length);
  const labelled = new Set(rows.cn_messages_repeat_labels.map(({ id }) => id));
  return gathered(walked(told.cn_messages_noise_odor, by, core), largest, labelled);
}

/** Every number of the rules, a quarter down and up. */
function everyNumber(by, at = []) {
  return Object.entries(by).flatMap(([key, value]) => {
    if (typeof value === 'number') return [{ at: [...at, key], value, changed: [...new Set([Math.floor(value * 0.75), Math.ceil(value * 1.25)])].filter((to) => to !== value) }];
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? everyNumber(value, [...at, key]) : [];
  });
}

function withNumber(by, [key, ...rest], to) {
  return { ...by, [key]: rest.length === 0 ? to : withNumber(by[key], rest, to) };
}

function write() {
  const file = path.join(root, 'docs', 'likeness.md');
  const measuredPart = `<!-- measured -->\nMeasured on ${new Date().toISOString().slice(0, 10)}.\n\n${page}\n<!-- /measured -->`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<!-- measured -->[^]*<!-- \/measured -->/, () => measuredPart));
}
