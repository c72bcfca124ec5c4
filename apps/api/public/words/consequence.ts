import type { Language } from '@bihuan/core';
import type { Offer, PublicComplaint } from '@bihuan/desk';
import { deadlineOf } from './days.js';
import { nextSentence } from './next-sentence.js';

const recorded = {
  solved: { zh: '记为“满意”。', en: 'Recorded as satisfied. ' },
  better: { zh: '记为“基本满意”，不再退回整改。', en: 'Recorded as mostly satisfied; it does not go back to the unit. ' },
} as const;

/** What follows from an answer, as the rules of this complaint would have it. */
export function consequence({ choice, next, round, supervised }: Offer, { zone, now, unit }: PublicComplaint, language: Language): string {
  const zh = language === 'zh';
  if (choice !== 'unsolved') return recorded[choice][language] + (next ? nextSentence(next, now, zone, language) : '');
  const by = next ? deadlineOf(next.dueAt, zone, now, language) : '';
  const who = (next?.unit ?? unit)?.[language];
  if (!zh) return `It goes back to ${who ?? 'the unit'} to be put right, and the time starts anew: round ${round}${by ? `, due by ${by}` : ''}.${supervised ? ' It also comes under supervision.' : ''}`;
  return `将退回${who ?? '承办单位'}重新整改，重新计时${by ? `：${by} 前再次报告` : ''}（第 ${round} 轮）。${supervised ? '同时列入督办。' : ''}`;
}
