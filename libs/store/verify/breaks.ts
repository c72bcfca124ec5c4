import { toInstant, toInstantOrNull } from '../instants.js';
import { canonical, genesis, lineHash, saltedDigest, type StoredEvent } from '../journal/chain.js';
import { evidenceBody, reporterBody } from '../journal/papers.js';
import type { Evidence, Reporter } from '../page.js';

/** What is wrong with a line. */
export type Break =
  | 'line-missing'
  | 'line-changed'
  | 'chain-broken'
  | 'columns-differ-from-event'
  | 'text-changed'
  | 'evidence-changed'
  | 'reporter-changed'
  | 'paper-not-in-history'
  | 'head-differs'
  | 'subject-missing';

type Nulls<T> = { [K in keyof T]: T[K] | null };
type Salted = { seq: number; salt: string | null };

/** All that proves one subject, as read in one moment. */
export interface SubjectProof {
  district: string;
  id: string;
  number: string;
  version: number;
  head: Buffer;
  lines: { seq: number; id: string; at: string; event: StoredEvent; prev: string; hash: string }[] | null;
  texts: (Salted & { name: string; body: string | null })[] | null;
  evidence: (Salted & { n: number } & Nulls<Evidence>)[] | null;
  reporters: (Salted & Nulls<Reporter>)[] | null;
}

/** Recomputes the chain of a subject from its first line and names each line that breaks. */
export function* breaksOf(proof: SubjectProof): Generator<{ seq: number; what: Break }> {
  const lines = proof.lines ?? [];
  let prev = genesis(proof.district, proof.id);
  let expected = 1;
  for (const line of lines) {
    const missing = line.seq !== expected;
    for (; expected < line.seq; expected += 1) yield { seq: expected, what: 'line-missing' };
    expected = line.seq + 1;

    if (line.event.seq !== line.seq || line.event.id !== line.id || line.event.at !== toInstant(line.at)) {
      yield { seq: line.seq, what: 'columns-differ-from-event' };
    }
    const follows = Buffer.from(line.prev, 'hex').equals(prev);
    const hash = lineHash(Buffer.from(line.prev, 'hex'), canonical(line.event));
    if (hash.toString('hex') !== line.hash) yield { seq: line.seq, what: 'line-changed' };
    // After a gap the chain cannot fit; the gap has been named already.
    else if (!follows && !missing) yield { seq: line.seq, what: 'chain-broken' };
    prev = Buffer.from(line.hash, 'hex');
  }
  for (; expected <= proof.version; expected += 1) yield { seq: expected, what: 'line-missing' };
  const last = lines.at(-1);
  if (last && (last.seq > proof.version || (last.seq === proof.version && !prev.equals(proof.head)))) {
    yield { seq: last.seq, what: 'head-differs' };
  }
  yield* papersOf(proof);
}

/** What stands beside the history must be what the history vouches for; what has been erased no longer stands there. */
function* papersOf({ version, lines, texts, evidence, reporters }: SubjectProof): Generator<{ seq: number; what: Break }> {
  const digests = new Map((lines ?? []).map(({ seq, event }) => [seq, event.digests ?? {}]));
  const check = ({ seq, salt }: Salted, name: string, body: string, what: Break): Break | undefined => {
    if (salt === null) return undefined;
    // The line it belongs to is gone, and has been named.
    if (!digests.has(seq) && seq <= version) return undefined;
    const digest = digests.get(seq)?.[name];
    if (digest === undefined) return 'paper-not-in-history';
    return digest === saltedDigest(Buffer.from(salt, 'hex'), body) ? undefined : what;
  };
  const papers = [
    ...(texts ?? []).map((text) => ({ seq: text.seq, what: check(text, text.name, text.body ?? '', 'text-changed') })),
    ...(evidence ?? []).map((piece) => ({ seq: piece.seq, what: check(piece, `evidence.${piece.n}`, evidenceBody(shown(piece)), 'evidence-changed') })),
    ...(reporters ?? []).map((reporter) => ({ seq: reporter.seq, what: check(reporter, 'reporter', reporterBody(told(reporter)), 'reporter-changed') })),
  ];
  for (const { seq, what } of papers) if (what) yield { seq, what };
}

function shown({ kind, name, reference, takenAt }: Nulls<Evidence>): Evidence {
  return { kind: kind ?? '', name: name ?? '', reference: reference ?? '', takenAt: toInstantOrNull(takenAt ?? null) ?? undefined };
}

function told({ name, phone, email, address, confidential }: Nulls<Reporter>): Reporter {
  return { name: name ?? undefined, phone: phone ?? undefined, email: email ?? undefined, address: address ?? undefined, confidential: confidential ?? false };
}
