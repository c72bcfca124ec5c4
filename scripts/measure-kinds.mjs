// How good the suggestions of nuisance and activity are, against what was labelled by reading the same messages.
// `node scripts/measure-kinds.mjs --data <folder>` prints the tables; --write puts them into docs/kinds.md with the date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { prepareOrExit, root } from './prepare.mjs';

const { values: given } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean', default: false } } });
if (!given.data) {
  console.error('请写明消息文件所在的文件夹：--data <文件夹>\nSay in which folder the messages lie: --data <folder>');
  process.exit(1);
}
await prepareOrExit();
const room = (name) => import(path.join(root, 'dist', 'libs', name, 'index.js'));
const [core, kinds, rules] = await Promise.all(['core', 'kinds', 'rules'].map(room));

const lexicon = kinds.lexiconOf(rules.loadWordLists(path.join(root, 'procedures', 'words')).lists);
const sources = { Chinese: ['cn-messages-noise-odor', 'cn-messages-other'], English: ['chicago-cdph-noise-air'] };
const parts = ['tuned', 'held-out', 'unseen'];

const labelled = Object.fromEntries(Object.entries(sources).map(([language, names]) => [language, names.flatMap(read)]));
const tables = Object.entries(labelled).flatMap(([language, texts]) => [`### ${language}`, overall(texts), byNuisance(texts)]).join('\n\n');
console.log(tables);
if (given.write) write();

/** The labelled texts of one file with their suggestions. */
function read(name) {
  const file = path.join(given.data, `${name.replaceAll('-', '_')}.csv.gz`);
  if (!existsSync(file)) {
    console.error(`没有文件 ${file}\nThere is no file ${file}`);
    process.exit(1);
  }
  const rows = parse(gunzipSync(readFileSync(file)), { columns: true });
  const texts = new Map(rows.map(({ id, title, body, text }) => [id, text ?? `${title}\n${body}`]));
  return parse(readFileSync(path.join(root, 'libs', 'kinds', 'labels', `${name}.csv`)), { columns: true }).map(({ id, part, nuisances, activity }) => {
    if (!texts.has(id)) throw new Error(`${file} has no ${id}`);
    return { part, nuisances: nuisances.split(' ').filter(Boolean), activity: activity || undefined, suggestion: kinds.suggestKinds(texts.get(id), lexicon) };
  });
}

function overall(texts) {
  const measures = parts.map((part) => measureOf(texts, part));
  const row = (said, of) => `| ${said} | ${measures.map(of).join(' | ')} |`;
  return [
    `| | ${parts.join(' | ')} |`,
    `|---|${parts.map(() => '---|').join('')}`,
    row('messages', ({ texts: count }) => count),
    row('first suggestion is right', ({ first }) => share(first)),
    row('any suggestion is right', ({ any }) => share(any)),
    row('all suggestions right and none missing', ({ exact }) => share(exact)),
    row('neither noise nor odor, and nothing suggested', ({ none }) => share(none)),
    row('nothing suggested, and rightly', ({ nothingSaid }) => share(nothingSaid)),
    row('activity is right', ({ activity }) => share(activity)),
  ].join('\n');
}

function byNuisance(texts) {
  const measures = parts.map((part) => measureOf(texts, part));
  const lines = core.nuisances.map((nuisance, at) => {
    const each = measures.map(({ nuisances }) => nuisances[at]);
    const all = (field) => each.map((one) => one[field]).join(' · ');
    return `| ${nuisance} | ${all('labelled')} | ${all('suggestedFirst')} | ${each.map(({ precision }) => share(precision)).join(' · ')} | ${each.map(({ recall }) => share(recall)).join(' · ')} |`;
  });
  return [`| ${parts.join(' · ')} | labelled | suggested first | precision | recall |`, '|---|---|---|---|---|', ...lines].join('\n');
}

function measureOf(texts, part) {
  return kinds.measured(texts.filter((text) => text.part === part), core.nuisances);
}

function share({ right, of }) {
  return of === 0 ? '–' : `${right}/${of}`;
}

function write() {
  const page = path.join(root, 'docs', 'kinds.md');
  const text = readFileSync(page, 'utf8');
  const measured = `<!-- measured -->\nMeasured on ${new Date().toISOString().slice(0, 10)}.\n\n${tables}\n<!-- /measured -->`;
  writeFileSync(page, text.replace(/<!-- measured -->[^]*<!-- \/measured -->/, () => measured));
}
