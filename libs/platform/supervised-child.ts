import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { orphanGuard } from './orphan-guard.js';

/** A program to keep running. */
export interface ChildPlan {
  /** Stands before each of its lines. */
  readonly name: string;
  /** Path of the program, built JavaScript. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Asked at each start, because the database's address may have changed meanwhile; replaces the whole environment. */
  readonly env?: () => NodeJS.ProcessEnv;
}

/** Exit code by which a child says that its surroundings must be mended first, so that it is not started again. */
export const mendFirst = 78;

const shortest = 200;
const longest = 5000;
/** Milliseconds after which a run counts as healthy and the delay begins anew. */
const healthy = 30_000;

/** One child that is started again whenever it dies. */
export class SupervisedChild {
  private child: ChildProcess | undefined;
  private delay = shortest;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private restarting = false;

  constructor(
    private readonly plan: ChildPlan,
    private readonly say: (line: string) => void,
    private readonly giveUp: () => void,
  ) {}

  /** Starts the program now. */
  start(): void {
    const { name, script, args, env } = this.plan;
    const began = Date.now();
    this.restarting = false;
    const child = spawn(process.execPath, [...orphanGuard, script, ...(args ?? [])], {
      env: env?.() ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true, // Ctrl+C reaches the whole group of the terminal: a child is to end when it is asked, not before
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) this.pass(stream);
    child.once('error', (error) => this.say(`${name} | ${error.message}`));
    child.once('close', (code, signal) => this.died(code, signal, Date.now() - began));
  }

  /** Ends the program so that it comes back with a fresh environment. */
  restart(): void {
    this.restarting = true;
    this.child?.kill('SIGTERM');
  }

  /** Asks the program to end and after `withinMs` ends it; it is not started again. */
  async stop(withinMs: number): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const child = this.child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => {
      this.say(`${this.plan.name} 没有按时结束，强制结束 / ${this.plan.name} did not end in time and is killed`);
      child.kill('SIGKILL');
    }, withinMs);
    await gone;
    clearTimeout(timer);
  }

  private died(code: number | null, signal: NodeJS.Signals | null, ranMs: number): void {
    if (this.stopped) return;
    const { name } = this.plan;
    if (code === mendFirst) {
      this.say(`${name} 无法启动，全部停止 / ${name} cannot start; stopping everything`);
      return this.giveUp();
    }
    if (ranMs > healthy || this.restarting) this.delay = shortest;
    const how = signal ?? `exit code ${code}`;
    this.say(`${name} 意外结束（${how}），${this.delay / 1000} 秒后重新启动 / ${name} ended (${how}); starting it again in ${this.delay / 1000} s`);
    this.timer = setTimeout(() => this.start(), this.delay);
    this.delay = Math.min(this.delay * 2, longest);
  }

  private pass(stream: Readable | null): void {
    if (stream === null) return;
    createInterface({ input: stream }).on('line', (line) => this.say(`${this.plan.name} | ${line}`));
  }
}
