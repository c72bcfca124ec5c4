import type { ImportQuery, ReadAsBody } from '@bihuan/contract';
import type { ReadAs } from '@bihuan/intake';
import { refuse } from '@bihuan/core';
import { Refused } from '../door/refused.js';
import { given } from '../complaints/registering.js';

/** How somebody asks that a file be read. */
export function readingAsked({ mapping, encoding, timezone, as, procedure, columns }: ReadAsBody | ImportQuery): ReadAs {
  return given({ mapping, encoding, zone: timezone, as, procedure, own: ownMapping(columns) });
}

/** A list of heads is the columns of a mapping; a whole mapping names them so itself. */
function ownMapping(columns: object | string | undefined): object | undefined {
  if (columns === undefined) return undefined;
  const written = typeof columns === 'string' ? parsed(columns) : columns;
  return 'columns' in written && typeof written.columns === 'object' ? written : { columns: written };
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, as of anything else that is no object.
  }
  throw new Refused(refuse('invalid-form', { faults: 1 }), { faults: [{ field: 'columns', ...refuse('field-object') }] });
}

/** The last part of a path, without letters that nobody sees. */
export function plainName(fileName: string): string {
  return (fileName.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim() || 'file';
}
