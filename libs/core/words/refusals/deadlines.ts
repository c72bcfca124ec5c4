import type { InBoth } from '../language.js';

/** Why a plan, an extension, a pause or an interim settlement may not be. */
export const deadlineRefusals = {
  'milestone-missing': { zh: '限期整改须写明至少一个节点日期；请补充节点，或改为立行立改。', en: 'A plan by a date needs at least one milestone; add one, or choose immediate rectification.' },
  'milestones-not-in-order': { zh: '节点日期应晚于现在并按先后排列；请调整节点日期。', en: 'Milestones must lie ahead and stand in order; mend their dates.' },
  'milestone-after-finish': { zh: '最后一个节点晚于办理时限 {due}；请提前节点，或先申请延期，或改为长期坚持。', en: 'The last milestone lies after the due date {due}; move it earlier, ask for an extension first, or choose a long-term plan.' },
  'no-such-milestone': { zh: '整改方案中没有第 {milestone} 个未完成节点；请对照方案选择节点。', en: 'The plan has no open milestone {milestone}; choose one from the plan.' },
  'finish-not-running': { zh: '办理时限当前没有计时，不能延期或中止；请先恢复办理，或等待下一步。', en: 'The handling clock is not running, so it can be neither extended nor paused; resume first, or wait for the next step.' },
  'already-overdue': { zh: '办理时限已于 {due} 届满，逾期不能再申请延期；请尽快填报整改并说明原因。', en: 'It fell due at {due}, and an extension cannot be asked for afterwards; report the rectification soon and say why it is late.' },
  'extended-too-often': { zh: '按规程最多延期 {times} 次，已经用完；请按期办结或报督办员。', en: 'The procedure allows {times} extension(s), and they are used up; finish in time or turn to the supervisor.' },
  'extension-not-later': { zh: '新期限应晚于现期限 {due}；请选择更晚的日期。', en: 'The new due date must be later than the present one, {due}; choose a later one.' },
  'extension-too-long': { zh: '按规程最晚可延至 {latest}；请选择不晚于此的日期。', en: 'The procedure allows {latest} at the latest; choose a date no later than that.' },
  'not-the-approver': { zh: '延期由{approvers}审批；请转给审批人。', en: 'Extensions are ruled on by: {approvers}; hand it to one of them.' },
  'asked-it-himself': { zh: '延期是您本人申请的，不能由您审批；请由另一位审批人处理。', en: 'You asked for this extension yourself, so another approver must rule on it.' },
  'is-asked': { zh: '已有延期申请待批；请等待审批结果。', en: 'An extension has been asked for and awaits its ruling; wait for that.' },
  'not-asked': { zh: '没有待批的延期申请；须由承办单位先提出申请。', en: 'No extension has been asked for; the unit must ask first.' },
  'never-paused': { zh: '{urgency}件不得中止；请继续办理，需要时申请延期。', en: 'A complaint of this urgency ({urgency}) is never paused; go on, and ask for an extension where needed.' },
  'pause-too-long': { zh: '按规程最长可中止至 {latest}；请选择不晚于此的日期。', en: 'The procedure allows a pause until {latest} at the latest; choose an earlier end.' },
  'is-paused': { zh: '此件已中止；请先恢复办理。', en: 'It is paused; resume it first.' },
  'not-paused': { zh: '此件没有中止，无须恢复；请直接办理。', en: 'It is not paused, so there is nothing to resume; go on with it.' },
  'is-danger': { zh: '危险件不得中止、撤回或并入他件；请继续办理。', en: 'A dangerous matter is not paused, withdrawn or merged; go on with it.' },
  'not-danger': { zh: '此件不是危险件；如情况危险，请先更正紧急程度。', en: 'It is not marked as danger; if it is one, correct its urgency first.' },
  'long-term-plan-missing': { zh: '只有长期坚持类整改才能阶段性办结；请先提交长期方案。', en: 'Only a long-term plan can be settled in the interim; hand in such a plan first.' },
  'next-date-too-far': { zh: '按规程下次办理日期最晚为 {latest}；请选择不晚于此的日期。', en: 'The procedure allows {latest} at the latest as the next date; choose a date no later than that.' },
  'before-it-came-in': { zh: '时间 {date} 早于收到投诉的时间 {received}；请填写实际到场时间。', en: 'The time {date} lies before the complaint came in, {received}; give the time of the arrival.' },
  'date-has-passed': { zh: '日期 {date} 已过；请选择以后的日期。', en: 'The date {date} has passed; choose one that lies ahead.' },
  'date-lies-ahead': { zh: '时间 {date} 尚未到；请填写实际发生的时间。', en: 'The time {date} lies ahead; give the time at which it happened.' },
} as const satisfies Readonly<Record<string, InBoth>>;
