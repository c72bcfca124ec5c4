import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** An empty place for what a run leaves behind: what an earlier run left there goes, and what is anything else stays. */
export function runFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder)) return folder;
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes('receiver.jsonl')) throw new Error(`${folder} is not empty, and no run has left what lies there; name another folder`);
  rmSync(folder, { recursive: true });
  return folder;
}
