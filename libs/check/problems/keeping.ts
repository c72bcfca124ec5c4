import type { LedgerRules } from '@bihuan/core';

/** A version of a procedure, as subjects name it, and how it keeps the ledger. */
export interface Keeping {
  procedure: string;
  ledger: LedgerRules;
}
