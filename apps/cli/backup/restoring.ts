import { Restoring } from '@bihuan/store';
import { onFile } from './file-trouble.js';
import type { ReadBackup } from './form.js';
import { FilesToCome } from './kept-files.js';
import { readBackup } from './reader.js';

/** What is restored, and where to. */
export interface RestoreAsked {
  url: string;
  /** Folder of kept files; must be missing or empty. */
  files: string;
  path: string;
  /** Told of each table when its rows are written; none of them stay yet. */
  onTable?: (name: string, rows: number) => void | Promise<void>;
}

/**
 * Writes a backup into an empty place, all of it or nothing, in the schema that it was taken from; newer migrations are
 * the caller's next step. Throws BackupTrouble.
 */
export async function restoreBackup({ url, files, path, onTable }: RestoreAsked): Promise<ReadBackup> {
  const coming = new FilesToCome(files);
  let restoring: Restoring | undefined;
  const begun = (): Restoring => {
    if (!restoring) throw new Error('the head of a backup is read first');
    return restoring;
  };
  try {
    const read = await readBackup(path, {
      begin: async ({ migrations }) => {
        restoring = await Restoring.begin(url, migrations);
      },
      table: async (table, content) => {
        const rows = await begun().load(table, content);
        await onTable?.(`${table.schema}.${table.name}`, rows);
        return rows;
      },
      file: (name, content) => onFile(files, () => coming.take(name, content)),
    });
    await onFile(files, () => coming.place());
    await begun().commit(read.manifest.sequences);
    coming.stay();
    return read;
  } catch (error) {
    await restoring?.abandon();
    await coming.takeBack();
    throw error;
  }
}
