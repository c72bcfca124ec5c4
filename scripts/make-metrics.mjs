// Writes the tables of docs/metrics.md from the catalogue in libs/platform, so that the page cannot say anything the programs do not show.
// `node scripts/make-metrics.mjs` writes it, `--check` says whether it is up to date.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs', 'metrics.md');
const marks = ['<!-- catalogue -->', '<!-- /catalogue -->'];

const { catalogue } = await load(path.join(root, 'libs', 'platform', 'metrics', 'catalogue.ts'));
const old = fs.readFileSync(page, 'utf8');
const [before, rest = ''] = old.split(marks[0]);
const text = `${before}${marks[0]}\n${tables()}\n${marks[1]}${rest.split(marks[1])[1] ?? ''}`;

if (!process.argv.includes('--check')) fs.writeFileSync(page, text);
else if (old !== text) {
  console.error('docs/metrics.md is not what the catalogue says; run: node scripts/make-metrics.mjs');
  process.exitCode = 1;
}

function tables() {
  const titles = { both: '两个程序 · Both programs', api: 'API', worker: '后台程序 · Worker' };
  return Object.entries(titles).map(([of, title]) => `### ${title}\n\n${table(Object.entries(catalogue).filter(([, metric]) => metric.of === of))}`).join('\n\n');
}

function table(metrics) {
  const rows = metrics.map(([name, { kind, labels, zh, en }]) => `| \`${name}\` | ${kind} | ${labels.map((label) => `\`${label}\``).join(' ')} | ${zh}<br>${en} |`);
  return ['| metric | kind | labels | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

/** The catalogue needs nothing but itself. */
async function load(file) {
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
