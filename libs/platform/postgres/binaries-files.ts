import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isAlive } from '../process-life.js';
import { folderTrouble } from './trouble.js';

/**
 * Makes the links between library names that npm cannot pack and that the package's install script would make;
 * install scripts are often switched off. False when the folder cannot be written.
 */
export function hydrate(native: string): boolean {
  for (const { source, target } of linksOf(native)) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false; // EEXIST: another process made it just now
    }
  }
  return true;
}

/** The path of a complete copy of the programs, made once; a copy cut short by a kill is never taken for complete. */
export function copyOfBinaries(native: string, to: string, announce: () => void): string {
  const made = join(to, 'native');
  if (existsSync(made)) return made;
  announce();
  const making = `${to}.making-${process.pid}`;
  try {
    mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
    chmodSync(dirname(to), 0o755); // a strict umask of root would shut the account out again
    removeHalfMade(to);
    cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    hydrate(join(making, 'native'));
    openToAll(making);
    renameSync(making, to);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(made)) throw folderTrouble(dirname(to), error); // else another process was quicker
  }
  return made;
}

function linksOf(native: string): { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  } catch {
    return []; // packages for some systems need none
  }
}

function removeHalfMade(to: string): void {
  for (const name of readdirSync(dirname(to))) {
    const pid = name.startsWith(`${basename(to)}.making-`) && Number(name.split('-').at(-1));
    if (pid && !isAlive(pid)) rmSync(join(dirname(to), name), { recursive: true, force: true });
  }
}

/** Everyone may read and enter; programs may be run. */
function openToAll(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  if (!found.isDirectory()) return chmodSync(path, basename(dirname(path)) === 'bin' ? 0o755 : 0o644);
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) openToAll(join(path, name));
}
