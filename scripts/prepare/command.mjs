import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareOrExit, root } from '../prepare.mjs';
import { say } from './saying.mjs';

/** Prepares, then runs a command of bihuan in this very process: a signal to it needs no passing on. */
export async function runCommand(args) {
  endWithNpm();
  await prepareOrExit();
  const program = path.join(root, 'dist', 'apps', 'cli', 'main.js');
  if (!fs.existsSync(program)) {
    say(`没有找到 ${program}；请删除 dist 文件夹后重新启动。\n${program} is not there; remove the folder dist and start again.`);
    process.exit(1);
  }
  process.env.INIT_CWD ??= process.cwd(); // files named on the command line are found from there
  process.chdir(root); // procedures and the data folder are named from the project's folder
  process.argv = [process.argv[0], program, ...args];
  await import(pathToFileURL(program).href);
}

/** npm passes SIGTERM on to its shell only, which dies of it and leaves us behind; so who loses that parent takes it as the signal. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 300);
  timer.unref();
}
