import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo } from './account.js';
import type { Home } from './home.js';
import { birthOf } from '../process-life.js';
import { folderTrouble } from './trouble.js';

/**
 * The processes that use the server now, one file each with the process's pid and birth. The last living one stops
 * the server, so a command beside a running `npm start` takes nothing away, and neither does the end of `npm start`
 * from a long import.
 */
export class Users {
  private readonly folder: string;
  private static count = 0;

  constructor(private readonly home: Home) {
    this.folder = join(home.folder, 'users');
  }

  /** Notes this process as a user; returns the name to leave under. */
  enter(): string {
    const name = `${process.pid}-${++Users.count}`;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(this.folder, name), birthOf(process.pid) ?? '', { mode: 0o600 });
      for (const path of [this.folder, join(this.folder, name)]) giveTo(this.home.account, path); // root's note must be readable to the owner
    } catch (error) {
      throw folderTrouble(this.folder, error);
    }
    return name;
  }

  /** Forgets a user; one that is forgotten already is no error. */
  leave(name: string): void {
    rmSync(join(this.folder, name), { force: true });
  }

  /** How many living processes use the server; the notes of dead ones are removed. */
  living(): number {
    return this.names().filter((name) => {
      const lives = birthOf(Number(name.split('-')[0])) === this.birthIn(name);
      if (!lives) this.leave(name);
      return lives;
    }).length;
  }

  private names(): string[] {
    try {
      return readdirSync(this.folder);
    } catch {
      return [];
    }
  }

  private birthIn(name: string): string | undefined {
    try {
      return readFileSync(join(this.folder, name), 'utf8') || 'not written';
    } catch {
      return 'left meanwhile';
    }
  }
}
