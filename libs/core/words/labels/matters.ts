import type { Satisfaction, ComplaintPayloads } from '../../complaint/payloads.js';
import type { SuperviseReason } from '../../order/reasons.js';
import type { Unit } from '../../calendar/index.js';
import type { Clock } from '../../loop/subject.js';
import type { SignOffCondition } from '../../problem/conditions.js';
import type { Cause } from '../../problem/payloads.js';
import type { ProblemSource } from '../../procedure/procedure.js';
import type { InBoth } from '../language.js';
import type { Activity, Channel, EvidenceKind, Finding, Matter, MissReason, Nuisance, RevisitWay, Urgency } from '../nuisances.js';

export const nuisanceLabels: Readonly<Record<Nuisance, InBoth>> = {
  'noise-construction': { zh: '建筑施工噪声', en: 'construction noise' },
  'noise-industrial': { zh: '工业噪声', en: 'industrial noise' },
  'noise-social': { zh: '社会生活噪声', en: 'noise of social life' },
  'noise-traffic': { zh: '交通噪声', en: 'traffic noise' },
  'noise-equipment': { zh: '设备噪声', en: 'equipment noise' },
  'noise-other': { zh: '其他噪声', en: 'other noise' },
  'odor-cooking': { zh: '餐饮油烟', en: 'cooking fumes' },
  'odor-sewage': { zh: '污水异味', en: 'sewage odor' },
  'odor-waste': { zh: '垃圾异味', en: 'waste odor' },
  'odor-industrial': { zh: '工业异味', en: 'industrial odor' },
  'odor-other': { zh: '其他异味', en: 'other odor' },
};

export const activityLabels: Readonly<Record<Activity, InBoth>> = {
  construction: { zh: '施工', en: 'construction' },
  catering: { zh: '餐饮', en: 'catering' },
  industry: { zh: '工业生产', en: 'industry' },
  entertainment: { zh: '文化娱乐', en: 'entertainment' },
  commerce: { zh: '商业经营', en: 'commerce' },
  traffic: { zh: '交通运输', en: 'traffic' },
  waste: { zh: '垃圾收运处理', en: 'handling of waste' },
  sewage: { zh: '排水治污', en: 'sewage' },
  farming: { zh: '养殖', en: 'farming' },
  equipment: { zh: '设备运行', en: 'equipment' },
  household: { zh: '居民生活', en: 'household' },
  other: { zh: '其他活动', en: 'other activity' },
};

export const urgencyLabels: Readonly<Record<Urgency, InBoth>> = {
  ordinary: { zh: '普通', en: 'ordinary' },
  urgent: { zh: '紧急', en: 'urgent' },
  danger: { zh: '危险', en: 'danger' },
};

export const channelLabels: Readonly<Record<Channel, InBoth>> = {
  phone: { zh: '来电', en: 'telephone' },
  letter: { zh: '来信', en: 'letter' },
  visit: { zh: '来访', en: 'visit' },
  web: { zh: '网上', en: 'web' },
  hotline: { zh: '热线转办', en: 'hotline' },
  import: { zh: '批量导入', en: 'import' },
  transfer: { zh: '移送', en: 'transfer' },
};

export const matterLabels: Readonly<Record<Matter, InBoth>> = {
  complaint: { zh: '投诉', en: 'complaint' },
  consult: { zh: '咨询', en: 'consultation' },
};

export const findingLabels: Readonly<Record<Finding, InBoth>> = {
  true: { zh: '属实', en: 'true' },
  'mainly-true': { zh: '基本属实', en: 'mainly true' },
  'partly-true': { zh: '部分属实', en: 'partly true' },
  untrue: { zh: '不属实', en: 'untrue' },
  'source-gone': { zh: '源头已消失', en: 'source gone' },
  'lawful-still-disturbing': { zh: '合法但仍扰民', en: 'lawful, still disturbing' },
};

