import { onBeforeUnmount } from 'vue';

/** Asks after a pause in the writing. What was asked before is dropped, so that an old answer never overtakes a newer one. */
export function useLatest<Question, Answer>(pause: number, ask: (question: Question, signal: AbortSignal) => Promise<Answer>, heard: (answer: Answer) => void, failed: (problem: unknown) => void = () => undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let pending: Question | undefined;
  let running = Promise.resolve();

  function drop(): void {
    clearTimeout(timer);
    timer = undefined;
    pending = undefined;
    asked?.abort();
    asked = undefined;
  }

  async function now(question: Question): Promise<void> {
    drop();
    const mine = (asked = new AbortController());
    try {
      const answer = await ask(question, mine.signal);
      if (!mine.signal.aborted) heard(answer);
    } catch (problem) {
      if (!mine.signal.aborted) failed(problem);
    } finally {
      if (asked === mine) asked = undefined;
    }
  }

  function later(question: Question): void {
    drop();
    pending = question;
    timer = setTimeout(() => (running = now(question)), pause);
  }

  /** Does not wait for the end of the pause. */
  function hurry(): void {
    if (timer !== undefined && pending !== undefined) running = now(pending);
  }

  onBeforeUnmount(drop);
  return {
    later, drop, hurry,
    isWaiting: () => timer !== undefined || asked !== undefined,
    /** What is being asked has been answered. */
    answered: () => running,
  };
}
