/** At most one part in so many of the time is spent on asking. */
const SPARE = 10;

/** Answers that are asked for again at once while that is cheap; what takes long is kept in proportion, so that a large office is not counted all the time. */
export class Sparing<Answer> {
  private readonly kept = new Map<string, Promise<Answer>>();

  /** The answer under a key; asked for unless one is kept. */
  get(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.kept.get(key);
    if (known) return known;
    const began = performance.now();
    const asking = ask();
    this.kept.set(key, asking);
    const forget = () => void setTimeout(() => this.kept.delete(key), (performance.now() - began) * SPARE).unref();
    asking.then(forget, () => this.kept.delete(key));
    return asking;
  }
}
