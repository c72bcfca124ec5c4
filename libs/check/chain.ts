import { createHash } from 'node:crypto';

/*
 * Written again from its description, so that a fault of the store's own code is seen: the first line follows the SHA-256 of
 * `<district>/<subject>`; each line's hash is the SHA-256 of the hash before it and of the event as JSON with sorted keys and
 * no spaces; a paper's digest is the SHA-256 of its salt and its body, in base64url.
 */

/** What the first line of a subject follows, in hexadecimal. */
export function beginningOf(district: string, subject: string): string {
  return createHash('sha256').update(`${district}/${subject}`, 'utf8').digest('hex');
}

/** The hash of a line, in hexadecimal. */
export function hashOf(prev: string, event: unknown): string {
  return createHash('sha256').update(Buffer.concat([Buffer.from(prev, 'hex'), Buffer.from(sortedJson(event), 'utf8')])).digest('hex');
}

/** The digest by which a line vouches for a paper. */
export function digestOf(salt: string, body: string): string {
  return createHash('sha256').update(Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(body, 'utf8')])).digest('base64url');
}

/** JSON with the keys of every object in the order of their code units. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => sortedJson(one)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = value as Record<string, unknown>;
  const names = Object.keys(members).filter((name) => members[name] !== undefined).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${sortedJson(members[name])}`).join(',')}}`;
}
