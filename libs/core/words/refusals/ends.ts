import type { InBoth } from '../language.js';

/** Why a complaint may not be opened, supervised, closed or ended. */
export const endRefusals = {
  'received-in-the-future': { zh: '收到时间 {received} 晚于现在；请填写实际收到的时间。', en: 'The time of receipt {received} lies ahead; give the time at which it came in.' },
  'nuisance-missing': { zh: '没有选择扰民类型；请至少选择一种噪声或异味。', en: 'No nuisance was chosen; choose at least one noise or odor.' },
  'too-many-representatives': { zh: '集体投诉的代表最多 {most} 人；请减少代表人数，其余计入人数。', en: 'A group has at most {most} representatives; name fewer, and count the others as members.' },
  'reason-not-listed': { zh: '原因“{reason}”不在规程所列范围内；可选：{allowed}。', en: 'The reason "{reason}" is not one of the procedure; choose one of: {allowed}.' },
  'level-unknown': { zh: '没有督办级别“{level}”；可选：{allowed}。', en: 'There is no level of supervision "{level}"; choose one of: {allowed}.' },
  'no-such-order': { zh: '没有因“{reason}”发出且未解除的督办；请核对督办原因。', en: 'No open order stands for the reason "{reason}"; check the reason.' },
  'is-so-already': { zh: '已是所选状态，无须再改。', en: 'It is so already; nothing needs to be changed.' },
  'is-starred': { zh: '重点件不能撤回；请先由督办员取消重点。', en: 'A starred complaint cannot be withdrawn; have the supervisor take the star away first.' },
  'not-starred': { zh: '此件不是重点件；请先列为重点。', en: 'It is not starred; star it first.' },
  'is-open-order': { zh: '尚有未解除的督办；请先由督办员解除督办。', en: 'A supervision order is still open; have the supervisor lift it first.' },
  'not-open-order': { zh: '没有未解除的督办，无须解除。', en: 'No supervision order is open, so there is nothing to lift.' },
  'verifier-may-not-close': { zh: '您回访过本件，不能由您办结；请由其他登记员办结。', en: 'You revisited it, so another clerk must close it.' },
  'who-rectified-may-not-close': { zh: '您填报了整改，不能由您办结；请由其他登记员办结。', en: 'You reported the rectification, so another clerk must close it.' },
  'watch-is-over': { zh: '观察期已过，不再按反弹处理；请另行登记新件，可并入同一台账问题。', en: 'The watch is over, so it is no relapse any more; register a new complaint and join it to the same problem.' },
  'source-missing': { zh: '因新投诉发现反弹时须写明该件；请填写其编号。', en: 'A relapse found by another complaint must name it; give its id.' },
  'named-complaint-missing': { zh: '没有找到所写的投诉件 {complaint}，或它已被并入他件；请核对。', en: 'The complaint named, {complaint}, does not exist or was itself merged; check it.' },
  'merged-into-itself': { zh: '不能并入自身；请选择另一件。', en: 'It cannot be merged into itself; choose another complaint.' },
  'another-persons-complaint': { zh: '只有同一人的同一诉求才能并入；他人的反映请保留为独立件，归入台账问题。', en: "Only the same person's same matter is merged; keep another person's report and join it to the problem." },
  'is-acknowledged': { zh: '接收方已确认收到；无须再确认。', en: 'The other body has confirmed receipt already.' },
  'not-acknowledged': { zh: '接收方尚未确认收到；请先催办回执。', en: 'The other body has not confirmed receipt; ask for it first.' },
  'merged-into-what-ended': { zh: '所写的投诉件 {complaint} 已经结束，不能并入；请选择在办的件，或按新件办理。', en: 'The complaint named, {complaint}, is at an end; choose one that is still open, or treat this one as new.' },
  'is-archived': { zh: '此件已归档，不再按反弹处理；请另行登记新件。', en: 'It is archived, so it is no relapse any more; register a new complaint.' },
  'not-archived': { zh: '此件尚未归档；请等待观察期结束。', en: 'It is not archived yet; wait for the watch to end.' },
} as const satisfies Readonly<Record<string, InBoth>>;
