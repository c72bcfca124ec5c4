import type { BatchCursor } from '@bihuan/store';
import { noCursor } from '../desk/cursors.js';

/** Where a page of imports ended, in the letters of an address. */
export function cursorText({ createdAt, id }: BatchCursor): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url');
}

/** The cursor that a page before gave; nothing else is one. */
export function importCursor(text: string): BatchCursor {
  const [, createdAt, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (!createdAt || !id || Number.isNaN(Date.parse(createdAt))) throw noCursor();
  return { createdAt, id };
}
