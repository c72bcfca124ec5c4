import type { InBoth } from '@bihuan/words';
import { language } from './language.js';

/** What the fields of the moves' forms are called; a spec looks that none is missing. */
export const fieldLabels: Readonly<Record<string, InBoth>> = {
  activity: { zh: '来源活动', en: 'Activity' },
  at: { zh: '时间', en: 'When' },
  body: { zh: '移送到', en: 'To which body' },
  causes: { zh: '成因', en: 'Root cause' },
  channel: { zh: '渠道', en: 'Channel' },
  complaint: { zh: '相关投诉件', en: 'The complaint that shows it' },
  district: { zh: '移送到的区', en: 'To which district' },
  duty: { zh: '职责清单', en: 'Duty list' },
  facts: { zh: '点位与被投诉对象', en: 'Place and respondent' },
  finding: { zh: '核查结论', en: 'Finding' },
  findings: { zh: '核查结论', en: 'Findings' },
  found: { zh: '发现同类问题的处数', en: 'At how many the same was found' },
  hard: { zh: '疑难件', en: 'A hard case' },
  into: { zh: '并入哪一件（编号）', en: 'Into which complaint (number)' },
  problem: { zh: '归入哪个台账问题（台账号）', en: 'To which problem (its number on the ledger)' },
  procedure: { zh: '办理规程', en: 'Procedure' },
  signedAt: { zh: '签署于', en: 'Signed at' },
  level: { zh: '督办级别', en: 'Level' },
  matter: { zh: '事项', en: 'Matter' },
  measure: { zh: '督办措施', en: 'Measure' },
  milestone: { zh: '第几个节点', en: 'Which milestone' },
  milestones: { zh: '整改节点日期', en: 'Dates of the milestones' },
  missing: { zh: '缺少的佐证', en: 'Evidence that is missing' },
  nextDate: { zh: '下次办理日期', en: 'Next date' },
  nuisances: { zh: '扰民类型', en: 'Nuisances' },
  outcome: { zh: '处罚结果', en: 'Outcome' },
  person: { zh: '责任人', en: 'Responsible person' },
  places: { zh: '排查同类点位数', en: 'Similar places looked at' },
  points: { zh: '诉求点数', en: 'Points' },
  reason: { zh: '理由', en: 'Reason' },
  repeat: { zh: '同一点位重复投诉', en: 'Complained of before at this place' },
  respondentUnit: { zh: '被投诉单位', en: 'Unit complained about' },
  sameReporter: { zh: '确认是同一人的同一诉求', en: 'The same person said both' },
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
  season: { zh: '扰民季节（月-日）', en: 'Season in which it disturbs (MM-DD)' },
  source: { zh: '从何得知', en: 'What showed it' },
  starred: { zh: '列为重点', en: 'Starred' },
  step: { zh: '本步', en: 'This step' },
  suggestedUnit: { zh: '建议单位', en: 'Suggested unit' },
  unit: { zh: '承办单位', en: 'Unit' },
  units: { zh: '到场单位', en: 'Units that were there' },
  until: { zh: '到', en: 'Until' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  visit: { zh: '联合执法编号（同一次填同一个）', en: 'Id of the joint visit (the same for one visit)' },
  way: { zh: '方式', en: 'Way' },
};

/** Words for choices that no table of the office names. */
export const fieldChoices: Readonly<Record<string, InBoth>> = {
  call: { zh: '来电', en: 'a call' },
  visit: { zh: '到场', en: 'a visit' },
  complaint: { zh: '新的投诉', en: 'a new complaint' },
  complaints: { zh: '新的投诉', en: 'new complaints' },
};

export function fieldLabel(name: string): string {
  return fieldLabels[name]?.[language.value] ?? name;
}
