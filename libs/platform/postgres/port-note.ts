import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo } from './account.js';
import type { Home } from './home.js';
import { anyFreePort, portIsFree } from '../ports.js';

/** The port of the last start if it is free, else another one. */
export async function choosePort(home: Home): Promise<number> {
  const last = remembered(home);
  return last !== undefined && (await portIsFree('127.0.0.1', last)).free ? last : anyFreePort();
}

/** Keeps the port for the next start. */
export function rememberPort(home: Home, port: number): void {
  if (remembered(home) === port) return;
  const path = join(home.folder, 'postgres.port');
  writeFileSync(path, `${port}\n`);
  giveTo(home.account, path);
}

function remembered(home: Home): number | undefined {
  try {
    return Number(readFileSync(join(home.folder, 'postgres.port'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
