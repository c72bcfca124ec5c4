/** The same text in memory of its own: a part cut from a piece of a file would keep the whole piece alive as long as itself. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
