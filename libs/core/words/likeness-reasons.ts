import type { LikenessKind, Reason } from '../likeness/reported.js';
import type { InBoth } from './language.js';

/** How two reports are alike, as a person reads it. */
export const likenessKinds: Readonly<Record<LikenessKind, InBoth>> = {
  duplicate: { zh: '重复反映', en: 'duplicate' },
  repeat: { zh: '再次发生', en: 'repeat' },
};

type Sentences = { readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>) => InBoth };

const sentences: Sentences = {
  'same-address': () => ({ zh: '地址相同', en: 'same address' }),
  near: ({ metres }) => ({ zh: `相距 ${metres} 米`, en: `${metres} m away` }),
  'same-nuisance': () => ({ zh: '类型相同', en: 'same nuisance' }),
  'same-family': () => ({ zh: '大类相同', en: 'noise or odor alike' }),
  'same-activity': () => ({ zh: '来源相同', en: 'same activity' }),
  'same-hours': ({ minutes }) => ({ zh: `前后 ${minutes} 分钟`, en: `${minutes} minutes apart` }),
  'same-day': () => ({ zh: '同日', en: 'same day' }),
  'days-apart': ({ days }) => ({ zh: `相隔 ${days} 日`, en: `${days} days apart` }),
  'same-words': ({ percent }) => ({ zh: `文字相似 ${percent}%`, en: `words ${percent} % alike` }),
  'same-respondent': () => ({ zh: '同一被投诉对象', en: 'same respondent' }),
  'same-reporter': () => ({ zh: '同一反映人', en: 'same reporter' }),
};

/** Why two reports are thought to be alike, in both languages. */
export function saidReason<Code extends Reason['code']>(reason: Extract<Reason, { code: Code }>): InBoth {
  const sentence: (reason: Extract<Reason, { code: Code }>) => InBoth = sentences[reason.code as Code];
  return sentence(reason);
}
