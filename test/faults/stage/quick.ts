/** Waits shrunk so that a fault run sees within seconds what an office would see within minutes; the bounds of the runs are multiples of these. */
export const quick = {
  BIHUAN_CONNECT_MS: '2000',
  BIHUAN_STATEMENT_MS: '4000',
  BIHUAN_LOCK_MS: '500',
  BIHUAN_IDLE_MS: '2000',
  BIHUAN_CALL_MS: '400',
  BIHUAN_LEASE_MS: '1500',
  BIHUAN_GAP_MS: '200',
  BIHUAN_ARM_MS: '200',
} as const;

/** Milliseconds between two sweeps of a fault run. */
export const SWEEP_MS = 100;
