/** Lets one wait for the very moment at which the next acceptance is heard: what was promised then must already lie on the disk. */
export class Moment {
  private waiting: (() => void)[] = [];
  /** How often it has come. */
  times = 0;

  /** It is now. */
  now(): void {
    this.times += 1;
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** Does something in the same breath as the next such moment; without one within two seconds, then. What it throws is for who asked for it, not for who brings the moment. */
  act(what: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = () => {
        clearTimeout(late);
        try {
          what();
          resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const late = setTimeout(() => {
        this.waiting = this.waiting.filter((one) => one !== wake);
        wake();
      }, 2_000);
      this.waiting.push(wake);
    });
  }
}
