import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { Trouble, folderTrouble, say } from './saying.mjs';

const stampIn = (root) => path.join(root, 'node_modules', '.bihuan-packages');

/** Whether node_modules was made, completely, from the present lock file and for this kind of machine. */
export function areInstalled(root) {
  if (read(stampIn(root)) === wanted(root)) return true;
  if (!agreesWithNpm(root)) return false;
  stamp(root);
  return true;
}

/** Installs what the lock file says. Install scripts stay off: nothing here needs them, and npm will not run them for long. */
export async function install(root, lock) {
  say('正在安装依赖包（第一次约需一分钟） / installing packages (a minute the first time)');
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const [command, before] = npm && /npm-cli\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  mustBeWritable(root);
  const code = await run(command, [...before, ...args], root, lock, '正在安装 / installing');
  if (code !== 0) {
    throw new Trouble(
      '依赖包安装失败，原因见上；请检查网络后重新启动（npm 的镜像可用 npm config set registry 设置）。',
      'The packages could not be installed, see above; check the network and start again (npm config set registry chooses a mirror).',
    );
  }
  stamp(root);
}

function stamp(root) {
  try {
    fs.writeFileSync(stampIn(root), wanted(root));
  } catch {
    // somebody else's folder that is complete: it will be compared again next time
  }
}

function wanted(root) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

/** npm notes at the end of an installation what it installed; a hand-made `npm install` of the same is as good as ours. */
function agreesWithNpm(root) {
  const note = read(path.join(root, 'node_modules', '.package-lock.json'));
  if (note === undefined) return false;
  try {
    const installed = JSON.parse(note).packages;
    const packages = Object.entries(JSON.parse(read(path.join(root, 'package-lock.json'))).packages);
    return packages.every(([place, { version, optional, devOptional, peer, link }]) => {
      if (place === '' || link) return true;
      if (installed[place] === undefined) return Boolean(optional || devOptional || peer);
      return installed[place].version === version && fs.existsSync(path.join(root, place));
    });
  } catch {
    return false;
  }
}

function mustBeWritable(root) {
  try {
    fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
    fs.accessSync(path.join(root, 'node_modules'), fs.constants.W_OK);
    fs.accessSync(root, fs.constants.W_OK);
  } catch (error) {
    throw folderTrouble(root, error);
  }
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
