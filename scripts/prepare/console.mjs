import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { run } from './run.mjs';
import { Trouble, say } from './saying.mjs';

const stampIn = (root) => path.join(root, 'dist', 'console', '.bihuan-build');

/** Whether the console was built from the present sources. */
export function isConsoleBuilt(root) {
  try {
    return fs.readFileSync(stampIn(root), 'utf8') === digestOf(root);
  } catch {
    return false;
  }
}

/** Builds the staff's console into dist/console; the stamp comes last, so that a build that was cut short is done again. */
export async function buildConsole(root, lock) {
  const digest = digestOf(root);
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await run(process.execPath, [vite, 'build', path.join(root, 'apps', 'console'), '--logLevel', 'error'], root, lock, '正在编译工作台 / building the console');
  if (code !== 0) throw new Trouble('工作台编译失败，原因见上；请先改正这些错误，再重新启动。', 'The console could not be built, see above; mend these errors and start again.');
  for (const file of filesIn(path.join(root, 'dist', 'console')).filter((name) => /\.(js|css|svg|html)$/.test(name))) fs.writeFileSync(`${file}.gz`, zlib.gzipSync(fs.readFileSync(file), { level: 9 }));
  fs.writeFileSync(stampIn(root), digest);
  say('工作台已编译 / the console is built');
}

/** Its own sources, the words it shares with the server, and the packages it is built with. */
function digestOf(root) {
  const hash = createHash('sha256');
  const sources = [...filesIn(path.join(root, 'apps', 'console')), ...filesIn(path.join(root, 'libs', 'core', 'words')), path.join(root, 'package-lock.json')];
  for (const source of sources.sort()) hash.update(`${path.relative(root, source)}\0`).update(fs.readFileSync(source)).update('\0');
  return hash.digest('hex');
}

function filesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
