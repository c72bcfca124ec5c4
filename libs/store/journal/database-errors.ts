/** The SQLSTATE of a database error, if it is one. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.length === 5 ? error.code : undefined;
}

/** Somebody took the key meanwhile: reading again will find what they wrote. */
export function isKeyTaken(error: unknown): boolean {
  return sqlState(error) === '23505';
}

/**
 * Whether smaller batches may fare better: bad data (22), broken constraints (23, 44), what the statement could not
 * make of one row's text (42), deadlocks (40), limits of one statement (54) and errors of our own making in this
 * process. With the database away or too slow, trying each row alone would only make it worse.
 */
export function isOfOneRow(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return ['22', '23', '40', '42', '44', '54', 'P0'].includes(state.slice(0, 2));
  return error instanceof RangeError || error instanceof TypeError;
}
