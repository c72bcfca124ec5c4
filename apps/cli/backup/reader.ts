import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { nameOf, type CopiedTable } from '@bihuan/store';
import { extract } from 'tar-stream';
import { parts, type Head, type Manifest, type ReadBackup } from './form.js';
import { onFile } from './file-trouble.js';
import { PartReader } from './part-reader.js';
import { bareHeader, damaged, notUnpacked, sealedDigest, sealLength } from './seal.js';

/** What is done with a backup while it is read; each content is read to its end. */
export interface Receiver {
  begin?(head: Head): Promise<void>;
  /** Answers how many rows were taken, where somebody counts them. */
  table?(table: CopiedTable, content: AsyncIterable<Buffer>): Promise<number>;
  file?(path: string, content: AsyncIterable<Buffer>): Promise<void>;
}

/** Reads a backup from its first byte to its last and holds every count and digest against what was written. Throws BackupTrouble. */
export async function readBackup(path: string, receiver: Receiver = {}): Promise<ReadBackup> {
  const file = await onFile(path, () => open(path, 'r'));
  try {
    return await onFile(path, () => readFile(file, path, receiver));
  } finally {
    await file.close();
  }
}

async function readFile(file: FileHandle, path: string, receiver: Receiver): Promise<ReadBackup> {
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(sealLength), 0, sealLength, 0);
  const sealed = sealedDigest(buffer, path);

  const hash = createHash('sha256');
  let bytes = sealLength;
  const raw = async function* (): AsyncGenerator<Buffer> {
    yield bareHeader;
    for await (const piece of file.createReadStream({ start: sealLength, autoClose: false, highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  const tar = extract();
  const unpacked = pipeline(raw, createGunzip(), tar).catch((error: unknown) => {
    throw notUnpacked(path, error);
  });
  unpacked.catch(() => undefined); // whoever reads a part is told
  const found = await receive(new PartReader(tar[Symbol.asyncIterator](), path), path, receiver);
  await unpacked;
  if (bytes !== size || hash.digest('hex') !== sealed) throw damaged(path, 'sha256');
  return { ...found, bytes: size };
}

async function receive(reader: PartReader, path: string, receiver: Receiver): Promise<{ head: Head; manifest: Manifest }> {
  const head = await reader.document<Head>(parts.head);
  await receiver.begin?.(head);
  const tables: { name: string; rows: number }[] = [];
  for (let part = await reader.next(); part !== parts.manifest; part = await reader.next()) {
    const table = head.tables.find((each) => part.startsWith(`${parts.tables}${nameOf(each)}/`));
    if (table) {
      const content = reader.table(nameOf(table));
      const rows = await (receiver.table ?? drain)(table, content);
      if (rows !== undefined) tables.push({ name: nameOf(table), rows });
    } else if (part.startsWith(parts.files)) await (receiver.file ?? drain)(part.slice(parts.files.length), reader.file());
    else throw damaged(path, part);
  }
  const manifest = await reader.document<Manifest>(parts.manifest);
  await reader.mustBeOver();
  reader.mustMatch(manifest);
  for (const { name, rows } of tables) if (manifest.tables.find((each) => each.name === name)?.rows !== rows) throw damaged(path, name);
  return { head, manifest };
}

async function drain(_: unknown, content: AsyncIterable<Buffer>): Promise<undefined> {
  for await (const piece of content) void piece;
}

