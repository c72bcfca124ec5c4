import type { InBoth } from '@bihuan/core';
import { foldedHead } from '../folded.js';
import { RefusedFile } from '../reasons.js';
import list from './inspection-list.json' with { type: 'json' };

/** What a list of an inspection may say of a place. */
export type ListColumn = keyof typeof list.columns;

/** Where each column stands, and what each head is called there. */
export type ListColumns = Readonly<Partial<Record<ListColumn, { place: number; head: string }>>>;

/** What the list itself is called among the evidence of a problem. */
export const evidenceName: InBoth = list.evidence;

/** Longest cell of each column, in letters. */
export const mostLetters: Readonly<Partial<Record<ListColumn, number>>> = list.most;

const names = Object.entries(list.columns) as [ListColumn, readonly string[]][];

/** Which of the first records is the head: the first that lacks nothing, else the very first. */
export function listHeadAmong(records: readonly (readonly string[])[]): number {
  return Math.max(0, records.findIndex((head) => lacking(found(head)).length === 0));
}

/** Finds the columns. Throws RefusedFile with those that are missing, or that stand there twice. */
export function listColumnsOf(head: readonly string[]): ListColumns {
  const columns = found(head);
  const missing = lacking(columns);
  if (missing.length > 0) throw new RefusedFile('missing_column', missing.join('; '));
  for (const { head: name } of Object.values(columns)) {
    if (head.filter((one) => foldedHead(one) === foldedHead(name)).length > 1) throw new RefusedFile('duplicate_column', name);
  }
  return columns;
}

function found(head: readonly string[]): ListColumns {
  const heads = head.map(foldedHead);
  const columns: Partial<Record<ListColumn, { place: number; head: string }>> = {};
  for (const [column, called] of names) {
    const place = called.map((name) => heads.indexOf(foldedHead(name))).find((at) => at >= 0);
    if (place !== undefined) columns[column] = { place, head: head[place] ?? column };
  }
  return columns;
}

/** What disturbs and what was found must be said, and where: an address, or both parts of a point. */
function lacking(columns: ListColumns): string[] {
  const needed = names.filter(([column]) => list.needed.includes(column) && !columns[column]);
  const placed = columns.address ?? (columns.lat && columns.lon);
  return [...needed, ...(placed ? [] : names.filter(([column]) => column === 'address'))].map(([, called]) => called.slice(0, 3).join(' / '));
}
