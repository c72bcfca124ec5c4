import type { Activity, Nuisance } from '@bihuan/core';

/** When people complain about it most. */
export type Hours = 'night' | 'evening' | 'day' | 'dawn';

/** A kind of nuisance as this district knows it: what people say of it, what a unit does about it, what the answer says. */
export interface Scene {
  nuisance: Nuisance;
  activity: Activity;
  hours: Hours;
  /** `{who}` is the respondent, `{since}` how long it has lasted. */
  said: readonly string[];
  did: readonly string[];
  /** What the complainant is told, and what whoever looks finds. */
  told: readonly string[];
  /** What a plan aims at. */
  goal: string;
}

/** Somebody who disturbs, at a place, again and again. */
export interface Source {
  scene: Scene;
  /** In the words of those who complain. */
  who: string;
  address: string;
  subdistrict: '青梧街道' | '望鹤街道' | '棠梨街道';
  /** Metres from the middle of the district. */
  east: number;
  north: number;
  /** By name, if it has one. */
  respondent: string | null;
  unit: string;
  /** Whose it is first taken to be, sometimes. */
  mistaken?: string;
  weight: number;
}
