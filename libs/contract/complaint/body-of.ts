import { transitions, type ComplaintAction } from '@bihuan/core';
import { Part, Parts } from '../fields.js';
import { EvidenceBody } from './parts.dto.js';
import { textsOf, type Texts } from './texts.js';

/** Texts and evidence that any move may carry. */
export interface Papers {
  texts?: Texts;
  evidence?: EvidenceBody[];
}

/** The form that the form of an action begins with: its texts, by its row of the table, and evidence. */
export function BodyOf(action: ComplaintAction): new () => Papers {
  const wanted = transitions[action].texts ?? [];
  const texts = textsOf(action, wanted);
  class Body implements Papers {
    texts?: Texts;
    evidence?: EvidenceBody[];
  }
  Part(() => texts, { optional: wanted.length === 0 })(Body.prototype, 'texts');
  Parts(() => EvidenceBody, 20)(Body.prototype, 'evidence');
  return Body;
}
