import { answered, api } from '../client/api.js';
import type { AskedMove } from '../client/perform.js';
import { word } from '../words/language.js';
import { dateTime } from '../words/times.js';

/** What others did with a complaint since the version that somebody saw, a line each. */
export async function whatOthersDid({ number, version = 0 }: Pick<AskedMove, 'number' | 'version'>): Promise<string[]> {
  const history = await answered(api.GET('/api/complaints/{id}/history', { params: { path: { id: number } } })).catch(() => ({ lines: [] }));
  return history.lines.filter(({ seq }) => seq > version).map(({ at, actorName, by, label }) => `${dateTime(at)} · ${actorName ?? word('role', by)} · ${label}`);
}
