import { existsSync } from 'node:fs';
import type { Binaries } from './binaries.js';
import { applicationUrl, ensureDatabase, superuserUrl } from './database.js';
import type { Home } from './home.js';
import { whileLocked } from './lock.js';
import { choosePort, rememberPort } from './port-note.js';
import { birthOf } from '../process-life.js';
import { startServer, stopServer } from './server-process.js';
import { findServer } from './server-search.js';
import { PostgresTrouble, both } from './trouble.js';
import { Users } from './users.js';

/** The embedded database as a process uses it. */
export interface EmbeddedPostgres {
  /** Address for the application: role `bihuan`, owner of the database `bihuan`, may make databases, no superuser. */
  readonly url: string;
  /** Address for what only a superuser may do. */
  readonly superuserUrl: string;
  /** Pid of the server. */
  readonly pid: number;
  /** True when this call started the server, false when it was running already. */
  readonly startedHere: boolean;
  /** True when the server was left behind by a killed process and is ours to stop now. */
  readonly adopted: boolean;
  /** Calls back each time the server dies without having been asked to; answers a function that ends the watch. */
  watch(onDeath: () => void): () => void;
  /** Brings a dead server back, on the same port unless another program took it (then `url` changes). */
  revive(): Promise<void>;
  /** Leaves the server, and stops it when no other living process uses it: fast, after `withinMs` (8000) immediately. A second call waits for the first. */
  stop(withinMs?: number): Promise<void>;
}

/** One process's hold on the server of a home. */
export class RunningServer implements EmbeddedPostgres {
  pid = 0;
  url = '';
  superuserUrl = '';
  startedHere = false;
  adopted = false;
  private port = 0;
  private birth: string | undefined;
  private name: string | undefined;
  private readonly users: Users;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly home: Home,
    private readonly binaries: Binaries,
    private readonly say: (line: string) => void,
  ) {
    this.users = new Users(home);
  }

  /** Joins, adopts or starts the server; the caller holds the lock. */
  async enter(): Promise<void> {
    const found = await findServer(this.home, this.say);
    this.pid = 0;
    this.adopted = found !== undefined && this.users.living() === 0;
    this.startedHere = found === undefined;
    this.name ??= this.users.enter();
    try {
      if (found === undefined) await this.start();
      else this.hold(found.pid, found.port);
      if (this.adopted) this.say(both('接管上次遗留的数据库', 'taking over the database left running by the last run'));
      if (this.adopted || this.startedHere) await ensureDatabase(this.home, this.port);
    } catch (error) {
      this.users.leave(this.name);
      this.name = undefined;
      if (this.startedHere && this.pid > 0) await stopServer(this.pid, 2000); // nobody would ever stop it
      throw error;
    }
  }

  watch(onDeath: () => void): () => void {
    let told = 0;
    const timer = setInterval(() => {
      if (this.stopping !== undefined || told === this.pid || birthOf(this.pid) === this.birth) return;
      told = this.pid;
      onDeath();
    }, 250);
    return () => clearInterval(timer);
  }

  async revive(): Promise<void> {
    await whileLocked(this.home.folder, this.say, async () => {
      if (this.stopping === undefined) await this.enter();
    });
  }

  stop(withinMs = 8000): Promise<void> {
    this.stopping ??= this.leave(withinMs);
    return this.stopping;
  }

  private async start(): Promise<void> {
    for (let tries = 1; ; tries++) {
      const port = await choosePort(this.home);
      try {
        this.hold(await startServer(this.home, this.binaries, port, this.say), port);
        return rememberPort(this.home, port);
      } catch (error) {
        if (!(error instanceof PostgresTrouble) || error.code !== 'port-taken' || tries === 3) throw error;
      }
    }
  }

  private hold(pid: number, port: number): void {
    this.pid = pid;
    this.port = port;
    this.birth = birthOf(pid);
    this.url = applicationUrl(this.home, port);
    this.superuserUrl = superuserUrl(this.home, port);
  }

  private async leave(withinMs: number): Promise<void> {
    if (!existsSync(this.home.folder)) return stopServer(this.pid, withinMs); // its folder was removed below it
    await whileLocked(this.home.folder, this.say, async () => {
      if (this.name !== undefined) this.users.leave(this.name);
      if (this.users.living() > 0 || birthOf(this.pid) !== this.birth) return;
      await stopServer(this.pid, withinMs);
    });
  }
}
