import { createHash } from 'node:crypto';
import type { Counted } from './form.js';

/** Counts what goes by: bytes, rows (ends of line, which COPY writes nowhere else), and their digest. */
export class Tally {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  rows = 0;

  constructor(private readonly name: string) {}

  take(piece: Buffer): void {
    this.hash.update(piece);
    this.bytes += piece.length;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) this.rows += 1;
  }

  counted(): Counted {
    return { name: this.name, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
