import { labels, type InBoth } from '@bihuan/words';

/** How a call or a visit ended, and the move that records it. */
export interface Outcome {
  code: string;
  title: InBoth;
  action: 'hold' | 'fail' | 'miss';
  fields: Readonly<Record<string, string>>;
  /** The sentence that stands there already; whoever knows better changes it. */
  words?: InBoth;
}

export type Way = 'phone' | 'on-site';

const { satisfaction, miss } = labels;

/** The outcomes of each way, in the order of their digits; 6 leads from the telephone to the place. */
export const outcomes: Readonly<Record<Way, readonly Outcome[]>> = {
  phone: [
    {
      code: 'satisfied', title: satisfaction.satisfied, action: 'hold', fields: { way: 'phone', satisfaction: 'satisfied' },
      words: { zh: '反映人表示问题已解决，对办理结果满意。', en: 'The complainant says that it is solved, and is satisfied.' },
    },
    {
      code: 'mostly', title: satisfaction['mostly-satisfied'], action: 'hold', fields: { way: 'phone', satisfaction: 'mostly-satisfied' },
      words: { zh: '反映人表示问题基本解决，对办理结果基本满意。', en: 'The complainant says that it is mostly solved, and is mostly satisfied.' },
    },
    { code: 'dissatisfied', title: satisfaction.dissatisfied, action: 'fail', fields: { way: 'phone', satisfaction: 'dissatisfied' } },
    { code: 'no-answer', title: { zh: '未接通', en: 'no answer' }, action: 'miss', fields: { way: 'phone', reason: 'no-contact' }, words: { zh: '电话无人接听。', en: 'Nobody answered the telephone.' } },
    { code: 'hung-up', title: { zh: '拒访 / 挂断', en: 'refused / hung up' }, action: 'miss', fields: { way: 'phone', reason: 'hung-up' }, words: { zh: '反映人不愿接受回访，挂断电话。', en: 'The complainant did not want to talk and hung up.' } },
  ],
  'on-site': [
    {
      code: 'site-satisfied', title: satisfaction.satisfied, action: 'hold', fields: { way: 'on-site', satisfaction: 'satisfied' },
      words: { zh: '现场查看，问题已解决；反映人表示满意。', en: 'Looked at on site: it is solved; the complainant is satisfied.' },
    },
    {
      code: 'site-mostly', title: satisfaction['mostly-satisfied'], action: 'hold', fields: { way: 'on-site', satisfaction: 'mostly-satisfied' },
      words: { zh: '现场查看，问题基本解决；反映人表示基本满意。', en: 'Looked at on site: it is mostly solved; the complainant is mostly satisfied.' },
    },
    { code: 'site-dissatisfied', title: { zh: '未解决', en: 'not solved' }, action: 'fail', fields: { way: 'on-site', satisfaction: 'dissatisfied' } },
    {
      code: 'site-not-asked', title: { zh: '已解决，未询问', en: 'solved, nobody asked' }, action: 'hold', fields: { way: 'on-site', satisfaction: 'not-asked' },
      words: { zh: '在扰民时段现场查看，问题已解决；未询问反映人。', en: 'Looked at on site at the hour of the nuisance: it is solved; the complainant was not asked.' },
    },
    { code: 'no-access', title: miss['no-access'], action: 'miss', fields: { way: 'on-site', reason: 'no-access' }, words: { zh: '到达现场，未能进入。', en: 'Went there and could not get in.' } },
    { code: 'wrong-hour', title: miss['wrong-hour'], action: 'miss', fields: { way: 'on-site', reason: 'wrong-hour' }, words: { zh: '到场时不在扰民时段，无法核实。', en: 'It was not the hour of the nuisance.' } },
    { code: 'unwitnessed', title: miss.unwitnessed, action: 'miss', fields: { way: 'on-site', reason: 'unwitnessed' }, words: { zh: '到场期间未见扰民现象，尚不能认定已解决。', en: 'Nothing was witnessed while there; that does not show that it is solved.' } },
    { code: 'too-late', title: miss['too-late'], action: 'miss', fields: { way: 'on-site', reason: 'too-late' }, words: { zh: '到场时扰民活动已经停止。', en: 'It had stopped by the time of arrival.' } },
    { code: 'nobody-there', title: { zh: '未见到反映人', en: 'nobody met' }, action: 'miss', fields: { way: 'on-site', reason: 'no-contact' }, words: { zh: '现场查看，未见到反映人。', en: 'Looked at on site; the complainant was not met.' } },
  ],
};

/** Why somebody is not satisfied, as phrases of which the reason is composed; the digit is the place in the list. */
export const dissatisfactions: readonly { code: string; title: InBoth }[] = [
  { code: 'same', title: { zh: '问题依旧', en: 'it is as before' } },
  { code: 'little', title: { zh: '有改善，仍扰民', en: 'better, but it still disturbs' } },
  { code: 'back', title: { zh: '停了几天又开始', en: 'it stopped and began again' } },
  { code: 'promise', title: { zh: '与答复不符', en: 'not what was promised' } },
  { code: 'slow', title: { zh: '办理超期', en: 'it took too long' } },
  { code: 'manner', title: { zh: '态度不好', en: 'nobody was civil' } },
  { code: 'silent', title: { zh: '无人联系', en: 'nobody was in touch' } },
];
