import type { Nuisance } from '@bihuan/core';
import type { Registration } from '@bihuan/desk';
import type { Story } from '../story.js';
import type { Course } from './course.js';
import type { OfficeDays } from './office-days.js';
import type { Arrival, Tale } from './tale.js';

/** Between which instants tales are told, and by whose calendar. */
export interface Span {
  days: OfficeDays;
  from: string;
  to: string;
}

type More = Partial<Omit<Registration['payload'], 'nuisances'>>;

/** What a tale begins with. */
export interface Beginning {
  key: string;
  at: string;
  said: string;
  nuisances: readonly Nuisance[];
  /** With a point, or as it was said where nobody has found it yet. */
  place: Story['place'] | { address: string; subdistrict: null; lat: null; lon: null };
  respondent?: string | null;
  reporter?: Registration['reporter'];
  clerk?: string;
  more?: More;
}

/** A tale of the demo: how it came in, and how people went on with it. */
export function taleOf(beginning: Beginning, course?: Course): Tale {
  return { key: beginning.key, arrival: arrivalOf(beginning), steps: course?.steps ?? [] };
}

function arrivalOf({ at, said, nuisances, place, respondent, reporter, clerk = 'clerk', more }: Beginning): Arrival {
  return {
    at, login: clerk, said, reporter,
    payload: { nuisances, urgency: 'ordinary', channel: 'phone', matter: 'complaint', points: 1, anonymous: !reporter, ...more },
    fact: { place: { ...place, resolved: place.lat !== null }, ...(respondent ? { respondent } : {}) },
  };
}

/** Somebody who complains; such telephone numbers are given to nobody. */
export function reporterNamed(name: string, no: number, confidential = false): NonNullable<Registration['reporter']> {
  return { name, phone: `138 0000 ${no}`, confidential };
}
