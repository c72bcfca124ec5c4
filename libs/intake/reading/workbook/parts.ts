import { posix } from 'node:path';
import { RefusedFile } from '../../reasons.js';
import type { Archive } from './archive.js';
import { lookThrough, valueOf } from './xml.js';

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  /** Where its rows are. */
  part: string;
  hidden: boolean;
}

/** Where in an archive the parts of a workbook are. */
export interface Parts {
  sheets: readonly Sheet[];
  sharedStrings?: string;
  styles?: string;
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean;
}

interface Relation {
  id: string;
  /** The last word of its type: worksheet, styles … */
  type: string;
  part: string;
}

/** Finds the parts of a workbook. Throws RefusedFile where the archive is none. */
export async function partsOf(archive: Archive): Promise<Parts> {
  const workbook = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined || !archive.has(workbook)) throw new RefusedFile('unsupported_format');
  const relations = await relationsOf(archive, workbook);
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.part;
  const sheets: Sheet[] = [];
  let from1904 = false;
  await lookThrough(archive.bytesOf(workbook), {
    opened: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(valueOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      // Sheets of charts and dialogs have no rows.
      const part = relations.find(({ id, type }) => id === valueOf(attributes, 'id') && type === 'worksheet')?.part;
      if (part !== undefined) sheets.push({ name: valueOf(attributes, 'name') ?? '', part, hidden: (valueOf(attributes, 'state') ?? 'visible') !== 'visible' });
    },
  });
  // A document or a presentation has none.
  if (sheets.length === 0) throw new RefusedFile('unsupported_format');
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const beside = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  if (!archive.has(beside)) return relations;
  await lookThrough(archive.bytesOf(beside), {
    opened: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = valueOf(attributes, 'Target') ?? '';
      const type = (valueOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      relations.push({ id: valueOf(attributes, 'Id') ?? '', type, part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) });
    },
  });
  return relations;
}
