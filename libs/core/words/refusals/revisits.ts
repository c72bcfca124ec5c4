import type { InBoth } from '../language.js';

/** Why a rectification or a revisit may not be recorded. */
export const revisitRefusals = {
  'finding-missing': { zh: '本件有 {points} 个诉求，填了 {findings} 条核查结论；请逐项填写。', en: 'It makes {points} point(s) and {findings} finding(s) were given; give one for each point.' },
  'evidence-missing': { zh: '还缺佐证：{missing}；请补充后再提交。', en: 'Evidence is missing: {missing}; add it and submit again.' },
  'who-rectified-may-not-revisit': { zh: '您填报了整改，不能回访本件；请由其他回访员回访。', en: 'You reported the rectification, so another verifier must revisit.' },
  'handling-unit-may-not-revisit': { zh: '您所在单位 {unit} 办理过本件，不能回访；请由其他单位的回访员回访。', en: 'Your unit {unit} has handled it; a verifier of another unit must revisit.' },
  'handling-unit-may-not-rule': { zh: '您所在单位 {unit} 办理过本件，不能代表信访部门处理；请由其他工作人员处理。', en: 'Your unit {unit} has handled it, so somebody else must act for the office.' },
  'who-tried-may-not-conclude': { zh: '您联系过反映人，不能由您认定未联系上；请由其他督办员认定。', en: 'You tried to reach them yourself, so another supervisor must conclude it.' },
  'tied-to-respondent': { zh: '您所在单位与被投诉单位有关联，不能回访；请由其他单位的回访员回访。', en: 'Your unit is tied to the one complained about; somebody else must revisit.' },
  'no-step-due': { zh: '当前没有应做的回访；请等待下一次，或进入办结。', en: 'No revisit is due; wait for the next one, or go on to closing.' },
  'step-not-due-yet': { zh: '下一次巩固回访自 {from} 起才能进行；请届时再访。', en: 'The next revisit of the series may be made from {from} on; come back then.' },
  'not-tried-enough': { zh: '已联系 {made} 次；须在 {days} 天内分不同时段至少联系 {tries} 次，才能记为未联系上。请继续联系。', en: 'Tried {made} time(s); it takes {tries} tries at different hours of {days} days before it counts as unreachable. Keep trying.' },
  'is-explanation-owed': { zh: '尚欠向投诉人的解释说明；请先完成解释。', en: 'An explanation is still owed to the complainant; give it first.' },
  'not-explanation-owed': { zh: '没有待完成的解释说明；沟通情况请用备注记录。', en: 'No explanation is owed; record what was said as a note.' },
  'is-series-over': { zh: '巩固回访已全部完成；请进入办结。', en: 'The series of revisits is over; go on to closing.' },
  'not-series-over': { zh: '巩固回访尚未完成；请按期回访。', en: 'The series of revisits is not over, so it cannot be closed; make the revisits when they fall due.' },
} as const satisfies Readonly<Record<string, InBoth>>;
