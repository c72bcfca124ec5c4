import { onBeforeUnmount, watch, shallowRef } from 'vue';

/** The last move that was made here; the form that made it may be gone before its list hears of it. */
const made = shallowRef<{ number: string }>();

/** Says that a move was made here. */
export function announceOwn(number: string): void {
  made.value = { number };
}

/** Long enough to hear of several at once. */
const TOGETHER_MS = 150;

/** Does something with the numbers of the complaints that were moved here. */
export function useOwnMoves(then: (numbers: ReadonlySet<string>) => unknown): void {
  let heard = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(made, (move) => {
    if (move) heard.add(move.number);
    clearTimeout(timer);
    timer = setTimeout(() => {
      void then(heard);
      heard = new Set();
    }, TOGETHER_MS);
  });
  onBeforeUnmount(() => clearTimeout(timer));
}
