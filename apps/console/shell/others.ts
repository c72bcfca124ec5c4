import { answered, api, type Answers } from '../client/api.js';
import type { AskedMove, OtherKind } from '../client/perform.js';
import { word } from '../words/language.js';
import { dateTime } from '../words/times.js';

/** The lines of the history of a complaint, an order or a problem, since a version that somebody saw. */
export async function linesSince(number: string, version: number, kind?: OtherKind): Promise<Answers['HistoryLine'][]> {
  return (await historyOf({ params: { path: { id: number } } }, kind)).filter(({ seq }) => seq > version);
}

/** What others did with it since the version that somebody saw, a line each; none where it cannot be read any more. */
export async function whatOthersDid({ kind, number, version = 0 }: Pick<AskedMove, 'kind' | 'number' | 'version'>): Promise<string[]> {
  const lines = await linesSince(number, version, kind).catch(() => []);
  return lines.map(({ at, actorName, by, label }) => `${dateTime(at)} · ${actorName ?? word('role', by)} · ${label}`);
}

async function historyOf(path: { params: { path: { id: string } } }, kind?: OtherKind): Promise<Answers['HistoryLine'][]> {
  if (kind === 'order') return (await answered(api.GET('/api/orders/{id}', path))).history;
  if (kind === 'problem') return (await answered(api.GET('/api/problems/{id}', path))).history;
  return (await answered(api.GET('/api/complaints/{id}/history', path))).lines;
}
