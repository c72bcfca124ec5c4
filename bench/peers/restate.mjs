// Restate: its own server in one node with its defaults (24 partitions, its log on disk), a service beside it over HTTP/2. A loop is a
// handler: the call that begins it, four transitions and three notices as `run`, two timers as `sleep`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepInFlight, serve } from './peer.mjs';

// Read when the package is loaded.
process.env.RESTATE_LOGGING = 'ERROR';
const restate = await import('@restatedev/restate-sdk');
const { connect } = await import('@restatedev/restate-sdk-clients');

const nothing = () => undefined;
let folder;
let server;
let client;
let timer;

const service = restate.service({
  name: 'loop',
  handlers: {
    close: async (context) => {
      await context.run('assign', nothing);
      await context.run('tell-unit', nothing);
      await context.sleep(timer);
      await context.run('accept', nothing);
      await context.sleep(timer);
      await context.run('rectify', nothing);
      await context.run('tell-verifier', nothing);
      await context.run('close', nothing);
      await context.run('tell-complainant', nothing);
    },
  },
});

serve({
  async start({ timerMs, ports: [own, ingress, admin, node] }) {
    timer = timerMs;
    await restate.serve({ services: [service], port: own });
    folder = mkdtempSync(path.join(tmpdir(), 'bihuan-loops-restate-'));
    const program = createRequire(import.meta.url).resolve(`@restatedev/restate-server-${process.platform}-${process.arch}/bin/restate-server`);
    server = spawn(program, ['--no-logo', '--base-dir', folder, '--listen-mode', 'tcp', '--bind-ip', '127.0.0.1', '--bind-port', String(node)], {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH, RESTATE_LOG_FILTER: 'error', RESTATE_DISABLE_TELEMETRY: 'true',
        RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`, RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
      },
    });
    process.once('exit', () => server.kill('SIGKILL'));
    await registered(`http://127.0.0.1:${admin}/deployments`, `http://127.0.0.1:${own}`);
    client = connect({ url: `http://127.0.0.1:${ingress}` }).serviceClient(service);
  },
  async run({ loops, flight }) {
    await keepInFlight(loops, flight, () => client.close());
  },
  async end() {
    await new Promise((resolve) => server.once('exit', resolve).kill('SIGKILL'));
    rmSync(folder, { recursive: true, force: true });
  },
});

async function registered(admin, uri, tries = 300) {
  const answer = await fetch(admin, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ uri }) }).catch(() => undefined);
  if (answer?.ok) return;
  if (tries === 0) throw new Error(`Restate does not take the service: ${answer ? await answer.text() : 'no answer'}`);
  await pause(100);
  await registered(admin, uri, tries - 1);
}
