// The built programs, as an operator starts them; what they say goes to the log of the measurement's folder.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { platform } from './house.mjs';

/** Starts one program of dist/ and gives its pid and an end; `stop` answers what it said last when it ended by itself. */
export function program(app, settings) {
  const folder = mkdtempSync(path.join(tmpdir(), `bihuan-bench-${app}-`));
  const log = path.join(folder, 'log');
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, [path.join(root, 'dist', 'apps', app, 'main.js')], {
    env: { PATH: process.env.PATH, BIHUAN_DEMO: 'off', BIHUAN_TIME: 'movable', BIHUAN_DATA: folder, ...settings },
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid,
    said: () => readFileSync(log, 'utf8').slice(-4000),
    /** Waits until it has said something. */
    async saying(text) {
      for (let tries = 0; !readFileSync(log, 'utf8').includes(text); tries += 1) {
        if (tries === 1200 || child.exitCode !== null) throw new Error(`the ${app} never said “${text}”: ${readFileSync(log, 'utf8').slice(-4000)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    get runs() {
      return child.exitCode === null && child.signalCode === null;
    },
    async stop() {
      const late = setTimeout(() => child.kill('SIGKILL'), 8_000);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The API at work on a database, with the port it listens on. */
export async function api(databaseUrl, settings = {}) {
  const port = await platform.anyFreePort();
  const running = program('api', { DATABASE_URL: databaseUrl, PORT: String(port), ...settings });
  for (let tries = 0; tries < 1200; tries += 1) {
    if (!running.runs) break;
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(({ status }) => status === 200, () => false);
    if (ready) return { port, pid: running.pid, stop: () => running.stop() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the API did not become ready: ${running.said()}`);
}
