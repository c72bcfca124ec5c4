// Makes the checkout ready to run: right Node, packages as the lock file says, sources built. Does nothing when nothing
// is to do. Uses nothing but Node, because it runs before there is anything else.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './prepare/build.mjs';
import { buildConsole, isConsoleBuilt } from './prepare/console.mjs';
import { alone } from './prepare/lock.mjs';
import { areInstalled, install } from './prepare/packages.mjs';
import { Trouble, say } from './prepare/saying.mjs';

/** The project's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Resolves once the checkout is ready; rejects with a `Trouble` whose message is for the operator. All it says goes to standard error. */
export async function prepare() {
  mustBeNode(process.versions.node);
  if (areInstalled(root) && isBuilt(root) && isConsoleBuilt(root)) return;
  await alone(root, async (lock) => {
    if (!areInstalled(root)) await install(root, lock); // asked again: another prepare may have done it meanwhile
    if (!isBuilt(root)) await build(root, lock);
    if (!isConsoleBuilt(root)) await buildConsole(root, lock);
  });
}

/** Prepares, and on trouble says why and ends the process with exit code 1. */
export async function prepareOrExit() {
  try {
    await prepare();
  } catch (error) {
    say(error instanceof Trouble ? error.message : error.stack);
    process.exit(1);
  }
}

function mustBeNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(
    `需要 Node 20.19 或更高版本，当前为 ${version}；请从 https://nodejs.org 安装后重新启动。`,
    `Node 20.19 or later is needed, this is ${version}; install it from https://nodejs.org and start again.`,
  );
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await prepareOrExit();
