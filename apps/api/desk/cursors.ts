import { refuse } from '@bihuan/core';
import type { LedgerCursor, ListCursor, WorklistCursor } from '@bihuan/desk';
import { Refused } from '../door/refused.js';

/** A cursor in the letters of an address. */
export function textOf({ dueAt, number }: WorklistCursor): string {
  return Buffer.from(`${dueAt} ${number}`).toString('base64url');
}

/** The cursor that a page before gave; nothing else is one. */
export function cursorFrom(text: string): WorklistCursor {
  const [, dueAt, number] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\S{1,60})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (!dueAt || !number || Number.isNaN(Date.parse(dueAt))) throw noCursor();
  return { dueAt, number };
}

/** A cursor of the list of all, in the letters of an address. */
export function textOfList({ openedAt, subject }: ListCursor): string {
  return Buffer.from(`${openedAt} ${subject}`).toString('base64url');
}

/** As `cursorFrom`, for the list of all. */
export function cursorOfList(text: string): ListCursor {
  const [, openedAt, subject] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (\S{36})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (!openedAt || !subject || Number.isNaN(Date.parse(openedAt))) throw noCursor();
  return { openedAt, subject: subjectFrom(subject) };
}

/** A cursor of the ledger, in the letters of an address. */
export function textOfLedger({ complaints = 0, openedAt, id }: LedgerCursor): string {
  return Buffer.from(`${complaints} ${openedAt} ${id}`).toString('base64url');
}

/** As `cursorFrom`, for the ledger. */
export function cursorOfLedger(text: string): LedgerCursor {
  const [, complaints, rest = ''] = /^(\d{1,9}) (.*)$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (complaints === undefined) throw noCursor();
  const { openedAt, subject } = cursorOfList(Buffer.from(rest).toString('base64url'));
  return { complaints: Number(complaints), openedAt, id: subject };
}

/** As `cursorFrom`, for lists that go by id. */
export function idFrom(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw noCursor();
  return Number(text);
}

/** As `cursorFrom`, for lists in the order of subjects. */
export function subjectFrom(text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw noCursor();
  return text;
}

/** What is said of a cursor that nobody gave. */
export function noCursor(): Refused {
  return new Refused(refuse('invalid-form', { faults: 1 }), { faults: [{ field: 'after', ...refuse('field-cursor') }] });
}
