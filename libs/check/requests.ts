import type { ClientLine } from './evidence.js';

/** One request of the clients' record, however often it was sent. */
export interface ClientRequest {
  id: string;
  district: string;
  action: string;
  /** The complaint or order it was asked of. */
  subject?: string;
  outcome: 'ok' | 'refused' | 'unknown';
  /** What acceptances said. */
  told: readonly { subject?: string; number?: string }[];
  /** No intent was written before its outcome. */
  unannounced: boolean;
}

/** Accepted once is accepted; refused only when nothing else was ever heard: a try of which nobody knows may have been written. */
export function requestsOf(record: readonly ClientLine[]): ClientRequest[] {
  const lines = new Map<string, ClientLine[]>();
  for (const line of record) {
    const known = lines.get(line.id);
    if (known) known.push(line);
    else lines.set(line.id, [line]);
  }
  return [...lines].map(([id, all]) => requestOf(id, all));
}

function requestOf(id: string, lines: readonly ClientLine[]): ClientRequest {
  const intents = lines.flatMap((line) => (line.line === 'intent' ? [line] : []));
  const outcomes = lines.flatMap((line) => (line.line === 'outcome' ? [line] : []));
  const accepted = outcomes.filter(({ outcome }) => outcome === 'ok');
  const refused = outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'refused');
  const [first] = intents;
  return {
    id,
    district: first?.district ?? '',
    action: first?.action ?? '',
    subject: first?.subject,
    outcome: accepted.length > 0 ? 'ok' : refused ? 'refused' : 'unknown',
    told: accepted.map(({ subject, number }) => ({ subject, number })),
    unannounced: first === undefined,
  };
}
