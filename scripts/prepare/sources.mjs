import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Every file that `nest build` depends on (the web console has a build of its own), as sorted paths from the project's folder, with forward slashes. */
export function sourcesOf(root) {
  const settings = fs.readdirSync(root).filter((name) => /^tsconfig.*\.json$|^nest-cli\.json$|^package-lock\.json$/.test(name));
  return [...settings, ...['apps', 'libs'].flatMap((folder) => filesIn(root, folder))].sort();
}

/** One digest over names and contents. */
export function digestOf(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const content = fs.readFileSync(path.join(root, source));
    hash.update(`${source}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Read by the programs at their own place, so copied beside them. */
export function isAsset(source) {
  return /^libs\/.*\.(sql|json)$/.test(source);
}

/** Compiled to JavaScript. */
export function isProgram(source) {
  return /^(apps|libs)\/.*\.ts$/.test(source) && !source.endsWith('.d.ts');
}

/** Where the build puts what it makes of a source. */
export function outputOf(source) {
  return path.posix.join('dist', source.replace(/\.ts$/, '.js'));
}

function filesIn(root, folder) {
  if (!fs.existsSync(path.join(root, folder))) return [];
  const found = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  return found.flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' || name === 'apps/console' ? [] : filesIn(root, name);
    return entry.name.endsWith('.spec.ts') ? [] : [name];
  });
}
