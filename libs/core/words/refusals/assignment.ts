import type { InBoth } from '../language.js';

/** Why a complaint may not be given to a unit, returned or taken over. */
export const assignmentRefusals = {
  'coordinator-designates': { zh: '已退单 {returns} 次，应由协调员指定承办单位；请转协调员交办。', en: 'It has been returned {returns} times, so the coordinator designates the unit; hand it to the coordinator.' },
  'coordinator-rules-on-returns': { zh: '单位 {unit} 刚退回此件，是否再交回由协调员裁定；请改交其他单位，或转协调员。', en: 'Unit {unit} has just returned it, and whether it goes back is for the coordinator to rule; choose another unit or hand it to the coordinator.' },
  'only-supervisor-assigns': { zh: '已进入第 {round} 轮整改，只能由督办员交办；请转督办员。', en: 'It is in round {round}, where only the supervisor assigns; hand it to the supervisor.' },
  'not-yet-the-supervisors': { zh: '第 {round} 轮以前由登记员或协调员交办；请转给他们。', en: 'Before round {round} the clerk or the coordinator assigns; leave it to them.' },
  'same-unit': { zh: '此件已由单位 {unit} 承办；改派请另选单位。', en: 'Unit {unit} has it already; to reassign, choose another unit.' },
  'unit-unknown': { zh: '没有代码为 {unit} 的单位；请从单位列表中选择。', en: 'There is no unit {unit}; choose one from the list of units.' },
  'unit-not-valid': { zh: '单位 {unit} 在 {date} 未设立或已撤销；请选择当日有效的单位。', en: 'Unit {unit} does not exist on {date}; choose one that is valid that day.' },
  'unit-without-people': { zh: '单位 {unit} 没有在用账号，无人可以承办；请先由管理员添加承办人，或另选单位。', en: 'Unit {unit} has nobody with an active account; have the administrator add a handler, or choose another unit.' },
  'unit-is-respondent': { zh: '单位 {unit} 是被投诉单位或其下属，不能承办本件；请交其他单位或移送上级。', en: 'Unit {unit} is the one complained about, or stands below it; give it to another unit or transfer it upwards.' },
  'return-window-passed': { zh: '退单期已于 {due} 届满，逾期未退视为承办；如确不属本单位，请联系协调员改派。', en: 'The return window ended at {due}, and silence was acceptance; if it is not yours, ask the coordinator to reassign it.' },
  'not-your-unit': { zh: '此件不在您单位办理；请由承办单位操作，或联系协调员改派。', en: 'Your unit does not have this complaint; the unit in charge must act, or ask the coordinator to reassign it.' },
  'is-signed': { zh: '此件已签收，无须再签；可直接承办、退单或填报整改。', en: 'It has been signed for already; accept it, return it or report the rectification.' },
  'not-signed': { zh: '此件尚未签收；请先签收。', en: 'It has not been signed for; sign for it first.' },
  'is-accepted': { zh: '此件已承办，不能再承办或退单；请办理，确不属本单位的请联系协调员改派。', en: 'It has been accepted already and can no longer be accepted or returned; handle it, or ask the coordinator to reassign it.' },
  'not-accepted': { zh: '此件尚未承办；请先承办或提交整改方案。', en: 'It has not been accepted; accept it or hand in a plan first.' },
  'is-binding': { zh: '此件为指定承办，不能退单；有异议请联系协调员。', en: 'It was designated to your unit and cannot be returned; take objections to the coordinator.' },
  'not-binding': { zh: '此件不是指定承办；请按普通交办处理。', en: 'It was not designated; treat it as an ordinary assignment.' },
  'is-arrived': { zh: '已登记到场，无须重复；补充情况请用备注。', en: 'Arrival is on record already; add what is new as a note.' },
  'not-arrived': { zh: '尚未登记到场；请先登记到场。', en: 'Nobody is on record as having arrived; record the arrival first.' },
} as const satisfies Readonly<Record<string, InBoth>>;
