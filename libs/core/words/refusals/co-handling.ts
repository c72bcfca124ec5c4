import type { InBoth } from '../language.js';

/** Why others may not stand beside the unit in charge, or may not do its work. */
export const coHandlingRefusals = {
  'not-in-this-procedure': { zh: '本件适用的办理规程没有这一项；请按规程规定的方式办理，或由管理人员修订规程。', en: 'The procedure of this complaint does not provide for it; handle it as the procedure says, or have the procedure amended.' },
  'only-the-lead': { zh: '此件由“{unit}”主办；协办、会商单位只能答复和备注，其他操作请主办单位进行。', en: 'Unit {unit} has the lead; an assisting or consulted unit only answers and adds notes, anything else is for the lead.' },
  'is-the-lead': { zh: '“{unit}”就是主办单位；请选择其他单位。', en: 'Unit {unit} has the lead itself; choose another unit.' },
  'asked-already': { zh: '已请“{unit}”答复，尚未收到；请等待或催办，不必再次指定。', en: 'Unit {unit} has been asked already and has not answered yet; wait for its answer or remind it.' },
  'nothing-asked-of-unit': { zh: '没有待本单位答复的协办或会商；补充情况请用备注。', en: 'Your unit has been asked nothing that still waits for an answer; add what you know as a note.' },
  'not-beside-the-lead': { zh: '“{unit}”不是此件的协办或会商单位；请核对单位。', en: 'Unit {unit} neither assists nor is consulted here; check the unit.' },
  'is-assist-open': { zh: '协办单位“{units}”尚未答复；请等待答复，或请协调员说明理由解除协办后再报告整改。', en: 'These assisting units have not answered: {units}; wait for them, or ask the coordinator to release them with a reason, then report the rectification.' },
  'not-assist-open': { zh: '没有待答复的协办单位；请按普通件办理。', en: 'No assisting unit is still to answer; go on as usual.' },
  'not-awaited': { zh: '没有待答复的协办或会商；补充情况请用备注。', en: 'No answer of an assisting or consulted unit is awaited; add what you know as a note.' },
  'is-awaited': { zh: '协办或会商尚未答复；请等待答复或解除协办。', en: 'An assisting or consulted unit has not answered yet; wait for it, or have it released.' },
  'visit-without-you': { zh: '到场单位中没有“{unit}”；请写明本单位，或由到场单位登记。', en: 'Unit {unit} is not among the units that were there; name your unit too, or let a unit that was there record it.' },
  'visit-with-respondent': { zh: '“{unit}”是被投诉单位或其下属，不能作为联合执法单位；请从到场单位中去掉，其到场情况写入检查情况。', en: 'Unit {unit} is the one complained about, or stands below it, and makes no joint visit here; leave it out, and say in what was seen that it was there.' },
  'visit-of-others': { zh: '到场的“{units}”都不是此件的主办或协办单位；请核对单位，或先指定协办。', en: 'None of the units that were there ({units}) has the lead or assists here; check them, or ask one to assist first.' },
  'no-such-visit': { zh: '没有这次联合执法，或者您无权查看；请核对编号。', en: 'There is no such joint visit, or it is not for you to see; check its id.' },
  'person-missing': { zh: '规程要求先指定责任人；请先“指定责任人”，或在整改方案中写明。', en: 'The procedure asks for a responsible person; name one first, or in the plan.' },
  'person-not-of-unit': { zh: '责任人须为“{unit}”的在用账号；请重新选择。', en: 'The responsible person must be an account in use of “{unit}”; choose another.' },
  'body-not-listed': { zh: '规程未列处罚机关“{named}”；可选：{allowed}。', en: 'The procedure lists no body “{named}” to impose a penalty; choose one of: {allowed}.' },
  'outcome-not-listed': { zh: '规程未列处罚结果“{named}”；可选：{allowed}。', en: 'The procedure lists no outcome “{named}”; choose one of: {allowed}.' },
  'is-referred': { zh: '已移送处罚，尚无结果；请先登记处罚结果。', en: 'It has been referred for a penalty already and has no outcome yet; record that outcome first.' },
  'not-referred': { zh: '没有待结果的移送处罚；请先“移送处罚”。', en: 'No referral waits for its outcome; refer it for a penalty first.' },
} as const satisfies Readonly<Record<string, InBoth>>;
