import { createHmac } from 'node:crypto';

import type { Attachments, Evidence, Reporter } from '../page.js';
import { canonical, newSalt, saltedDigest } from './chain.js';

/** The attachments of one move as rows, and the digests by which its history line vouches for them. */
export interface Papers {
  digests: Record<string, string>;
  texts: { name: string; salt: string; body: string }[];
  evidence: { n: number; kind: string; name: string; reference: string; taken_at: string | null; salt: string }[];
  reporter: (Reporter & { salt: string; phone_digest: string | null }) | null;
}

/** Salts and digests the attachments; null when there are none. `reporterKey` keys the look-up of one person's telephone number. */
export function papersOf(attachments: Attachments, reporterKey: string): Papers | null {
  const digests: Record<string, string> = {};
  const seal = (name: string, body: string): string => {
    const salt = newSalt();
    digests[name] = saltedDigest(salt, body);
    return salt.toString('hex');
  };
  const texts = (attachments.texts ?? []).map(({ name, body }) => ({ name, body, salt: seal(name, body) }));
  const evidence = (attachments.evidence ?? []).map((piece, index) => ({
    n: index + 1,
    kind: piece.kind,
    name: piece.name,
    reference: piece.reference,
    taken_at: piece.takenAt ?? null,
    salt: seal(`evidence.${index + 1}`, evidenceBody(piece)),
  }));
  const { reporter } = attachments;
  const sealed = reporter && {
    ...reporter,
    salt: seal('reporter', reporterBody(reporter)),
    phone_digest: reporter.phone ? phoneDigest(reporterKey, reporter.phone).toString('hex') : null,
  };
  return Object.keys(digests).length === 0 ? null : { digests, texts, evidence, reporter: sealed ?? null };
}

/** What the digest of a piece of evidence is taken of. */
export function evidenceBody({ kind, name, reference, takenAt }: Evidence): string {
  return canonical([kind, name, reference, takenAt ?? null]);
}

/** What the digest of a reporter is taken of. */
export function reporterBody({ name, phone, email, address, confidential }: Reporter): string {
  return canonical([name ?? null, phone ?? null, email ?? null, address ?? null, confidential]);
}

/** Finds the complaints of one telephone number without keeping an index of numbers: HMAC-SHA-256 of its digits. */
export function phoneDigest(reporterKey: string, phone: string): Buffer {
  const digits = phone.replace(/\D/g, '').replace(/^(00)?86(?=1\d{10}$)/, '');
  return createHmac('sha256', reporterKey).update(digits).digest();
}
