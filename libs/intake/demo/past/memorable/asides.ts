import type { Nuisance } from '@bihuan/core';
import { Course } from '../course.js';
import { placeAt } from '../places.js';
import type { Tale } from '../tale.js';
import { reporterNamed, taleOf, type Span } from '../told.js';

/** What does not go round the loop, or leaves it early: declined, transferred, merged, withdrawn, asked only, nobody reached. */
export function asideTales(span: Span): Tale[] {
  return [...declinedTales(span), ...elsewhereTales(span), ...askedTales(span), ...unreachedTales(span)];
}

function declinedTales({ days, from }: Span): Tale[] {
  const lines: readonly [string, number, string, Nuisance, string, string, string, string][] = [
    ['declined-plan', 24, '10:20', 'noise-other', '游先生', '规划要在我们楼前建变电站，还没动工，我们坚决反对，怕有噪声。', 'planning-approval', '所诉系对规划许可不服，尚无噪声事实，已告知可申请行政复议。'],
    ['declined-court', 63, '14:50', 'noise-equipment', '景女士', '楼上空调外机的事，法院上个月判了，对方不执行，你们给管管。', 'court', '已有生效判决，执行问题应向法院申请。'],
    ['declined-outside', 104, '09:50', 'odor-industrial', '龙先生', '澄湖区那边的印染厂排气，风往我们这边吹。', 'outside-district', '点位在澄湖区，已告知该区热线，并电话转告。'],
    ['declined-other', 151, '16:10', 'noise-other', '阳女士', '邻居家的树挡了我家的光，还掉叶子。', 'not-noise-or-odor', '不属于噪声、异味，已告知由街道物业科受理。'],
  ];
  return lines.map(([key, day, time, nuisance, name, said, reason, basis], index) => {
    const at = days.after(days.days(from, day, time), 0, time);
    return taleOf(
      { key, at, nuisances: [nuisance], said, reporter: reporterNamed(name, 2051 + index), place: placeAt('听澜大道', '望鹤街道', 900 + index * 90, 120) },
      new Course(days, at).soon(60).do('clerk', 'decline', { reason }, { basis }),
    );
  });
}

function elsewhereTales({ days, from }: Span): Tale[] {
  const on = (day: number, time: string) => days.after(days.days(from, day, time), 0, time);
  const [sent, unanswered, once, twice, given] = [on(47, '10:05'), on(118, '11:20'), on(79, '19:40'), on(80, '09:20'), on(133, '14:30')];
  return [
    taleOf({
      key: 'transferred', at: sent, nuisances: ['noise-traffic'], reporter: reporterNamed('巫先生', 2061), place: placeAt('听澜收费站', '望鹤街道', 1880, 900),
      said: '高速收费站的喇叭二十四小时循环放提示音，离我们村不到一百米。',
    }, new Course(days, sent).soon(50).do('clerk', 'transfer', { body: '省高速公路运营公司' }, { reason: '收费站由省高速公路运营公司管理，区内无管辖权。' }).later(2, '10:00').do('clerk', 'acknowledge', {})),
    taleOf({
      key: 'taken-back', at: unanswered, nuisances: ['noise-industrial'], reporter: reporterNamed('耿女士', 2062), place: placeAt('铁路货场', '棠梨街道', 240, -1380),
      said: '货场夜里编组，咣当咣当，还鸣笛。',
    }, new Course(days, unanswered).soon(40).do('clerk', 'transfer', { body: '铁路货运中心' }, { reason: '铁路设施，转铁路货运中心处理并请回执。' })
      .later(7, '09:40').assign('tangli', 'clerk').soon(60).signFor()
      .later(3, '10:00').rectify('partly-true', ['record', 'reading'], '与货场协商，夜间编组改用无线联络，不再鸣笛；编组噪声暂不能消除。', '夜间鸣笛已停止，编组时间集中到 22 时前。')
      .later(2, '18:50').hold('反映人说鸣笛确实没有了，碰撞声还有，能理解。', 'mostly-satisfied').later(1, '10:00').close()),
    taleOf({
      key: 'square-once', at: once, clerk: 'clerk2', nuisances: ['noise-social'], reporter: reporterNamed('岳先生', 2063), more: { activity: 'entertainment' },
      place: placeAt('棠梨湖公园', '棠梨街道', 484, -1186),
      said: '公园里唱戏的带扩音机，从下午两点唱到天黑，周末还加一场。',
    }, new Course(days, once).soon(90).assign('tangli').soon(60).signFor()
      .later(3, '10:40').rectify('true', ['record'], '划定活动区，禁用扩音机。', '公园已立牌，扩音机不得入园。').later(2, '15:20').hold('反映人说这几天清静多了。').later(1, '10:30').close('clerk2')),
    taleOf({
      key: 'square-again', at: twice, nuisances: ['noise-social'], reporter: reporterNamed('岳先生', 2063), more: { activity: 'entertainment', channel: 'web' },
      place: placeAt('棠梨湖公园', '棠梨街道', 484, -1186),
      said: '昨晚打过电话，怕没记上，网上再提交一次：公园唱戏扩音机扰民。',
    }, new Course(days, twice).soon(20).do('clerk', 'merge', (found) => ({ into: found('square-once'), sameReporter: true }), { reason: '同一反映人前一晚已来电登记，内容相同。' })),
    taleOf({
      key: 'withdrawn', at: given, nuisances: ['noise-construction'], reporter: reporterNamed('隋女士', 2064), more: { activity: 'construction' },
      place: placeAt('棠梨花园 2 号楼', '棠梨街道', 644, -1006),
      said: '三楼装修，中午不停，我上夜班白天要睡觉。',
    }, new Course(days, given).soon(30).assign('tangli').soon(50).signFor().later(1, '10:20').do('clerk', 'withdraw', {}, { words: '邻居昨晚上门道歉，说好了时间，不用再跑一趟了，我撤回。' })),
  ];
}

