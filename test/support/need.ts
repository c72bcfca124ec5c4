import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a spec may need beyond the packages: a program on the PATH, the library of a moved clock, or root. */
export type Tool = 'redis-server' | 'libfaketime' | 'setpriv' | 'unshare' | 'chromium' | 'root';

/** Specs that run only where their tools are. */
export interface Need {
  describe: (title: string, specs: () => void) => void;
  it: (title: string, spec: (() => Promise<void>) | (() => void), milliseconds?: number) => void;
}

/**
 * Where a tool is missing the specs are skipped and their titles say why: nobody must install Redis to try a change.
 * Under BIHUAN_CI=1 they fail instead, so that a skipped proof cannot pass for a proof.
 */
export function need(...tools: Tool[]): Need {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return { describe, it };
  const why = `needs ${missing.join(', ')}`;
  if (process.env.BIHUAN_CI === '1') {
    const fail = (title: string): void => it(`${title} (${why})`, () => Promise.reject(new Error(`this machine lacks ${missing.join(', ')}`)));
    return { describe: fail, it: fail };
  }
  return {
    describe: (title, specs) => describe.skip(`${title} (skipped: ${why})`, specs),
    it: (title, spec) => it.skip(`${title} (skipped: ${why})`, spec),
  };
}

/** The library that libfaketime preloads into a program, where Debian and others put it. */
export function faketimeLibrary(): string | undefined {
  const folders = ['/usr/lib', '/usr/local/lib'].filter((folder) => existsSync(folder));
  const inside = folders.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  return inside.map((folder) => join(folder, 'faketime', 'libfaketime.so.1')).find((file) => existsSync(file));
}

function isThere(tool: Tool): boolean {
  if (tool === 'root') return process.getuid?.() === 0;
  if (tool === 'libfaketime') return faketimeLibrary() !== undefined;
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, tool)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
