import { Frames } from './frames';

/** The answer of one statement, kept until it is known whether it committed anything. */
export class LostAnswer {
  readonly lost: Promise<void>;
  private tell: () => void = () => undefined;
  private frames = new Frames('answered');
  private held: Buffer[] = [];
  private committed = false;

  constructor(private readonly statement: RegExp) {
    this.lost = new Promise((resolve) => (this.tell = resolve));
  }

  wants(statement: string): boolean {
    return this.statement.test(statement);
  }

  /** `more` until the answer is whole; `lost` when something was committed; otherwise the bytes, to be passed on. */
  hear(bytes: Buffer): 'more' | 'lost' | Buffer {
    this.held.push(bytes);
    let whole = false;
    for (const { type, body } of this.frames.add(bytes)) {
      // CommandComplete says how many rows; a batch in which nothing moved comes back with none.
      if (type === 'C') this.committed = !/ 0\0$/.test(body.toString('latin1'));
      whole ||= type === 'Z';
    }
    if (!whole) return 'more';
    if (this.committed) {
      this.tell();
      return 'lost';
    }
    const answer = Buffer.concat(this.held);
    this.held = [];
    this.frames = new Frames('answered');
    return answer;
  }
}
