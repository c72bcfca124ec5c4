/** A name as it is compared: letter case, width, white space at its ends and letters that nobody sees do not count. */
export function folded(name: string): string {
  return seen(name).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A head as it is compared: `Created At` is `created_at`. */
export function foldedHead(name: string): string {
  return folded(name).replace(/[\s-]+/g, '_');
}

/** Without letters that nobody sees: zero-width spaces, marks of direction. */
export function seen(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}
