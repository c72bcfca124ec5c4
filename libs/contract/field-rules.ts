import type { RefusalCode, Refusal } from '@bihuan/core';
import type { ApiPropertyOptions } from '@nestjs/swagger';

/** What one field must be: a check, the code and amounts of the sentence that says what is allowed, and its OpenAPI schema. */
export interface FieldRule {
  code: Extract<RefusalCode, `field-${string}`>;
  params?: NonNullable<Refusal['params']>;
  schema: ApiPropertyOptions;
  holds(value: unknown): boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const text = (pattern: RegExp) => (value: unknown): boolean => isText(value) && pattern.test(value);
const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;
/** Control characters but for line breaks and tabs, and halves of a character; PostgreSQL takes neither NUL nor halves, and nobody can read the others. */
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u;

export const line = (most: number, least = 1): FieldRule => ({
  code: 'field-line',
  params: { least, most },
  schema: { type: String, minLength: least, maxLength: most },
  holds: (value) => isText(value) && within(value.trim().length, least, most) && !unreadable.test(value) && !/[\t\r\n]/.test(value),
});

export const prose = (most: number, least = 1): FieldRule => ({
  code: 'field-prose',
  params: { least, most },
  schema: { type: String, minLength: least, maxLength: most },
  holds: (value) => isText(value) && value.length <= most && value.trim().length >= least && !unreadable.test(value),
});

export const code = (most = 80): FieldRule => ({
  code: 'field-code',
  params: { most },
  schema: { type: String, pattern: `^[A-Za-z0-9][A-Za-z0-9._-]{0,${most - 1}}$` },
  holds: text(new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]{0,${most - 1}}$`)),
});

export const oneOf = (words: readonly string[]): FieldRule => ({
  code: 'field-one-of',
  params: { allowed: words.join(', ') },
  schema: { type: String, enum: [...words] },
  holds: (value) => isText(value) && words.includes(value),
});

/** A list of such values; `different` entries where the order says nothing. */
export const listOf = (rule: FieldRule, least: number, most: number, different = true): FieldRule => ({
  code: rule.code === 'field-one-of' ? 'field-one-of' : different ? 'field-list' : 'field-entries',
  params: { ...rule.params, least, most },
  schema: { ...rule.schema, isArray: true, minItems: least, maxItems: most, ...(different ? { uniqueItems: true } : {}) } as ApiPropertyOptions,
  holds: (value) =>
    Array.isArray(value) && within(value.length, least, most) && value.every(rule.holds) && (!different || new Set(value).size === value.length),
});

export const whole = (least: number, most: number): FieldRule => ({
  code: 'field-whole',
  params: { least, most },
  schema: { type: 'integer', minimum: least, maximum: most },
  holds: (value) => Number.isInteger(value) && within(Number(value), least, most),
});

/** A whole number from 1 as an address carries it: in letters. */
export const count = (most: number): FieldRule => ({
  code: 'field-whole',
  params: { least: 1, most },
  schema: { type: 'integer', minimum: 1, maximum: most },
  holds: (value) => text(/^[1-9]\d{0,8}$/)(value) && Number(value) <= most,
});

export const decimal = (least: number, most: number): FieldRule => ({
  code: 'field-number',
  params: { least, most },
  schema: { type: Number, minimum: least, maximum: most },
  holds: (value) => typeof value === 'number' && Number.isFinite(value) && within(value, least, most),
});

export const yesOrNo: FieldRule = {
  code: 'field-yes-or-no',
  schema: { type: Boolean },
  holds: (value) => typeof value === 'boolean',
};

/** The same as an address carries it: in letters. */
export const yesOrNoText: FieldRule = {
  code: 'field-yes-or-no',
  schema: { type: 'boolean' },
  holds: text(/^(true|false)$/),
};

/** An object whose names are the sender's own, such as the heads of his file. */
export const shape: FieldRule = {
  code: 'field-object',
  schema: { type: 'object', additionalProperties: true, selfRequired: false },
  holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Written exactly as instants are kept, so that string order is time order. */
export const instant: FieldRule = {
  code: 'field-instant',
  schema: { type: String, format: 'date-time', example: '2026-10-08T01:00:00.000Z' },
  holds: (value) => text(/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value) && isReal(String(value)),
};

export const date: FieldRule = {
  code: 'field-date',
  schema: { type: String, format: 'date', example: '2026-10-08' },
  // A calendar of people: the database has no year 0, and nobody means the year 1.
  holds: (value) => text(/^[12]\d{3}-\d\d-\d\d$/)(value) && isReal(`${String(value)}T00:00:00.000Z`),
};

export const uuid: FieldRule = {
  code: 'field-id',
  schema: { type: String, format: 'uuid' },
  holds: text(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
};

/** Several ids as an address carries them: joined by commas, each once. */
export const ids = (most: number): FieldRule => ({
  code: 'field-list',
  params: { least: 1, most },
  schema: { type: String, maxLength: 37 * most - 1, example: '0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a,0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6b' },
  holds: (value) => isText(value) && listOf(uuid, 1, most).holds(value.split(',')),
});

export const zone: FieldRule = {
  code: 'field-zone',
  schema: { type: String, example: 'Asia/Shanghai' },
  holds: (value) => isText(value) && isZone(value),
};

export const phone: FieldRule = {
  code: 'field-phone',
  schema: { type: String, minLength: 5, maxLength: 30, example: '13800002210' },
  holds: (value) => isText(value) && /^[+\d][\d -]{3,28}\d$/.test(value) && within(value.replace(/\D/g, '').length, 5, 20),
};

export const email: FieldRule = {
  code: 'field-email',
  schema: { type: String, format: 'email', maxLength: 200 },
  holds: (value) => isText(value) && value.length <= 200 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
};

export const url: FieldRule = {
  code: 'field-url',
  schema: { type: String, format: 'uri', maxLength: 500, example: 'https://example.org/hook' },
  holds: (value) => isText(value) && value.length <= 500 && URL.canParse(value) && new URL(value).protocol === 'https:' && !new URL(value).username,
};

export const password = (least = 10, most = 128): FieldRule => ({
  code: 'field-password',
  params: { least, most },
  schema: { type: String, format: 'password', minLength: least, maxLength: most },
  holds: (value) => isText(value) && within(value.length, least, most),
});

export const span: FieldRule = {
  code: 'field-span',
  schema: { type: String, pattern: '^[1-9]\\d{0,4}(d|h|min)$', example: '30d' },
  holds: text(/^[1-9]\d{0,4}(d|h|min)$/),
};

function isReal(at: string): boolean {
  const ms = Date.parse(at);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === at;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && /^[A-Z][\w+-]+(\/[\w+-]+)*$/.test(name);
  } catch {
    return false;
  }
}
