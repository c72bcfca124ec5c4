import { createHash, randomInt } from 'node:crypto';

/** SHA-256 of what was asked, whatever the order of its fields: tells a repeated request from another one under the same id. */
export function fingerprint(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(sorted(asked))).digest('hex');
}

/** Letters and digits that cannot be misheard or misread: no 0, O, 1, I, L. */
const QUERY_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const QUERY_LENGTH = 8;

/** A code by which a complainant looks the complaint up; derived from nothing. */
export function newQueryCode(): string {
  return Array.from({ length: QUERY_LENGTH }, () => QUERY_ALPHABET[randomInt(QUERY_ALPHABET.length)]).join('');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
