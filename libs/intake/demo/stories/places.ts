import type { Nuisance } from '@bihuan/core';
import type { Story } from '../story.js';

/** A point of the demo district, in the open sea so that nobody lives there. */
export function at(address: string, subdistrict: string, no: number): Story['place'] {
  return { address, subdistrict, lat: 38.5 + (no % 5) * 0.006, lon: 119.5 + Math.floor(no / 5) * 0.008 };
}

/** How a story begins; reporter 0 did not say who he is. Such telephone numbers are given to nobody. */
export function tell(key: string, hoursAgo: number, said: string, nuisances: readonly Nuisance[], reporter: number): Pick<Story, 'district' | 'key' | 'clerk' | 'hoursAgo' | 'said' | 'nuisances' | 'reporter'> {
  const known = reporter > 0 ? { reporter: { name: `演示${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[reporter - 1]}`, phone: `138 0000 ${String(reporter).padStart(4, '0')}`, confidential: reporter % 4 === 0 } } : {};
  return { district: 'demo', key: `demo-${key}`, clerk: 'clerk', hoursAgo, said, nuisances, ...known };
}
