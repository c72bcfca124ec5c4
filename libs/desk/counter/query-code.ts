/** A query code as it is kept, however it was typed: two groups, blanks, hyphens, small or full-width letters; null for what is none. */
export function queryCodeIn(typed: string): string | null {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');
  return /^[2-9A-HJKMNP-Z]{8}$/.test(code) ? code : null;
}

/** The last four digits of a telephone number, however they were typed; null for what is not four digits. */
export function lastDigitsIn(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/\s/g, '');
  return /^\d{4}$/.test(digits) ? digits : null;
}
