import { refuse } from '@bihuan/core';
import type { MovedAnswer } from '@bihuan/contract';
import type { Performed } from '@bihuan/desk';
import type { Reply } from '../door/request.js';
import { answerOf } from '../moves/answering.js';

/** Says what a request did to a complaint. */
export function answerTo(performed: Performed, reply: Reply): MovedAnswer {
  if (performed.outcome !== 'refused') return answerOf({ outcome: performed.outcome, subject: performed.complaint, event: performed.event }, reply);
  const { refusal, complaint: subject } = performed;
  return answerOf({ outcome: 'refused', refusal: refusal.refused === 'no-such-subject' ? refuse('no-such-complaint') : refusal, subject }, reply);
}
