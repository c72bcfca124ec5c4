import { createHash, randomBytes } from 'node:crypto';

import type { Event } from '@bihuan/core';

/** An event as history keeps it: with a salted digest of each text, piece of evidence and reporter kept elsewhere. */
export type StoredEvent = Event & { digests?: Readonly<Record<string, string>> };

/** The hash before the first line of a subject. */
export function genesis(district: string, subject: string): Buffer {
  return createHash('sha256').update(`${district}/${subject}`).digest();
}

/** The hash of a line: SHA-256 over the hash before it and the event in canonical JSON. */
export function lineHash(prev: Buffer, canonicalEvent: string): Buffer {
  return createHash('sha256').update(prev).update(canonicalEvent).digest();
}

/** JSON with sorted keys and without spaces, so that anyone who reads the event can hash it again. */
export function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

/** Sixteen random bytes: without them the digest of a short text could be guessed. */
export function newSalt(): Buffer {
  return randomBytes(16);
}

/** What history keeps of a text: base64url of SHA-256 over salt and body. */
export function saltedDigest(salt: Buffer, body: string): string {
  return createHash('sha256').update(salt).update(body).digest('base64url');
}
