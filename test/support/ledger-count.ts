import { metresBetween } from '@bihuan/core';
import { nuisanceOf, storiesMapping, type Stories } from '@bihuan/replay';

/** The repeat rule of a ledger. */
interface Rule {
  count: number;
  days: number;
  metres: number;
}

interface Told {
  at: number;
  nuisance: string;
  address: string | null;
  point: { lat: number; lon: number } | null;
  counted?: true;
}

const DAY = 86_400_000;

/**
 * Which places come onto the ledger, and with how many complaints, counted from the registrations alone: no engine, no
 * database, nothing of what became of a complaint.
 */
export function countedPlaces({ commands }: Stories, rule: Rule): { place: string | null; nuisance: string; at: string; complaints: number }[] {
  const told = commands.filter(({ what }) => what === 'register').map(({ at, said }): Told => ({
    at: Date.parse(at), nuisance: nuisanceOf(storiesMapping.register, textOf(said['kind']), textOf(said['text'])) ?? '',
    address: textOf(said['address']) || null,
    point: typeof said['lat'] === 'number' && typeof said['lon'] === 'number' ? { lat: said['lat'], lon: said['lon'] } : null,
  }));
  const there = (one: Told, other: Told) => one.nuisance === other.nuisance && isOnePlace(one, other, rule.metres);
  const places: { first: Told; complaints: number }[] = [];
  for (const one of told) {
    if (one.counted) continue;
    const known = places.find(({ first }) => there(first, one));
    const again = known ? [one] : told.filter((other) => !other.counted && other.at <= one.at && one.at - other.at <= rule.days * DAY && there(one, other));
    if (!known && again.length < rule.count) continue;
    for (const each of again) each.counted = true;
    if (known) known.complaints += 1;
    else places.push({ first: one, complaints: again.length });
  }
  return places.map(({ first: { address: place, nuisance, at }, complaints }) => ({ place, nuisance, at: new Date(at).toISOString(), complaints }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isOnePlace(one: Told, other: Told, metres: number): boolean {
  if (one.address !== null && one.address === other.address) return true;
  return one.point !== null && other.point !== null && metresBetween(one.point, other.point) <= metres;
}
