import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** One app of the built `dist/`, as an operator starts it: killed, it can be started again. */
export class BuiltProcess {
  private child: ChildProcess | undefined;
  private ended: Promise<void> = Promise.resolve();
  private lines = '';
  private present = '';
  /** Exit codes of the times when it ended by itself, neither asked nor killed; null for another signal. */
  readonly endedAlone: (number | null)[] = [];
  /** Times when it was killed by SIGKILL, by whomever. */
  killings = 0;

  constructor(
    readonly app: 'api' | 'worker',
    private readonly settings: Readonly<Record<string, string>>,
    /** File that keeps all it says; without one only the last of it is kept. */
    private readonly log?: string,
  ) {}

  /** What it has said so far, over all its lives; the last of it. */
  get said(): string {
    return this.lines;
  }

  /** Whether it said so at the beginning of this life. */
  hasSaid(words: string): boolean {
    return this.runs && this.present.includes(words);
  }

  get runs(): boolean {
    return this.child !== undefined;
  }

  /** Of the life that it leads now. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it, with more settings for this life alone. */
  start(more: Readonly<Record<string, string>> = {}): void {
    if (this.child) throw new Error(`the ${this.app} runs already`);
    const main = join(process.cwd(), 'dist', 'apps', this.app, 'main.js');
    if (!existsSync(main)) throw new Error(`${main} is missing: build first (npx nest build)`);
    // Nothing of the shell that runs the specs leaks in.
    const env = { PATH: process.env.PATH, TZ: process.env.TZ, ...this.settings, ...more };
    const preloaded = [this.settings.NODE_OPTIONS, more.NODE_OPTIONS].filter(Boolean).join(' ');
    const child = spawn(process.execPath, [main], { env: { ...env, ...(preloaded ? { NODE_OPTIONS: preloaded } : {}) }, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (chunk: Buffer) => {
      this.lines = (this.lines + chunk.toString()).slice(-200_000);
      if (this.child === child) this.present = (this.present + chunk.toString()).slice(0, 20_000);
      if (this.log !== undefined) appendFileSync(this.log, chunk);
    };
    this.present = '';
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    this.child = child;
    this.ended = new Promise((resolve) => {
      const gone = (code: number | null, signal?: NodeJS.Signals | null) => {
        if (signal === 'SIGKILL') this.killings += 1;
        else if (!child.killed) this.endedAlone.push(code);
        if (this.child === child) this.child = undefined;
        resolve();
      };
      child.once('exit', gone);
      child.once('error', () => gone(null));
    });
  }

  /** As a power cut or the kernel would: nothing can be finished. */
  async kill(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.ended;
  }

  /** Holds it still, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    if (this.child?.pid !== undefined) process.kill(this.child.pid, signal); // its own kill would count as asked to end
  }

  /** As a supervisor asks; what does not end within eight seconds is killed. */
  async stop(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const late = setTimeout(() => child.kill('SIGKILL'), 8_000);
    child.kill('SIGTERM');
    await this.ended;
    clearTimeout(late);
  }
}
