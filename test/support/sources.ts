import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that are made, not written; the web console keeps its own house. */
const made = ['node_modules', 'dist', 'coverage', '.git', '.bihuan', '.crash'];

/** Every written file below the folders, as sorted paths from the project's folder. */
export function filesBelow(folders: readonly string[], ending = ''): string[] {
  return folders.flatMap((folder) => (existsSync(folder) ? below(folder) : [])).filter((file) => file.endsWith(ending)).sort();
}

/** A file's text. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (made.includes(entry.name)) return [];
    return entry.isDirectory() ? below(path) : [path];
  });
}
