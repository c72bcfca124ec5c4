import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in the letters of an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A plain digest will do: there is nothing to guess in 256 random bits. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
