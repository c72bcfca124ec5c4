import { bounded, type Rule, type SettingsFault } from './setting-rules.js';

/** How long a program waits before it gives up, or tries again; all in milliseconds. */
export interface Patience {
  /** For a connection to the database, whether it is made or comes from the pool. */
  readonly connect: number;
  /** For one statement. */
  readonly statement: number;
  /** For a row that somebody else holds. */
  readonly lock: number;
  /** The database, for a transaction in which nobody says anything. */
  readonly idleInTransaction: number;
  /** For a receiver's answer. */
  readonly call: number;
  /** For whoever has claimed a delivery or a command, before another may take it. */
  readonly lease: number;
  /** Longest gap between two tries of whatever failed. */
  readonly gap: number;
  /** Between two settings of alarms. */
  readonly arm: number;
}

/** Waits that suit an office's server. */
export const usualPatience: Patience = {
  connect: 5_000,
  statement: 10_000,
  lock: 2_000,
  idleInTransaction: 10_000,
  call: 10_000,
  lease: 90_000,
  gap: 3_600_000,
  arm: 2_000,
};

/** Reads one setting by its rule; undefined where it is not set, or at fault. */
export type Read = <T>(setting: string, rule: Rule<T>) => T | undefined;

/** Reads how long to wait. A turn of the worker must end long before it is said to hang: hence the upper bounds of what the database may take. */
export function readPatience(read: Read, usual = usualPatience): Patience {
  return {
    connect: read('BIHUAN_CONNECT_MS', bounded(100, 30_000, usual.connect)) ?? usual.connect,
    statement: read('BIHUAN_STATEMENT_MS', bounded(100, 60_000, usual.statement)) ?? usual.statement,
    lock: read('BIHUAN_LOCK_MS', bounded(50, 30_000, usual.lock)) ?? usual.lock,
    idleInTransaction: read('BIHUAN_IDLE_MS', bounded(100, 600_000, usual.idleInTransaction)) ?? usual.idleInTransaction,
    call: read('BIHUAN_CALL_MS', bounded(50, 60_000, usual.call)) ?? usual.call,
    lease: read('BIHUAN_LEASE_MS', bounded(100, 600_000, usual.lease)) ?? usual.lease,
    gap: read('BIHUAN_GAP_MS', bounded(50, 86_400_000, usual.gap)) ?? usual.gap,
    arm: read('BIHUAN_ARM_MS', bounded(50, 60_000, usual.arm)) ?? usual.arm,
  };
}

/** What is wrong with waits that are right one by one: one that has to outlast another does not. */
export function patienceFaults({ statement, lock, call, lease }: Patience): SettingsFault[] {
  const faults: SettingsFault[] = [];
  if (lease <= call) {
    faults.push({
      setting: 'BIHUAN_LEASE_MS',
      value: String(lease),
      zh: `须比 BIHUAN_CALL_MS（${call}）长，否则对方还在作答，另一个后台程序就会再发一次；例如 BIHUAN_LEASE_MS=${call * 9}。`,
      en: `Must be longer than BIHUAN_CALL_MS (${call}), or another worker sends again what a receiver is still answering; e.g. BIHUAN_LEASE_MS=${call * 9}.`,
    });
  }
  if (statement <= lock) {
    faults.push({
      setting: 'BIHUAN_LOCK_MS',
      value: String(lock),
      zh: `须比 BIHUAN_STATEMENT_MS（${statement}）短，否则先超时的总是整条语句；例如 BIHUAN_LOCK_MS=${Math.floor(statement / 2)}。`,
      en: `Must be shorter than BIHUAN_STATEMENT_MS (${statement}), or the statement always ends first; e.g. BIHUAN_LOCK_MS=${Math.floor(statement / 2)}.`,
    });
  }
  return faults;
}
