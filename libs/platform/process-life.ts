import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * When a process began, as an opaque text to be compared, or undefined when it is gone.
 * A pid alone proves nothing: after a restart of the machine another program may bear it.
 * A zombie counts as gone: in a container nobody may ever collect it.
 */
export function birthOf(pid: number): string | undefined {
  return process.platform === 'linux' ? birthOnLinux(pid) : birthByPs(pid);
}

/** Whether the process is there and no zombie. */
export function isAlive(pid: number): boolean {
  return birthOf(pid) !== undefined;
}

/** Waits until all of the processes are gone; false when some are still there after `withinMs`. */
export async function areGone(pids: readonly number[], withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (pids.some(isAlive)) {
    if (Date.now() > end) return false;
    await pause(20);
  }
  return true;
}

/** Sends a signal; a process that is gone, or not ours, is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone already, which is what a signal of this house asks for
  }
}

/** Resolves after so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Every process whose command line the test accepts; needs no right over the processes. */
export function processesWith(test: (commandLine: string) => boolean): number[] {
  const lines = process.platform === 'linux' ? commandLinesOnLinux() : commandLinesByPs();
  return lines.filter(([, line]) => test(line)).map(([pid]) => pid);
}

function birthOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // a command's name may hold blanks and brackets
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function commandLinesOnLinux(): [number, string][] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): [number, string][] => {
      try {
        return [[Number(name), readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')]];
      } catch {
        return []; // ended meanwhile
      }
    });
}

function birthByPs(pid: number): string | undefined {
  const answer = ps('-o', 'stat=,lstart=', '-p', String(pid)).trim();
  return answer === '' || answer.startsWith('Z') ? undefined : answer.replace(/^\S+\s+/, '');
}

function commandLinesByPs(): [number, string][] {
  return ps('-axo', 'pid=,command=')
    .split('\n')
    .flatMap((line): [number, string][] => {
      const match = /^\s*(\d+)\s+(.*)$/.exec(line);
      return match ? [[Number(match[1]), match[2] ?? '']] : [];
    });
}

function ps(...args: string[]): string {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return ''; // ps says "no such process" with its exit code
  }
}
