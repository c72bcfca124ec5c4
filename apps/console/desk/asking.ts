import { answered, api, type Answers } from '../client/api.js';

/** An earlier complaint that may be about the same. */
export type HintRow = Answers['HintLine'];
/** A place that was complained of before. */
export type KnownPlace = Answers['KnownPlaceLine'];
/** What is known of the complaint that is just being told. */
export type HintsAsked = Answers['HintsBody'];

export async function askHints(body: HintsAsked, signal: AbortSignal): Promise<HintRow[]> {
  return (await answered(api.POST('/api/hints', { body, signal }))).rows;
}

export async function askPlaces(like: string, limit: number, signal: AbortSignal): Promise<KnownPlace[]> {
  return (await answered(api.GET('/api/places/known', { params: { query: { like, limit } }, signal }))).rows;
}
