import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupTrouble, nameOf, Snapshot, type CopiedTable } from '@bihuan/store';
import { onFile } from './file-trouble.js';
import { FORM, parts, type Counted, type Head, type Manifest, type ReadBackup } from './form.js';
import { filesBelow, unlessGone } from './kept-files.js';
import { Tally } from './tally.js';
import { BackupWriter } from './writer.js';

/** Rows are gathered into parts of about so many bytes, as a part must know its size before it is written. */
const PART = 1 << 22;

/** What is backed up, and where to. */
export interface BackupAsked {
  url: string;
  /** Folder of kept files; may be missing. */
  files: string;
  path: string;
  /** Version of the program. */
  program: string;
}

/** Writes the store of one instant and the kept files into one file, while people go on working. Throws BackupTrouble. */
export function makeBackup({ url, files, path, program }: BackupAsked): Promise<ReadBackup> {
  return onFile(path, async () => {
    const writer = await BackupWriter.create(path);
    const snapshot = await Snapshot.take(url).catch(async (error: unknown) => {
      await writer.abandon();
      throw error;
    });
    try {
      const { takenAt, migrations, tables, sequences, districts } = snapshot;
      const head: Head = { form: FORM, program, takenAt, migrations, tables };
      await writer.add(parts.head, JSON.stringify(head));
      const rows: Manifest['tables'][number][] = [];
      for (const table of tables) rows.push(await addTable(writer, snapshot, table));
      // After the rows: whatever file a row of the snapshot names was there before it.
      const manifest: Manifest = { tables: rows, files: await addFiles(writer, files), sequences, districts };
      await writer.add(parts.manifest, JSON.stringify(manifest));
      await snapshot.end();
      return { head, manifest, bytes: await writer.finish() };
    } catch (error) {
      snapshot.abandon();
      await writer.abandon();
      throw error;
    }
  });
}

async function addTable(writer: BackupWriter, snapshot: Snapshot, table: CopiedTable): Promise<Counted & { rows: number }> {
  const name = nameOf(table);
  const tally = new Tally(name);
  let waiting: Buffer[] = [];
  let bytes = 0;
  let part = 0;
  const flush = async (): Promise<void> => {
    if (bytes === 0) return;
    await writer.add(`${parts.tables}${name}/${String(++part).padStart(6, '0')}.copy`, Buffer.concat(waiting));
    [waiting, bytes] = [[], 0];
  };
  const copy = snapshot.rows(table);
  for await (const piece of copy as AsyncIterable<Buffer>) {
    tally.take(piece);
    waiting.push(piece);
    bytes += piece.length;
    if (bytes >= PART) await flush();
  }
  await flush();
  return { ...tally.counted(), rows: tally.rows };
}

async function addFiles(writer: BackupWriter, folder: string): Promise<Counted[]> {
  const counted: Counted[] = [];
  for await (const path of filesBelow(folder)) {
    const file = await open(join(folder, path), 'r').catch(unlessGone);
    if (!file) continue;
    try {
      const tally = new Tally(path);
      const { size } = await file.stat();
      await writer.addStream(parts.files + path, size, piecesOf(file, size, tally, join(folder, path)));
      counted.push(tally.counted());
    } finally {
      await file.close();
    }
  }
  return counted;
}

/** Exactly so many bytes, also of a file that grows meanwhile. */
async function* piecesOf(file: FileHandle, size: number, tally: Tally, path: string): AsyncGenerator<Buffer> {
  let left = size;
  if (size > 0) {
    for await (const piece of file.createReadStream({ start: 0, end: size - 1, autoClose: false }) as AsyncIterable<Buffer>) {
      tally.take(piece);
      left -= piece.length;
      yield piece;
    }
  }
  if (left > 0) {
    throw new BackupTrouble('file', {
      zh: `备份时文件 ${path} 变短了，没有写出备份；请再备份一次。`,
      en: `The file ${path} grew shorter while it was read, and no backup was written; make the backup once more.`,
    });
  }
}
