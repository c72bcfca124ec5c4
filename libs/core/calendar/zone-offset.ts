import { DAY } from './civil-day.js';

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offset by UTC day; NaN marks a day on which it changes. */
  days: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Thirty years of days per zone; beyond that the memory starts anew instead of growing for ever. */
const REMEMBERED_DAYS = 11_000;

/**
 * Milliseconds by which a zone (IANA name) is ahead of UTC at an instant in milliseconds; throws RangeError for an
 * unknown zone. Intl costs microseconds a call, so a day that begins and ends with one offset is asked about once;
 * no zone has changed its clocks there and back within one UTC day.
 */
export function offsetAt(name: string, ms: number): number {
  const zone = zoneOf(name);
  const day = Math.floor(ms / DAY);
  let offset = zone.days.get(day);
  if (offset === undefined) {
    const first = ask(zone, day * DAY);
    offset = first === ask(zone, day * DAY + DAY - 1) ? first : Number.NaN;
    if (zone.days.size >= REMEMBERED_DAYS) zone.days.clear();
    zone.days.set(day, offset);
  }
  return Number.isNaN(offset) ? ask(zone, ms) : offset;
}

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = { format: formatOf(name), days: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

function ask(zone: Zone, ms: number): number {
  const second = Math.floor(ms / 1000) * 1000;
  // Written as 09/18/2026, 10:00:00.
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, sec = 0] = zone.format.format(second).split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, sec) - second;
}
