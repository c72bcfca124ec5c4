import { setTimeout as pause } from 'node:timers/promises';

import type { BuiltProcess } from '../../support/built-process';
import { until } from '../../support/until';
import { armed } from '../failpoints/armed';

/** Starts a program anew in one breath with its death, so that the supervisor does not start it first. */
export async function restart(program: BuiltProcess, settings: Readonly<Record<string, string>>): Promise<number> {
  do await program.kill();
  while (program.runs);
  program.start(settings);
  return program.pid ?? 0;
}

/** Longest that a program may take to begin its work, in milliseconds: many start at once here. */
const LONGEST_START = 45_000;

/** A life of a program that is to do something to itself at a passing of a point. */
export class ArmedLife {
  private constructor(
    private readonly program: BuiltProcess,
    private readonly point: string,
    private readonly pid: number,
  ) {}

  static async begin(program: BuiltProcess, point: string, action: 'kill' | 'stop', nth: number): Promise<ArmedLife> {
    return new ArmedLife(program, point, await restart(program, armed(`${point}:${action}:${nth}`)));
  }

  /** Whether it came to its point; what it says is sometimes heard only after it has died. */
  get cameThere(): boolean {
    return this.program.said.includes(`failpoint ${this.point}: `) && new RegExp(`failpoint ${this.point}: .* of process ${this.pid}\\n`).test(this.program.said);
  }

  get over(): boolean {
    return this.program.pid !== this.pid;
  }

  /** Waits until it came to its point; one that does not so soon after it began its work, in milliseconds, is killed where it is. */
  async end(withinMs: number): Promise<boolean> {
    await until('its work', () => this.over || this.program.said.includes(`passed by process ${this.pid}\n`), LONGEST_START).catch(() => undefined);
    await until('its end', () => this.over || this.cameThere, withinMs).catch(() => undefined);
    await pause(20);
    if (!this.cameThere && !this.over) await this.program.kill();
    return this.cameThere;
  }
}
