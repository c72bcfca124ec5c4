/** UTC instant, always `YYYY-MM-DDTHH:mm:ss.sssZ`, so that string order is time order. */
export type Instant = string;

/** Milliseconds since 1970 of an instant; throws RangeError when it is written in any other form. */
export function toMillis(at: Instant): number {
  const ms = at.length === 24 && at.endsWith('Z') ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${at}`);
  return ms;
}

/** The instant of milliseconds since 1970; throws RangeError outside the years 0000–9999, where string order would break. */
export function fromMillis(ms: number): Instant {
  const at = new Date(ms).toISOString();
  if (at.length !== 24) throw new RangeError(`beyond the years 0000–9999: ${at}`);
  return at;
}
