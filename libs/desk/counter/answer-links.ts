import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** One revisit that a complainant may answer: of which complaint, after which rectification, and which step of it. */
export interface OwedRevisit {
  complaint: string;
  /** The history line that reported the rectification: another report is another revisit. */
  rectification: number;
  /** 0 is the first revisit, 1 the first of the series. */
  step: number;
}

const MAC_BYTES = 16;
const SIZE = 16 + 3 + 1 + MAC_BYTES;
const form = /^[\w-]{48}$/;

/**
 * Links by which a complainant answers a revisit without signing in. Nothing of them is stored: a link is a message of this
 * installation to itself, keyed by its secret, and good for one revisit only. It holds no personal value.
 */
export class AnswerLinks {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('bihuan answer link').digest();
  }

  /** Where the form for this revisit stands. The same revisit always has the same path. */
  pathOf(owed: OwedRevisit): string {
    return `/a/${this.tokenOf(owed)}`;
  }

  tokenOf({ complaint, rectification, step }: OwedRevisit): string {
    const said = Buffer.alloc(20);
    Buffer.from(complaint.replaceAll('-', ''), 'hex').copy(said);
    said.writeUIntBE(rectification, 16, 3);
    said.writeUInt8(Math.min(step, 255), 19);
    return Buffer.concat([said, this.mac(said)]).toString('base64url');
  }

  /** The revisit that a token was made for; null for one that we did not make. */
  read(token: string): OwedRevisit | null {
    const bytes = form.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
    if (bytes.length !== SIZE) return null;
    const [said, mac] = [bytes.subarray(0, SIZE - MAC_BYTES), bytes.subarray(SIZE - MAC_BYTES)];
    if (!timingSafeEqual(mac, this.mac(said))) return null;
    const complaint = said.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { complaint, rectification: said.readUIntBE(16, 3), step: said.readUInt8(19) };
  }

  private mac(said: Buffer): Buffer {
    return createHmac('sha256', this.key).update(said).digest().subarray(0, MAC_BYTES);
  }
}

/** How the commands of a link begin: the history keeps them for ever, so it gets a digest and never the token. */
export function commandPrefix(token: string): string {
  return `answer:${createHash('sha256').update(token).digest('base64url').slice(0, 22)}:`;
}
