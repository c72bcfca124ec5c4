import { answered, api, type Answers } from '../client/api.js';
import type { Complaint } from '../parts/complaint.js';
import { language, say, word } from '../words/language.js';
import { dateTime } from '../words/times.js';
import { phrases } from './phrases.js';

/** Says what followed from a revisit: the next date, where it went back to, whose turn it is. */
export async function whatFollowed({ number, action, clocks }: Answers['MovedAnswer'], unitName: (id: string) => string): Promise<string> {
  const after = await answered(api.GET('/api/complaints/{id}', { params: { path: { id: number } } })).catch(() => undefined);
  const due = (name: string) => (after?.clocks ?? clocks).find((clock) => clock.name === name && clock.state === 'running')?.dueAt;
  return sentencesOf(action, due, after, unitName).join(language.value === 'zh' ? '；' : '; ') || say(phrases.recorded);
}

function sentencesOf(action: string, due: (clock: string) => string | undefined, after: Complaint | undefined, unitName: (id: string) => string): string[] {
  const standing = after?.standing ?? {};
  const unit = unitName(String(standing['unit'] ?? ''));
  const by = (clock: string, phrase: Parameters<typeof say>[0], values: Record<string, string | number> = {}): string[] => {
    const dueAt = due(clock);
    return dueAt ? [say(phrase, { ...values, due: dateTime(dueAt) })] : [];
  };
  const orders = standing['openOrders'];
  const supervised = Array.isArray(orders) && orders.length > 0 ? [say(phrases.supervisedNow)] : [];
  if (action === 'fail') return [...by('finish', phrases.sentBack, { unit, round: Number(standing['round'] ?? 2) }), ...supervised];
  if (action === 'miss') return [...by('revisit', phrases.tryAgain), ...by('series', phrases.tryAgain)];
  return [
    ...by('series', phrases.nextSeries, { step: Number(standing['step'] ?? 0), steps: Number(standing['steps'] ?? 0) }),
    ...by('signOff', phrases.toClose, { role: word('role', 'clerk') }),
    ...by('explain', phrases.mustExplain, { unit }),
    ...supervised,
  ];
}
