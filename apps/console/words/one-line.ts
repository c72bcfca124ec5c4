/** A line as it is meant: what was pasted from a table or a letter brings tabs, breaks and runs of spaces, and looks no different. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
