/** A name as lists may show it: the first letter, `投*`. */
export function maskedName(name: string | null | undefined): string | null {
  return name ? `${[...name][0] ?? ''}*` : null;
}

/** A telephone number as lists may show it: `138****2210`; a short one shows two digits. */
export function maskedPhone(phone: string | null | undefined): string | null {
  if (!phone) return null;
  const digits = phone.replace(/\D/g, '').replace(/^(00)?86(?=1\d{10}$)/, '');
  return digits.length >= 11 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`;
}
