import { randomUUID } from 'node:crypto';

import type { PersonAtWork } from './person';

/** Sends a file once. */
export async function sentFile(url: string, person: PersonAtWork, content: string | Buffer, path: string, key: string = randomUUID(), type = 'application/octet-stream'): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.bearer}`, 'content-type': type, 'idempotency-key': key, 'x-request-id': '0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a' },
    body: new Uint8Array(Buffer.from(content)),
  });
  return { status: response.status, body: await response.json() };
}
