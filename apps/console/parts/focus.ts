/** Gives the focus back to whatever opened something; where that has gone, to the list or the page, so that no hand is left in the air. */
export function giveFocusBack(opener: Element | null): void {
  const there = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : undefined;
  (there ?? document.querySelector<HTMLElement>('[role=grid]') ?? document.querySelector<HTMLElement>('#content'))?.focus({ preventScroll: true });
}
