import type { Instant } from '@bihuan/core';
import type { Timeline, TimelineEntry } from '@bihuan/store';

/** Which texts are meant for the complainant, by action: what they said, and what they are told. Nothing else leaves the office. */
const meant: Readonly<Record<string, readonly string[]>> = {
  register: ['account'],
  supplement: ['account'],
  rectify: ['measures', 'answer'],
  settleInterim: ['answer'],
  explain: ['explanation'],
  decline: ['basis'],
};
/** Only where the complainant said it: what a verifier writes of a revisit is the office's own. */
const ofTheComplainant: Readonly<Record<string, readonly string[]>> = { hold: ['account'], fail: ['reason'], withdraw: ['words'] };

/** A text that the complainant may read. */
export interface PublicText {
  at: Instant;
  action: string;
  name: string;
  body: string;
}

/** Everything of a complaint that is meant for its complainant, oldest first. */
export function publicTexts({ history }: Pick<Timeline, 'history'>): PublicText[] {
  return history.flatMap(textsOfLine);
}

/** What the last rectification came to: of this the complainant is asked. */
export function lastRectification({ history }: Pick<Timeline, 'history'>): PublicText[] {
  const line = history.findLast(({ event }) => event.action === 'rectify');
  return line ? textsOfLine(line) : [];
}

function textsOfLine({ event: { action, at, by }, texts }: TimelineEntry): PublicText[] {
  const names = meant[action] ?? (by === 'complainant' ? ofTheComplainant[action] : undefined) ?? [];
  return names.flatMap((name) => (texts[name] ? [{ at, action, name, body: texts[name] }] : []));
}
