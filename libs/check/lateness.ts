/** By how many milliseconds rungs rang after their instant. */
export interface Lateness {
  /** Rungs whose instant could be worked out again. */
  rungs: number;
  p50: number;
  p95: number;
  max: number;
  /** Rungs by how late they were: up to so many milliseconds, the last without limit. */
  histogram: readonly { upTo: number | null; rungs: number }[];
  /** Due and not rung before the clock was stopped, paused or moved. */
  overtaken: number;
}

const LIMITS = [100, 1_000, 5_000, 30_000, 65_000, 300_000, 3_600_000];

/** Sums up. */
export function latenessOf(late: readonly number[], overtaken: number): Lateness {
  const sorted = Float64Array.from(late).sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  const upTo = (limit: number) => sorted.filter((ms) => ms <= limit).length;
  const histogram = LIMITS.map((limit, index) => ({ upTo: limit, rungs: upTo(limit) - (index === 0 ? 0 : upTo(LIMITS[index - 1] ?? 0)) }));
  const rest = sorted.length - upTo(LIMITS.at(-1) ?? 0);
  return { rungs: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1), histogram: [...histogram, { upTo: null, rungs: rest }], overtaken };
}
