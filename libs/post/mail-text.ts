import type { ClaimedMail, ToldNotice } from '@bihuan/store';
import type { Wordings } from './wording.js';

/** A mail as it is read. */
export interface MailText {
  subject: string;
  text: string;
}

/** Writes a mail in the language of its recipient: one notice as it is, several with a number each. */
export function mailText({ district, language, recipient, name, at, alone }: ClaimedMail, notices: readonly ToldNotice[], words: Wordings): MailText {
  const different = oncePerEvent(notices);
  const told = different.map((notice) => words.notice(district, notice, language));
  const addressee = name ?? words.holder(district, recipient, language);
  const { subject, head, foot } = words.digest(district, { addressee, count: told.length, at }, language);
  const [only] = told;
  if (alone && only) return { subject: only.subject, text: `${only.body}\n\n${foot}\n` };
  const lines = told.map((one, n) => `${n + 1}. ${one.subject}\n   ${one.body.replaceAll('\n', '\n   ')}`);
  return { subject, text: `${head}\n\n${lines.join('\n\n')}\n\n${foot}\n` };
}

/** Who is told the same twice, as clerk and as coordinator, reads it once. */
function oncePerEvent(notices: readonly ToldNotice[]): ToldNotice[] {
  const seen = new Map(notices.map((notice) => [`${notice.subject} ${notice.no.split('.')[0]} ${notice.about}`, notice]));
  return [...seen.values()];
}
