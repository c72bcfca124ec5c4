import type { Source } from '../scenes/scene.js';
import type { ProblemCourse } from './problem-course.js';

/** Places at which nothing helps but what takes long. */
const lasting = new Set(['沧浪工业园 6 号', '鹤影广场', '听雨路 12 号工地', '云帆商场', '望鹤西街 17 号']);
/** Where it is put right within days, and stays so. */
const quick = new Set(['青梧里 2 号楼底商']);

/** From the day on which a place comes onto the ledger: assigned within two days, looked at, understood, planned, and put right or settled for long. */
export function firstRound(course: ProblemCourse, source: Source): void {
  const { scene: { did, goal, told } } = source;
  if (quick.has(source.address)) return quickRound(course, source);
  found(course.later(1, '09:50').assign().later(1, '14:20'), source).later(1, '10:40');
  const planned = course.now;
  if (lasting.has(source.address)) return lastingRound(course, source);
  course.plan('by-date', goal, `${did[0]}；${did[1]}。`, [[4, '约谈负责人，签订整改承诺书。'], [14, `${did[0]}。`], [19, `${did[1]}，报请回访。`]]);
  course.daysAfter(planned, 3, '15:00').reach(1, '负责人已约谈，承诺书已签收。').daysAfter(planned, 13, '15:00').reach(2, `${did[0]}，已到位。`);
  course.later(1, '10:00').checkSimilar(6, 1, '对周边六处同类点位逐一查看，一处存在同样问题，已一并整改。').daysAfter(planned, 18, '14:30').reach(3, `${did[1]}，已到位。`);
  heldOn(course.soon(30).rectify(`${did[0]}；${did[1]}。`, `${told[0]}。`), source);
}

/** After a relapse the cause is looked for anew, and there is half the time. */
export function nextRound(course: ProblemCourse, source: Source): void {
  const { scene: { did, goal, told } } = source;
  const again = did.at(-1) ?? '';
  found(course.later(1, '10:00'), source).soon(40);
  const planned = course.now;
  course.plan('by-date', goal, `${again}，并由责任人每周夜查一次。`, [[2, '责任人到场，查明反弹原因。'], [5, `${again}。`]]);
  course.daysAfter(planned, 1, '15:00').reach(1, '原措施停用是反弹原因，已当场恢复。').soon(40).checkSimilar(6, 0, '周边同类点位复查，未发现同样问题。');
  heldOn(course.daysAfter(planned, 4, '14:30').reach(2, `${again}，已到位。`).soon(30).rectify(`${again}。`, `${told.at(-1)}。`), source);
}

/** Every order that the grade brings is answered by the second working day. */
export function answerGrade(course: ProblemCourse, nth: number): void {
  course.later(2, '10:30').answerAndLift(nth, '已由主要负责人包案，整改方案、责任人和时限见台账。', '责任、方案、时限均已明确，按台账节点继续跟踪，解除督办。');
}

function quickRound(course: ProblemCourse, source: Source): void {
  found(course.soon(60).assign().soon(30), source).soon(30);
  course.plan('immediate', source.scene.goal, '整台更换低噪声风机，移位加罩。', [[2, '风机选型并订货。']]).later(1, '11:00').reach(1, '风机已到货。');
  course.soon(60).checkSimilar(4, 1, '同街四家早点铺逐一查看，一家风机垫片老化，已更换。').later(6, '16:40');
  heldOn(course.rectify('更换低噪声直流风机，移至后厨外墙并加装隔声罩。', '风机已整台更换，凌晨四点监测达标。'), source);
}

function lastingRound(course: ProblemCourse, { scene: { did, goal } }: Source): void {
  const planned = course.now;
  course.plan('long-term', goal, `近期${did[0]}；根治需立项、招标、施工。`, [[25, `${did[0]}。`], [120, '完成立项和资金安排。'], [240, '工程竣工并报请回访。']]);
  course.later(1, '15:20').settleInterim(150, '已列入年度整治计划，施工前由责任单位每周巡查；下次答复日期已告知。');
  course.daysAfter(planned, 23, '15:00').reach(1, `${did[0]}，已到位。`).daysAfter(planned, 117, '15:00').reach(2, '立项批复和资金已落实，附批复文件。');
  course.daysAfter(planned, 146, '10:30').settleInterim(120, '工程按计划推进，下次答复日期顺延至竣工前。');
}

function found(course: ProblemCourse, { scene: { said }, who }: Source): ProblemCourse {
  return course.visit(`按反映的时段到场：${(said[0] ?? '').replace('{who}', who).replace('{since}', '多日来')}情况属实。`).soon(60).analyse({
    people: '经营、管理人员对扰民后果认识不足，无专人负责。', institution: '巡查记录只写“已劝导”，没有复查和时限。',
  });
}

/** Looked at by others, and again after 30, 90 and 180 days, each look a little before it is due; then it is signed off. */
function heldOn(course: ProblemCourse, { scene: { told } }: Source): void {
  const rectified = course.now;
  course.later(2, '10:10').hold(`到场查看：${told[0]}。`);
  course.daysAfter(rectified, 27, '10:20').hold('满月巩固回访：到场查看，措施在用，周边住户未再反映。');
  course.daysAfter(rectified, 86, '10:40').hold('三个月巩固回访：措施在用，随机走访三户均称保持良好。');
  course.daysAfter(rectified, 176, '09:10').hold('半年巩固回访：到场查看，保持良好，可以申请销号。').soon(20).signOff();
}
