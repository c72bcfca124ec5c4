import { answered, api, type Answers } from '../client/api.js';
import type { AskedMove } from '../client/perform.js';
import { word } from '../words/language.js';
import { dateTime } from '../words/times.js';

/** The lines of a complaint's history since a version that somebody saw. */
export async function linesSince(number: string, version: number): Promise<Answers['HistoryLine'][]> {
  const { lines } = await answered(api.GET('/api/complaints/{id}/history', { params: { path: { id: number } } }));
  return lines.filter(({ seq }) => seq > version);
}

/** What others did with a complaint since the version that somebody saw, a line each; none where it cannot be read any more. */
export async function whatOthersDid({ number, version = 0 }: Pick<AskedMove, 'number' | 'version'>): Promise<string[]> {
  const lines = await linesSince(number, version).catch(() => []);
  return lines.map(({ at, actorName, by, label }) => `${dateTime(at)} · ${actorName ?? word('role', by)} · ${label}`);
}
