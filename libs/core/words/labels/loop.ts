import type { ComplaintFlag } from '../../complaint/flags.js';
import type { ComplaintAction } from '../../complaint/payloads.js';
import type { ComplaintState } from '../../complaint/standing.js';
import type { ClockName } from '../../procedure/procedure.js';
import type { InBoth } from '../language.js';
import type { Role } from '../roles.js';

/** What a complaint is. */
export const stateLabels: Readonly<Record<ComplaintState, InBoth>> = {
  discovered: { zh: '已发现', en: 'discovered' },
  assigned: { zh: '已交办', en: 'assigned' },
  rectified: { zh: '已整改', en: 'rectified' },
  revisited: { zh: '已回访', en: 'revisited' },
  closed: { zh: '已办结', en: 'closed' },
  declined: { zh: '不予受理', en: 'declined' },
  transferred: { zh: '已移送', en: 'transferred' },
  merged: { zh: '已并入', en: 'merged' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  recorded: { zh: '历史存录', en: 'recorded' },
  annulled: { zh: '导入已撤销', en: 'annulled' },
};

/** What can be done with it. */
export const actionLabels: Readonly<Record<ComplaintAction, InBoth>> = {
  register: { zh: '登记', en: 'Register' },
  correct: { zh: '更正', en: 'Correct' },
  supplement: { zh: '补充反映', en: 'Supplement' },
  note: { zh: '备注', en: 'Note' },
  star: { zh: '列为重点', en: 'Star' },
  supervise: { zh: '督办', en: 'Supervise' },
  lift: { zh: '解除督办', en: 'Lift the order' },
  remind: { zh: '催办', en: 'Remind' },
  recount: { zh: '重算时限', en: 'Count again' },
  assign: { zh: '交办', en: 'Assign' },
  signFor: { zh: '签收', en: 'Sign for' },
  accept: { zh: '承办', en: 'Accept' },
  return: { zh: '退单', en: 'Return' },
  reassign: { zh: '改派', en: 'Reassign' },
  arrive: { zh: '到场', en: 'Arrive' },
  plan: { zh: '整改方案', en: 'Plan' },
  reach: { zh: '完成节点', en: 'Reach a milestone' },
  askExtension: { zh: '申请延期', en: 'Ask for an extension' },
  grantExtension: { zh: '同意延期', en: 'Grant the extension' },
  refuseExtension: { zh: '不同意延期', en: 'Refuse the extension' },
  pause: { zh: '中止', en: 'Pause' },
  resume: { zh: '恢复', en: 'Resume' },
  settleInterim: { zh: '阶段性办结', en: 'Settle in the interim' },
  rectify: { zh: '报告整改', en: 'Report the rectification' },
  sendBack: { zh: '退回补正', en: 'Send back' },
  hold: { zh: '回访属实', en: 'Hold' },
  miss: { zh: '回访未成', en: 'Miss' },
  concludeUnreachable: { zh: '未联系上', en: 'Conclude as unreachable' },
  fail: { zh: '未解决', en: 'Fail' },
  explain: { zh: '解释', en: 'Explain' },
  relapse: { zh: '反弹', en: 'Relapse' },
  close: { zh: '办结', en: 'Close' },
  archive: { zh: '归档', en: 'Archive' },
  decline: { zh: '不予受理', en: 'Decline' },
  transfer: { zh: '移送', en: 'Transfer' },
  acknowledge: { zh: '确认接收', en: 'Acknowledge' },
  takeBack: { zh: '退回本办', en: 'Take back' },
  merge: { zh: '并入', en: 'Merge' },
  unmerge: { zh: '拆分', en: 'Unmerge' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  record: { zh: '存录历史件', en: 'Record' },
  takeUp: { zh: '转为在办', en: 'Take up' },
  annul: { zh: '撤销导入', en: 'Annul' },
};

/** Who acts. */
export const roleLabels: Readonly<Record<Role, InBoth>> = {
  complainant: { zh: '投诉人', en: 'complainant' },
  clerk: { zh: '登记员', en: 'clerk' },
  coordinator: { zh: '协调员', en: 'coordinator' },
  handler: { zh: '承办人', en: 'handler' },
  verifier: { zh: '回访员', en: 'verifier' },
  supervisor: { zh: '督办员', en: 'supervisor' },
  leader: { zh: '分管领导', en: 'leader' },
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '管理员', en: 'administrator' },
  clock: { zh: '时限', en: 'clock' },
  system: { zh: '系统', en: 'system' },
};

/** What runs; milestones run as `milestone-1`, `milestone-2` … */
export const clockLabels: Readonly<Record<ClockName, InBoth>> = {
  triage: { zh: '受理交办', en: 'triage' },
  signFor: { zh: '签收', en: 'sign-for' },
  returnWindow: { zh: '退单期', en: 'return window' },
  onSite: { zh: '到场', en: 'on site' },
  finish: { zh: '办理时限', en: 'finish' },
  extensionRuling: { zh: '延期审批', en: 'ruling on the extension' },
  pauseEnds: { zh: '中止期满', en: 'end of the pause' },
  nextDate: { zh: '下次办理日期', en: 'next date' },
  milestone: { zh: '整改节点', en: 'milestone' },
  revisit: { zh: '首次回访', en: 'first revisit' },
  series: { zh: '巩固回访', en: 'series of revisits' },
  explain: { zh: '解释', en: 'explanation' },
  signOff: { zh: '办结审核', en: 'closing' },
  watch: { zh: '观察期', en: 'watch' },
  receipt: { zh: '移送回执', en: 'receipt of the transfer' },
};

/** Facts that open or bar moves. */
export const flagLabels: Readonly<Record<ComplaintFlag, InBoth>> = {
  signed: { zh: '已签收', en: 'signed for' },
  accepted: { zh: '已承办', en: 'accepted' },
  binding: { zh: '指定承办', en: 'designated' },
  arrived: { zh: '已到场', en: 'arrived' },
  paused: { zh: '已中止', en: 'paused' },
  asked: { zh: '延期待批', en: 'extension asked for' },
  starred: { zh: '重点件', en: 'starred' },
  danger: { zh: '危险件', en: 'danger' },
  openOrder: { zh: '督办中', en: 'under supervision' },
  explanationOwed: { zh: '待解释', en: 'explanation owed' },
  seriesOver: { zh: '巩固回访完成', en: 'series over' },
  acknowledged: { zh: '已确认接收', en: 'receipt acknowledged' },
  archived: { zh: '已归档', en: 'archived' },
  endedThere: { zh: '原系统已办结', en: 'ended where it came from' },
};
