/** A window so narrow that nothing stands beside a list: a tap opens there, as a telephone knows no second click. */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 899px)').matches;
}
