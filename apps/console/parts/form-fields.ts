import type { MoveField, MoveForm } from '../client/move-form.js';
import { fromField } from '../words/times.js';

/** A piece of evidence while it is written down. */
export interface WrittenEvidence {
  kind: string;
  name: string;
  reference: string;
}

/** A form while it is filled in. */
export interface Written {
  fields: Record<string, unknown>;
  texts: Record<string, string>;
  evidence: WrittenEvidence[];
}

export const blank = (): Written => ({ fields: {}, texts: {}, evidence: [] });

/** Whether nothing is written yet. */
export function isBlank({ fields, texts, evidence }: Written): boolean {
  return evidence.length === 0 && Object.values(texts).every((text) => !text.trim()) && Object.values(fields).every((value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
}

/** What is written as the API wants it; what was left empty is left out. */
export function bodyOf(form: MoveForm, { fields, texts, evidence }: Written): Record<string, unknown> {
  const said = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return {
    ...Object.fromEntries(form.fields.map((field) => [field.name, valueOf(field, fields[field.name])]).filter(([, value]) => value !== undefined)),
    ...(said.length > 0 || form.wanted ? { texts: Object.fromEntries(said) } : {}),
    ...(evidence.length > 0 ? { evidence: evidence.map((piece) => ({ ...piece })) } : {}),
  };
}

function valueOf(field: MoveField, value: unknown): unknown {
  if (field.kind === 'instant') return fromField(String(value ?? ''));
  if (field.kind === 'instants') return (value as string[] | undefined)?.map((text) => fromField(text)).filter((instant) => instant !== undefined) ?? [];
  if (field.kind.endsWith('s')) return (value as unknown[] | undefined) ?? (field.required ? [] : undefined);
  if (field.kind === 'whole') return value === '' || value === undefined ? undefined : Number(value);
  return value === '' ? undefined : value;
}
