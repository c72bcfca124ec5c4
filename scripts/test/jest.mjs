import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Longest run of one group in minutes, unless it is given another: a hanging spec must not hang the build. */
const LONGEST = 20;
/** How long jest may live on after it wrote its result: whoever keeps it alive left something open. */
const LINGER = 30_000;

let running;

/** Runs jest in a process group of its own; resolves with its exit code, and with the trouble when it had to be ended. */
export async function runJest(root, args, result, env, longest = LONGEST) {
  const program = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const leave = pathToFileURL(path.join(root, 'scripts', 'test', 'leave.mjs')).href;
  running = spawn(process.execPath, ['--import', leave, program, ...args], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  const { pid } = running;
  let trouble;
  const began = Date.now();
  const guard = setInterval(() => {
    const written = fs.statSync(result, { throwIfNoEntry: false })?.mtimeMs;
    if (written !== undefined && Date.now() - written > LINGER) trouble ??= 'a spec left something open, jest did not end';
    if (Date.now() - began > longest * 60_000) trouble ??= `not done after ${longest} minutes`;
    if (trouble !== undefined) kill(pid, 'SIGKILL');
  }, 1000);
  const code = await new Promise((resolve) => {
    running.once('error', () => resolve(1));
    running.once('exit', (code) => resolve(code ?? 1));
  });
  clearInterval(guard);
  kill(pid, 'SIGKILL'); // programs that a broken spec did not stop
  running = undefined;
  return { code, trouble };
}

/** Ends the jest that runs, and everything it started; whatever does not listen is killed after three seconds. */
export function stopJest() {
  if (running === undefined) return;
  const { pid } = running;
  kill(pid, 'SIGTERM');
  setTimeout(() => kill(pid, 'SIGKILL'), 3000).unref();
}

function kill(group, signal) {
  try {
    process.kill(-group, signal);
  } catch {
    // all of it has ended
  }
}
