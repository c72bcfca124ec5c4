import { spawn } from 'node:child_process';
import { say } from './saying.mjs';

/** Runs a program with all its words on standard error, and says every ten seconds that it is still at it; resolves with the exit code. */
export function run(command, args, cwd, lock, doing) {
  const began = Date.now();
  const heartbeat = setInterval(() => say(`${doing} … ${Math.round((Date.now() - began) / 1000)} s`), 10_000);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 2, 2], env: { ...process.env, npm_config_loglevel: 'error' } });
    if (child.pid !== undefined) lock.child(child.pid);
    child.once('error', (error) => say(`${command}: ${error.message}`));
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(heartbeat));
}
