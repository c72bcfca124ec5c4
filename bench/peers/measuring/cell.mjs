// One system, measured once: a database of its own, a process of its own, loops to warm up, then those that count.
import { fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { platform } from '../../support/house.mjs';
import { folder, nodeOfPeers } from './install.mjs';
import { password } from './office.mjs';
import { processorTime, processorTimeBelow } from './processor-time.mjs';
import { redis } from './servers.mjs';

/** What is still under way when the last loop is closed (completions that are gathered) belongs to the cost. */
const SETTLE_MS = 300;

/** Runs a system's loops and says what one of them cost. */
export async function measure(name, system, { server, template, loops, flight, timerMs, only }) {
  const database = `loops_${name.replaceAll('-', '_')}`;
  const url = await server.database(database, system.ours ? template : undefined);
  const queue = system.on === 'redis' ? await redis(system.sync) : undefined;
  const peer = new Peer(system.program);
  try {
    const ports = await Promise.all(Array.from({ length: 4 }, () => platform.anyFreePort()));
    await peer.ask('start', { url, redis: queue?.url, superuserUrl: server.superuserUrl(database), password, ports, timerMs, only });
    // Before the warming, so that no page's first change after it, which is logged whole, falls into what counts.
    await server.admin.query('checkpoint');
    const { jobs } = await peer.ask('run', { loops: Math.max(flight, Math.ceil(loops / 2)), flight });
    // What the server does by itself within a minute: a run is too short to wait for it, and plans made while tables were empty would stay.
    if (system.on === 'postgres') await server.vacuum(database);
    const look = async () => ({
      node: system.program === 'bihuan-http' ? processorTimeBelow(peer.pid) : system.on === 'itself' ? processorTime(peer.pid) - processorTimeBelow(peer.pid) : processorTime(peer.pid),
      below: system.on === 'itself' ? processorTimeBelow(peer.pid) : system.on === 'redis' ? processorTime(queue.pid) : processorTime(server.pid),
      ...(await traffic(server, database)),
    });
    const before = await look();
    const began = performance.now();
    await peer.ask('run', { loops, flight });
    const milliseconds = performance.now() - began;
    await pause(SETTLE_MS);
    const after = await look();
    const each = (what) => (after[what] - before[what]) / loops;
    const counts = system.ours ? await peer.ask('counts') : {};
    return {
      loopsPerSecond: (loops * 1000) / milliseconds,
      cpu: each('node') + each('below'), node: each('node'), below: each('below'),
      coresBusy: ((each('node') + each('below')) * loops) / milliseconds,
      ...(system.on === 'postgres' ? { statements: each('statements'), wal: each('wal') } : {}),
      ...(jobs ? { jobs } : {}), ...counts,
    };
  } finally {
    await peer.end();
    await queue?.stop();
    await server.drop(database);
  }
}

async function traffic({ admin }, database) {
  const { rows: [row] } = await admin.query(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as wal,
      (select coalesce(sum(s.calls), 0)::float8 from pg_stat_statements s where s.dbid = d.oid) as statements
    from pg_database d where d.datname = $1`,
    [database],
  );
  return row;
}

/** The program of a peer, in a process of its own. */
class Peer {
  constructor(program) {
    this.child = fork(path.join(folder, `${program}.mjs`), [], { execPath: nodeOfPeers(), execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'production' } });
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
  }

  get pid() {
    return this.child.pid;
  }

  /** Asks, and waits for the answer; throws what the peer failed with. */
  ask(ask, terms = {}) {
    return new Promise((resolve, reject) => {
      const gone = (code) => reject(new Error(`the peer ended with ${code} while it was asked to ${ask}`));
      this.child.once('exit', gone);
      this.child.once('message', ({ failed, why, done: _, ...answer }) => {
        this.child.off('exit', gone);
        if (failed) reject(new Error(why));
        else resolve(answer);
      });
      this.child.send({ ask, ...terms });
    });
  }

  /** As asked, or by force when that takes longer than five seconds. */
  async end() {
    const late = setTimeout(() => this.child.kill('SIGKILL'), 5_000);
    if (this.child.connected) await this.ask('end').catch(() => undefined);
    if (this.child.connected) this.child.disconnect();
    await this.ended;
    clearTimeout(late);
  }
}
