// Prints the ten largest programs of apps and libs for docs/house.md; migrations and specs do not count. A report, not a gate.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const KEPT = 10;

const page = path.join(root, 'docs', 'house.md');
const text = fs.readFileSync(page, 'utf8');
const begins = text.indexOf('\n', text.indexOf('<!-- largest -->')) + 1;
const [before, between, after] = [text.slice(0, begins), text.slice(begins, text.indexOf('<!-- /largest -->')), text.slice(text.indexOf('<!-- /largest -->'))];
const sentences = new Map([...between.matchAll(/^\| `([^`]+)` \| \d+ \| (.+) \|$/gm)].map(([, file, sentence]) => [file, sentence]));

const rows = ['apps', 'libs']
  .flatMap((folder) => programsBelow(folder))
  .map((file) => ({ file, lines: fs.readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 }))
  .sort((a, b) => b.lines - a.lines)
  .slice(0, KEPT)
  .map(({ file, lines }) => `| \`${file}\` | ${lines} | ${sentences.get(file) ?? '…'} |`);

fs.writeFileSync(page, `${before}| file | lines | why it is as long as it is |\n|---|---|---|\n${rows.join('\n')}\n${after}`);
const unexplained = rows.filter((row) => row.endsWith('| … |'));
if (unexplained.length > 0) {
  console.error(`docs/house.md wants a sentence for:\n${unexplained.join('\n')}`);
  process.exitCode = 1;
}

function programsBelow(folder) {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['apps/console', 'libs/store/migrations'].includes(file) || ['node_modules', 'testing'].includes(entry.name) ? [] : programsBelow(file);
    return file.endsWith('.ts') && !file.endsWith('.spec.ts') ? [file] : [];
  });
}
