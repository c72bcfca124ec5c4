/** Milliseconds for which an answer stands: many who watch cost one question. */
const FRESH = 1_000;
/** Whoever has not answered the smallest question by then is not there, in milliseconds. */
const PATIENCE = 2_000;

/** Whether the database answers now. Asked apart from the readings, so that these may rest and it is told at once all the same. */
export class DatabaseUp {
  private up = false;
  private next = 0;
  private underWay: Promise<void> | undefined;
  /** How often it was found away: whoever reads meanwhile sees that his reading was cut by it. */
  falls = 0;

  constructor(
    private readonly question: () => Promise<void>,
    private readonly now: () => number,
  ) {}

  /** Asks, unless somebody asked within the second. */
  async ask(): Promise<boolean> {
    // One that hangs is not joined by others: each would hold a connection.
    if (this.now() >= this.next) this.underWay ??= this.look();
    if (this.underWay && !(await inTime(this.underWay, PATIENCE))) this.found(false);
    return this.up;
  }

  private async look(): Promise<void> {
    const answered = await this.question().then(() => true, () => false);
    this.found(answered);
    this.next = this.now() + FRESH;
    this.underWay = undefined;
  }

  private found(up: boolean): void {
    if (this.up && !up) this.falls += 1;
    this.up = up;
  }
}

/** Waits for work so long and no longer; whether it ended. */
export async function inTime(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)));
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
