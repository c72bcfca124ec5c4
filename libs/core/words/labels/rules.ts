import type { InBoth } from '../language.js';

/** How a draft of a procedure stands. */
export const draftStatusLabels = {
  draft: { zh: '起草中', en: 'being drafted' },
  submitted: { zh: '待批准', en: 'waits for approval' },
  approved: { zh: '已批准', en: 'approved' },
  rejected: { zh: '已退回', en: 'rejected' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Readonly<Record<string, InBoth>>;

/** What somebody did with a draft. */
export const draftStepLabels = {
  drafted: { zh: '起草', en: 'drafted' },
  changed: { zh: '修改', en: 'changed' },
  submitted: { zh: '送审', en: 'submitted' },
  approved: { zh: '批准', en: 'approved' },
  rejected: { zh: '退回', en: 'rejected' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
} as const satisfies Readonly<Record<string, InBoth>>;

/** How an amendment of running complaints stands. */
export const amendmentStatusLabels = {
  asked: { zh: '待签署', en: 'waits for its signature' },
  signed: { zh: '已签署，正在执行', en: 'signed, being carried out' },
  done: { zh: '已执行', en: 'carried out' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Readonly<Record<string, InBoth>>;
