/** A module of the built programs: the very one that they import themselves. */
export function built(path) {
  return import(new URL(`../../../../dist/${path}`, import.meta.url));
}
