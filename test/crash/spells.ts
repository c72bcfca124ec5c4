/** A stretch of real time: its beginning, and how long it lasted, both in milliseconds. */
export interface Spell {
  at: number;
  ms: number;
}

/** Spells in their order, those that overlap as one. */
export function union(spells: readonly Spell[]): Spell[] {
  const all: Spell[] = [];
  for (const { at, ms } of [...spells].sort((a, b) => a.at - b.at)) {
    const last = all.at(-1);
    if (last && at <= last.at + last.ms) last.ms = Math.max(last.ms, at + ms - last.at);
    else all.push({ at, ms });
  }
  return all;
}

/** How much of the time between two moments lies within spells that do not overlap. */
export function timeWithin(spells: readonly Spell[], from: number, to: number): number {
  return spells.reduce((sum, { at, ms }) => sum + Math.max(0, Math.min(to, at + ms) - Math.max(from, at)), 0);
}