export const evidenceLabels: Readonly<Record<EvidenceKind, InBoth>> = {
  'photo-before': { zh: '整改前照片', en: 'photo before' },
  'photo-after': { zh: '整改后照片', en: 'photo after' },
  reading: { zh: '监测读数', en: 'reading' },
  record: { zh: '核查记录', en: 'record' },
  letter: { zh: '信函', en: 'letter' },
  other: { zh: '其他', en: 'other' },
};

export const missLabels: Readonly<Record<MissReason, InBoth>> = {
  'no-contact': { zh: '未联系上', en: 'no contact' },
  'no-access': { zh: '未能进入', en: 'no access' },
  'wrong-hour': { zh: '非扰民时段', en: 'wrong hour' },
  'too-late': { zh: '到场过晚', en: 'too late' },
  unwitnessed: { zh: '未见现象', en: 'unwitnessed' },
  'hung-up': { zh: '中途挂断', en: 'hung up' },
};

export const revisitWayLabels: Readonly<Record<RevisitWay, InBoth>> = {
  phone: { zh: '电话', en: 'telephone' },
  'on-site': { zh: '现场', en: 'on site' },
  link: { zh: '链接', en: 'link' },
};

export const satisfactionLabels: Readonly<Record<Satisfaction, InBoth>> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  'mostly-satisfied': { zh: '基本满意', en: 'mostly satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
  'not-asked': { zh: '未询问', en: 'not asked' },
};

export const superviseReasonLabels: Readonly<Record<SuperviseReason, InBoth>> = {
  overdue: { zh: '逾期', en: 'overdue' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
  'dissatisfied-again': { zh: '再次不满意', en: 'dissatisfied again' },
  'returned-again': { zh: '多次退单', en: 'returned again' },
  repeat: { zh: '反复投诉', en: 'repeat' },
  grade: { zh: '台账等级', en: 'grade on the ledger' },
  'by-hand': { zh: '人工督办', en: 'by hand' },
};

/** How a problem came onto the ledger. */
export const problemSourceLabels: Readonly<Record<ProblemSource, InBoth>> = {
  repeat: { zh: '反复投诉', en: 'repeat complaints' },
  patrol: { zh: '主动排查', en: 'patrol finding' },
  inspection: { zh: '督察交办', en: 'inspection' },
  'by-hand': { zh: '人工列入', en: 'by hand' },
};

/** What must be met before a problem is signed off. */
export const signOffConditionLabels: Readonly<Record<SignOffCondition, InBoth>> = {
  milestones: { zh: '整改节点全部完成', en: 'all milestones reached' },
  similar: { zh: '已举一反三排查', en: 'similar places checked' },
  series: { zh: '巩固回访全部完成', en: 'the series of revisits is over' },
  held: { zh: '连续回访属实次数', en: 'revisits in a row that held' },
  'calm-days': { zh: '无新投诉天数', en: 'days without a new complaint' },
  'no-open-order': { zh: '无未解除的督办单', en: 'no open order' },
  'no-objection': { zh: '无待裁定的异议', en: 'no objection' },
};

export const causeLabels: Readonly<Record<Cause, InBoth>> = {
  people: { zh: '人', en: 'people' },
  matter: { zh: '事', en: 'matter' },
  cause: { zh: '因', en: 'what brought it about' },
  institution: { zh: '制', en: 'institution' },
};

export const planWayLabels: Readonly<Record<ComplaintPayloads['plan']['way'], InBoth>> = {
  immediate: { zh: '立行立改', en: 'immediate' },
  'by-date': { zh: '限期整改', en: 'by a date' },
  'long-term': { zh: '长期坚持', en: 'long-term' },
};

export const clockStateLabels: Readonly<Record<Clock['state'], InBoth>> = {
  running: { zh: '计时中', en: 'running' },
  paused: { zh: '已中止', en: 'paused' },
  stopped: { zh: '已停止', en: 'stopped' },
  spent: { zh: '已届满', en: 'spent' },
};

export const timeUnitLabels: Readonly<Record<Unit, InBoth>> = {
  minute: { zh: '分钟', en: 'minute(s)' },
  hour: { zh: '小时', en: 'hour(s)' },
  day: { zh: '天', en: 'day(s)' },
  workingDay: { zh: '个工作日', en: 'working day(s)' },
};
