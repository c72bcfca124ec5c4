import type { MoveField, MoveForm } from '../client/move-form.js';
import { oneLine } from '../words/one-line.js';
import { fromField } from '../words/times.js';

/** A piece of evidence while it is written down. */
export interface WrittenEvidence {
  kind: string;
  name: string;
  reference: string;
  /** As a field for day and time holds it. */
  takenAt?: string;
}

/** Where, and who is complained about, while it is written down. */
export interface WrittenFacts {
  address: string;
  subdistrict: string;
  lat: string;
  lon: string;
  respondent: string;
}

/** From a day of the year to another, `MM-DD`, while it is written down. */
export interface WrittenSpan {
  from: string;
  to: string;
}

/** A form while it is filled in. */
export interface Written {
  fields: Record<string, unknown>;
  texts: Record<string, string>;
  evidence: WrittenEvidence[];
}

export const blank = (): Written => ({ fields: {}, texts: {}, evidence: [] });

/** Whether two forms hold the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is written as the API wants it; what was left empty is left out, and so is what was known before and has not been changed. */
export function bodyOf(form: MoveForm, { fields, texts, evidence }: Written, known: Written = blank()): Record<string, unknown> {
  const said = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  const given = form.fields.filter(({ name, required }) => required || !isSame(fields[name], known.fields[name]));
  return {
    ...Object.fromEntries(given.map((field) => [field.name, valueOf(field, fields[field.name])]).filter(([, value]) => value !== undefined)),
    ...(said.length > 0 || form.wanted ? { texts: Object.fromEntries(said) } : {}),
    ...(evidence.length > 0 ? { evidence: evidence.map(pieceOf) } : {}),
  };
}

/** The names of what must be there and is not. */
export function missingIn({ fields, texts }: MoveForm, written: Written, points: number): string[] {
  const isThere = (value: unknown) => value !== undefined && value !== null && value !== '';
  const empty = fields.filter(({ name, required, kind, least = 0 }) => {
    const value = written.fields[name];
    if (!required || kind === 'yesNo') return false;
    if (name === 'findings') return ((value as string[] | undefined) ?? []).filter(isThere).length < points;
    return kind.endsWith('s') ? ((value as unknown[] | undefined) ?? []).length < least : !isThere(value);
  });
  const unnamed = written.evidence.flatMap((piece, index) => (['name', 'reference'] as const).filter((part) => !piece[part].trim()).map((part) => `evidence.${index}.${part}`));
  return [...empty.map(({ name }) => name), ...texts.filter(({ name, required }) => required && !written.texts[name]?.trim()).map(({ name }) => `texts.${name}`), ...unnamed];
}

function valueOf(field: MoveField, value: unknown): unknown {
  if (field.kind === 'span') return spanOf(value as Partial<WrittenSpan> | undefined);
  if (field.kind === 'facts') return value === undefined ? undefined : factsOf(value as WrittenFacts);
  if (field.kind === 'instant') return fromField(String(value ?? ''));
  if (field.kind === 'instants') return (value as string[] | undefined)?.map((text) => fromField(text)).filter((instant) => instant !== undefined) ?? [];
  if (field.kind.endsWith('s')) return (value as unknown[] | undefined) ?? (field.required ? [] : undefined);
  if (field.kind === 'whole') return value === '' || value === undefined ? undefined : Number(value);
  const said = typeof value === 'string' ? oneLine(value) : value;
  return said === '' ? undefined : said;
}

function spanOf(value: Partial<WrittenSpan> | undefined): WrittenSpan | undefined {
  const { from = '', to = '' } = value ?? {};
  return from.trim() || to.trim() ? { from: from.trim(), to: to.trim() } : undefined;
}

function factsOf({ address, subdistrict, lat, lon, respondent }: WrittenFacts): unknown {
  const place = { ...filled({ address, subdistrict }), ...(lat === '' || lon === '' ? {} : { lat: Number(lat), lon: Number(lon) }) };
  return { place, ...filled({ respondent }) };
}

function pieceOf({ kind, name, reference, takenAt }: WrittenEvidence): unknown {
  const at = takenAt ? fromField(takenAt) : undefined;
  return { kind, name: oneLine(name), reference: oneLine(reference), ...(at ? { takenAt: at } : {}) };
}

function filled(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, oneLine(value)]).filter(([, value]) => value !== ''));
}
