/** One message of PostgreSQL's protocol 3. */
export interface Frame {
  type: string;
  body: Buffer;
}

/** A connection begins with a message without a type, which says the version: 3.0 to 3.2 of the protocol. */
const VERSION_3 = 3;

/** Takes the messages of one side out of the bytes as they come; what is no PostgreSQL is left alone. */
export class Frames {
  private rest: Buffer = Buffer.alloc(0);
  private begun: boolean;
  private foreign = false;

  constructor(side: 'asked' | 'answered') {
    this.begun = side === 'answered';
  }

  /** The messages that are whole now. */
  add(bytes: Buffer): Frame[] {
    if (this.foreign) return [];
    this.rest = Buffer.concat([this.rest, bytes]);
    if (!this.begun && !this.begin()) return [];
    const frames: Frame[] = [];
    while (this.rest.length >= 5) {
      const end = 1 + this.rest.readUInt32BE(1);
      if (this.rest.length < end) break;
      frames.push({ type: String.fromCharCode(this.rest[0] ?? 0), body: this.rest.subarray(5, end) });
      this.rest = this.rest.subarray(end);
    }
    return frames;
  }

  private begin(): boolean {
    if (this.rest.length < 8) return false;
    this.foreign = this.rest.readUInt16BE(4) !== VERSION_3;
    const length = this.rest.readUInt32BE(0);
    if (this.foreign || this.rest.length < length) return false;
    this.rest = this.rest.subarray(length);
    return (this.begun = true);
  }
}

/** The name of the prepared statement that a Bind asks for; undefined for any other message and for a statement without a name. */
export function boundStatement({ type, body }: Frame): string | undefined {
  if (type !== 'B') return undefined;
  const portalEnd = body.indexOf(0);
  const name = body.toString('utf8', portalEnd + 1, body.indexOf(0, portalEnd + 1));
  return name === '' ? undefined : name;
}