function askedTales({ days, from }: Span): Tale[] {
  const lines: readonly [string, number, string, string, string, string][] = [
    ['asked-night', 33, '10:40', 'urban', '想了解夜市可以摆到几点，音响有没有规定？', '夜市经营至 23 时，22 时后不得使用音响。'],
    ['asked-limit', 96, '15:05', 'environment', '请问住宅楼里水泵声音的标准是多少分贝，怎么申请检测？', '2类区夜间卧室结构传声限值 30 分贝，可凭本件联系环境监测站预约入户检测。'],
  ];
  return lines.map(([key, day, time, unit, said, answer]) => {
    const at = days.after(days.days(from, day, time), 0, time);
    return taleOf(
      { key, at, nuisances: ['noise-other'], said, more: { matter: 'consult', channel: 'web', anonymous: true }, place: placeAt('听澜大道', '望鹤街道', 860, 100) },
      new Course(days, at).soon(40).assign(unit).soon(40).signFor().soon(90).rectify('true', ['record'], '已书面答复。', answer).later(1, '10:15').hold('网上回访，已阅读答复。', 'satisfied', 'link').later(1, '09:30').close(),
    );
  });
}

function unreachedTales({ days, from }: Span): Tale[] {
  const on = (day: number, time: string) => days.after(days.days(from, day, time), 0, time);
  const [nameless, gone, danger] = [on(56, '11:10'), on(88, '20:20'), on(70, '02:40')];
  return [
    taleOf({
      key: 'nameless', at: nameless, nuisances: ['odor-industrial'], more: { activity: 'industry', channel: 'letter', anonymous: true },
      place: placeAt('沧浪工业园 6 号', '棠梨街道', 1118, -1416), respondent: '沧浪家具厂',
      said: '厂里夜班喷漆不开净化设备，排风口在北墙，凌晨一点到四点。我在里面上班，不能留名字。',
    }, new Course(days, nameless).soon(60).assign('environment-watch').soon(60).signFor()
      .later(3, '15:00').rectify('mainly-true', ['record', 'photo-after'], '凌晨一点突击检查，查实净化设备旁路，立案处罚，旁路阀门加封。', '经查属实，已立案。')
      .later(2, '01:30').do('verifier', 'miss', { reason: 'no-contact', way: 'on-site' }, { account: '反映人匿名，无法联系；凌晨到场，北墙排风口关闭，封条完好，未闻到漆味。' })
      .later(1, '10:00').do('supervisor', 'concludeUnreachable', {}, { reason: '匿名件，已有人在扰民时段到场核实，可以结束回访。' })
      .later(1, '10:40').close()),
    taleOf({
      key: 'unreached', at: gone, clerk: 'clerk2', nuisances: ['noise-social'], reporter: reporterNamed('厉先生', 2071), more: { activity: 'entertainment' },
      place: placeAt('青梧大道 63 号', '青梧街道', 330, 208), respondent: '半山清吧',
      said: '楼下酒吧太吵了，我是短租的，就住这个月。',
    }, new Course(days, gone).soon(40).assign('police').soon(50).signFor().later(2, '16:00').rectify('true', ['record'], '现场警告，22时后关闭低音。', '已警告经营者。')
      .later(1, '10:10').miss('电话响到自动挂断，无人接听。').later(1, '18:40').miss('号码暂时无法接通。').later(1, '11:00').miss('号码已停机。', 'no-contact', 'verifier')
      .later(1, '15:00').do('supervisor', 'concludeUnreachable', {}, { reason: '分三日、两个时段联系三次未果，反映人应已退租。' }).later(1, '10:00').close()),
    taleOf({
      key: 'danger-past', at: danger, clerk: 'clerk2', nuisances: ['odor-industrial'], reporter: reporterNamed('盛先生', 2072), more: { urgency: 'danger', activity: 'industry' },
      place: placeAt('沧浪工业园 14 号', '棠梨街道', 1292, -1472), respondent: '沧浪塑料造粒厂',
      said: '工业园着火了似的，黑烟带着塑料味，我们宿舍二十几个人头晕，有人吐了。',
    }, new Course(days, danger).minutes(7).assign('environment-watch', 'clerk2').minutes(5).signFor()
      .minutes(35).do('environment-watch', 'arrive', (() => ({ at: new Date(Date.parse(danger) + 40 * 60_000).toISOString() })), { seen: '造粒机过热闷烧，消防已到场扑灭，宿舍人员转移，三人送医观察。' })
      .minutes(600).rectify('true', ['record', 'photo-before', 'photo-after'], '责令停产，更换温控装置，整改验收前不得复工。', '造粒线已停产，送医三人均已出院。')
      .later(1, '10:00').hold('反映人说宿舍已搬到园区北侧，没再闻到。', 'satisfied', 'on-site')
      .afterRectification(28, '10:00').hold('满月复查：复工验收合格，温控报警联网。', 'satisfied', 'on-site')
      .afterRectification(88, '10:20').hold('三个月复查：未再发生，夜间抽查两次正常。', 'satisfied', 'on-site')),
  ];
}
