import type { Procedure } from '@bihuan/core';

const day = (amount: number) => ({ amount, unit: 'day' as const });

/** The ledger of a procedure with a series of days instead of months: a run sees a problem signed off, watched and revoked. */
export function hastened(shipped: Procedure): Procedure {
  const { ledger } = shipped;
  if (!ledger) return shipped;
  const { signOff, clocks } = ledger;
  const lasting = (name: 'notice' | 'watch', amount: number) => ({ ...clocks[name], amounts: [day(amount)] });
  return {
    ...shipped,
    ledger: {
      ...ledger, series: { ...ledger.series, after: [day(1), day(2)] }, relapse: { ...ledger.relapse, complaints: 3 }, revoke: { ...ledger.revoke, complaints: 1 },
      clocks: { ...clocks, notice: lasting('notice', 1), watch: lasting('watch', 6) },
      signOff: { ...signOff, conditions: { ...signOff.conditions, held: 1, calmDays: 0 } },
    },
  };
}
