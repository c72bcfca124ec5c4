/**
 * The id of a subject that another one opens: the opener's own, marked as of version 8 (RFC 9562, section 5.8), with a
 * number mixed into its last digits. Both sides work it out and need not ask each other.
 */
export function derivedId(opener: string, no: number): string {
  const digits = opener.replaceAll('-', '');
  const tail = (parseInt(digits.slice(24), 16) ^ no) >>> 0;
  const id = `${digits.slice(0, 12)}8${digits.slice(13, 24)}${tail.toString(16).padStart(8, '0')}`;
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
}
