import { answered, api } from '../client/api.js';

/** An earlier complaint that may be about the same. */
export interface EarlierRow {
  subject: string;
  number: string;
  state: string;
  label: string;
  nuisances: readonly string[];
  address: string | null;
  receivedAt: string;
  metres: number | null;
  because: 'same-reporter' | 'near';
  holder: string | null;
  owed: string | null;
  dueAt: string | null;
  overdue: boolean;
}

/** A place that was complained of before. */
export interface KnownPlace {
  address: string;
  subdistrict: string | null;
  lat: number;
  lon: number;
  complaints: number;
}

/** What is known of the complaint that is just being told. */
export interface EarlierAsked {
  phone?: string;
  nuisances?: readonly string[];
  lat?: number;
  lon?: number;
  address?: string;
}

interface NotDescribedYet {
  GET(path: '/api/places/known', asked: { params: { query: { like: string; limit: number } }; signal: AbortSignal }): Promise<{ data?: { rows: KnownPlace[] } }>;
  POST(path: '/api/earlier', asked: { body: EarlierAsked; signal: AbortSignal }): Promise<{ data?: { rows: EarlierRow[] } }>;
}
const soon = api as unknown as NotDescribedYet;

export async function askEarlier(body: EarlierAsked, signal: AbortSignal): Promise<EarlierRow[]> {
  return (await answered(soon.POST('/api/earlier', { body, signal }))).rows;
}

export async function askPlaces(like: string, limit: number, signal: AbortSignal): Promise<KnownPlace[]> {
  return (await answered(soon.GET('/api/places/known', { params: { query: { like, limit } }, signal }))).rows;
}
