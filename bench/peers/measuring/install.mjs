// Puts the peers into the folder of their own, in the versions that are pinned there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the peers' programs and packages are. */
export const folder = path.join(import.meta.dirname, '..');

/** Installs what is missing or was pinned otherwise meanwhile. */
export function installPeers() {
  const wanted = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  if (hasAll(JSON.parse(wanted).packages)) return;
  console.log('installing the peers into bench/peers/node_modules (about half a minute, 460 MB)');
  // Without scripts: one of them would tell its maker of the installation.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be installed: npm ci in bench/peers failed');
  if (Number(process.versions.node.split('.')[0]) < 24 && nodeOfPeers() === process.execPath) throw new Error(`no Node 24 for ${process.platform} ${process.arch} among the peers: run this command with Node 24`);
}

/** The Node on which all of them run, and ours beside them: two of the peers do not run on the project's oldest. Ours alone runs on the one at hand. */
export function nodeOfPeers() {
  const brought = path.join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(brought)) return brought;
  return process.execPath;
}

/** The version of a peer's package. */
export function versionOf(name) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).dependencies[name];
}

function hasAll(packages) {
  return Object.entries(packages).every(([place, { version, optional }]) => {
    if (place === '' || optional) return true;
    const manifest = path.join(folder, place, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  });
}
