import { createHash } from 'node:crypto';

/** The id of a subject that a person's command opens: the same command again has the same, marked as of version 8 (RFC 9562, section 5.8). */
export function openedId(district: string, command: string): string {
  const digest = createHash('sha256').update(JSON.stringify([district, command])).digest().subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
