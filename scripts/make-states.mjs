// Writes docs/states.md from the tables of libs/core, so that the page cannot say anything the code does not.
// `node scripts/make-states.mjs` writes it, `--check` says whether it is up to date.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs', 'states.md');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bihuan-states-'));
let text;
try {
  text = await write();
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

if (!process.argv.includes('--check')) {
  fs.mkdirSync(path.dirname(page), { recursive: true });
  fs.writeFileSync(page, text);
} else if (!fs.existsSync(page) || fs.readFileSync(page, 'utf8') !== text) {
  console.error(`docs/states.md is not what the tables say; run: node scripts/make-states.mjs\n${firstDifference()}`);
  process.exitCode = 1;
}

async function write() {
  compile(path.join(root, 'libs', 'core'), folder);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const load = (file) => import(pathToFileURL(path.join(folder, file)).href);
  const { complaintRules, labelOf, orderRules, problemRules } = await load('index.js');
  const { diagram, movesTable } = await load('loop/mermaid.js');
  const zh = {
    name: (group, code) => labelOf(group, code).zh,
    comma: '、',
    not: (flag) => (flag.startsWith('已') ? `未${flag.slice(1)}` : `非${flag}`),
    columns: ['指令', '从', '到', '由谁', '条件', '时限'],
  };
  const en = {
    name: (group, code) => labelOf(group, code).en,
    comma: ', ',
    not: (flag) => `not ${flag}`,
    columns: ['move', 'from', 'to', 'by', 'when', 'clocks'],
  };
  const kinds = [{ rules: complaintRules, title: '投诉件 · Complaint' }, { rules: problemRules, title: '台账问题 · Problem on the ledger' }, { rules: orderRules, title: '督办单 · Supervision order' }];
  const sections = kinds.flatMap(({ rules, title }) => [
    `## ${title}`,
    mermaid(diagram(rules, zh)),
    mermaid(diagram(rules, en)),
    '### 全部指令',
    movesTable(rules, zh),
    '### All moves',
    movesTable(rules, en),
  ]);
  return `${[
    '# 状态与指令 · States and moves',
    '<!-- Made from the tables in libs/core by scripts/make-states.mjs; do not edit. -->',
    '本页由代码中的状态表生成。在图中只写离开或进入某一状态的指令；停留在原状态的指令写在旁注和下表里。‹…› 内为条件。',
    'Made from the tables in the code. Arrows are the moves that change the state; moves that stay are noted beside it and stand in the table. Conditions stand in ‹…›.',
    '时限 · clocks: `+` 起算 starts, `−` 停止 stops, `‖` 中止 is held, `▶` 接续 goes on, `↷` 改期 gets another due date, `@` 换责任人 gets another holder, `♪` 重新排定下一级 has its next rung set anew, `∑` 重算 is counted again; `*` 全部 all, `=` 原状态 stays. 括号内为代码中的条件 · in brackets, the condition’s name in the code.',
    ...sections,
  ].join('\n\n')}\n`;
}

function mermaid(text) {
  return `\`\`\`mermaid\n${text}\n\`\`\``;
}

/** The core needs nothing but itself, so that its files are translated one by one. */
function compile(from, to) {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === 'testing') continue;
      fs.mkdirSync(path.join(to, entry.name), { recursive: true });
      compile(source, path.join(to, entry.name));
    } else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts')) {
      const { code } = transformSync(fs.readFileSync(source, 'utf8'), { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } });
      fs.writeFileSync(path.join(to, entry.name.replace(/\.ts$/, '.js')), code);
    }
  }
}

function firstDifference() {
  if (!fs.existsSync(page)) return 'there is no such page';
  const [old, now] = [fs.readFileSync(page, 'utf8').split('\n'), text.split('\n')];
  const line = now.findIndex((one, index) => one !== old[index]);
  return `line ${line + 1}\n  page:  ${old[line]}\n  table: ${now[line]}`;
}
