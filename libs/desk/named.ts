const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What may be meant by what somebody named a complaint, likeliest first: its id in small letters; its number as it was
 *  typed, because one that was brought from elsewhere may have small letters, else in capitals; never with spaces around it. */
export function meantBy(named: string): string[] {
  const bare = named.trim();
  // No number has them, and the database takes none.
  if (/[\u0000-\u001f\p{Cs}]/u.test(bare)) return [];
  return uuid.test(bare) ? [bare.toLowerCase()] : [...new Set([bare, bare.toUpperCase()])];
}
