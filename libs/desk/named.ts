const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a complaint is named by, as it is kept: an id in small letters, a number in capitals, neither with spaces around it. */
export function asKept(named: string): string {
  const bare = named.trim();
  return uuid.test(bare) ? bare.toLowerCase() : bare.toUpperCase();
}
