import type { Story } from '../story.js';

/** Metres of a degree where the demo lies, in the open sea so that nobody lives there. */
const NORTH = 111_320;
const EAST = 87_120;
const origin = { lat: 38.5, lon: 119.5 };

/** So many metres east and north of the middle of the demo district. */
export function placeAt(address: string, subdistrict: string, east: number, north: number): Story['place'] {
  return { address, subdistrict, lat: rounded(origin.lat + north / NORTH), lon: rounded(origin.lon + east / EAST) };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
