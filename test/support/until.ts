import { setTimeout as pause } from 'node:timers/promises';

/** Waits until it is so, looking again and again; fails with what was waited for. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  for (const end = Date.now() + withinMs; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms in vain: ${what}`);
    await pause(25);
  }
}
