/** One thing that must be so before a process is ready; `ok`, or in one word why not. */
export interface Check {
  readonly name: string;
  readonly state: string;
}

/** Longest wait for the answers, in milliseconds: whoever asks waits seldom longer himself. */
const PATIENCE = 2_500;
/** For so many milliseconds an answer is given again: asking often costs nothing. */
const FRESH = 1_000;

/** Asks the same question for everybody who wants to know it within a second. */
export class Readiness {
  private asked: { at: number; answer: Promise<readonly Check[]> } | undefined;

  /** `look` answers all checks, and fewer or none when `PATIENCE` is over: then the first is taken for slow. */
  constructor(
    private readonly look: () => Promise<readonly Check[]>,
    private readonly now: () => number = () => performance.now(),
    private readonly patience = PATIENCE,
  ) {}

  /** What is to be said: ready only when every check is. */
  async ask(): Promise<{ ready: boolean; checks: readonly Check[] }> {
    if (!this.asked || this.now() - this.asked.at >= FRESH) this.asked = { at: this.now(), answer: this.inTime() };
    const checks = await this.asked.answer;
    return { ready: checks.every(({ state }) => state === 'ok'), checks };
  }

  private async inTime(): Promise<readonly Check[]> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<readonly Check[]>((resolve) => {
      timer = setTimeout(() => resolve([{ name: 'database', state: 'slow' }]), this.patience);
    });
    return Promise.race([this.look(), late]).finally(() => clearTimeout(timer));
  }
}
