import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { BackupTrouble } from '@bihuan/store';
import { onExit } from './on-exit.js';
import { damaged } from './seal.js';

/** The folder of kept files below the data folder. */
export function filesFolder(dataFolder: string): string {
  return join(dataFolder, 'files');
}

/** Where the kept files of a backup are while it is being restored; a restore that was killed leaves it. */
export function comingFolder(files: string): string {
  return `${files}.restoring`;
}

/** Every file below a folder by its path with slashes, folder by folder; a folder that is not there has none. */
export async function* filesBelow(folder: string, path = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(unlessGone);
  for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = posix.join(path, entry.name);
    if (entry.isDirectory()) yield* filesBelow(folder, inside);
    else if (entry.isFile()) yield inside;
  }
}

/** What is gone before it was opened has been taken away by somebody at work. */
export function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Files of a backup on their way into a data folder: beside their place until the rows are about to stay. */
export class FilesToCome {
  private readonly waiting: string;
  private any = false;
  private readonly done: () => void;

  constructor(private readonly folder: string) {
    this.waiting = comingFolder(folder);
    if (existsSync(folder) && readdirSync(folder).length > 0) throw notEmpty(folder);
    this.clear(); // of a restore that was killed
    this.done = onExit(() => this.clear());
  }

  /** Writes one file; a path that leads out of the folder is none that we wrote. */
  async take(path: string, content: AsyncIterable<Buffer>): Promise<void> {
    if (posix.normalize(path) !== path || path.startsWith('/') || path.startsWith('..') || path.includes('\\')) throw damaged(path, 'path');
    const target = join(this.waiting, path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const file = await open(target, 'wx', 0o600);
    try {
      for await (const piece of content) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    this.any = true;
  }

  /** Gives the folder its name. */
  async place(): Promise<void> {
    if (!this.any) return;
    await rmdir(this.folder).catch(unlessGone); // empty, or it would not have come so far
    await rename(this.waiting, this.folder);
  }

  /** The rows stay, and the files with them. */
  stay(): void {
    this.done();
  }

  /** Takes the name away again, where the rows did not stay. */
  async takeBack(): Promise<void> {
    if (this.any && !existsSync(this.waiting)) await rename(this.folder, this.waiting);
    this.clear();
    this.done();
  }

  private clear(): void {
    rmSync(this.waiting, { recursive: true, force: true });
  }
}

function notEmpty(folder: string): BackupTrouble {
  return new BackupTrouble('not-empty', {
    zh: `文件夹 ${folder} 中已有文件，备份只能恢复到空的地方；请另选空的数据文件夹，例如 BIHUAN_DATA=./.bihuan-restored。`,
    en: `There are files in ${folder} already, and a backup is restored into an empty place only; name an empty data folder, e.g. BIHUAN_DATA=./.bihuan-restored.`,
  });
}
