import { Course } from '../course.js';
import { placeAt } from '../places.js';
import type { Tale } from '../tale.js';
import { reporterNamed, taleOf, type Span } from '../told.js';

/** Those that go wrong, and are seen to go wrong: late and supervised, back in the watch, handed to and fro, failed twice. */
export function troubledTales({ days, to }: Span): Tale[] {
  const supervised = days.before(to, 13, '10:05');
  const relapsed = days.before(to, 26, '14:20');
  const handed = days.before(to, 4, '09:25');
  const failed = days.before(to, 16, '21:40');
  const explained = days.before(to, 60, '15:10');
  return [
    taleOf(
      {
        key: 'supervised', at: supervised, nuisances: ['odor-industrial'], reporter: reporterNamed('纪先生', 2011), more: { activity: 'industry', channel: 'hotline' },
        place: placeAt('沧浪工业园 14 号', '棠梨街道', 1288, -1466), respondent: '沧浪塑料造粒厂',
        said: '沧浪工业园那个造粒的，半夜十二点以后放味，烧塑料的味道，嗓子发紧。我们村三十几户都闻得到，窗户缝用胶带粘上了还是往里钻。白天环保的人去，机器都关着。',
      },
      new Course(days, supervised)
        .soon(30).assign('environment-watch').soon(120).signFor()
        .later(1, '09:40').plan('by-date', [[2, '16:00'], [4, '12:00']], '造粒废气全部收集，夜间厂界无异味。', '两次夜间突击检查；责令加装集气罩、更换活性炭。')
        .later(2, '22:50').do('environment-watch', 'note', {}, { note: '夜查一次，到场时已停机，地面余温尚在，已拍照固定。' })
        .later(4, '09:15').do('clerk', 'supplement', { channel: 'phone' }, { account: '反映人来电：昨晚又放了，从十一点四十到两点，拍了视频。问到底有没有人管。' })
        .later(1, '15:30').do('supervisor', 'note', {}, { note: '已超期，系统已列入督办。请执法大队书面说明，并安排夜间蹲守。' })
        .later(4, '09:40').do('supervisor', 'note', {}, { note: '督办单到期未答复，已按规程约谈执法大队主要负责人；今日再不答复即提级。' }),
    ),
    taleOf(
      {
        key: 'relapsed', at: relapsed, nuisances: ['odor-cooking'], reporter: reporterNamed('辛女士', 2012), more: { activity: 'catering' },
        place: placeAt('青梧里 9 号楼底商', '青梧街道', 128, 148), respondent: '老炭烧烤',
        said: '转角那家烧烤，傍晚五点生炭，烟从我家厨房窗户进来从客厅窗户出去。晾的被子重洗了三遍。',
      },
      new Course(days, relapsed)
        .soon(35).assign('urban').soon(60).signFor()
        .later(3, '10:50').rectify('true', ['photo-before', 'photo-after', 'record'], '责令改用电烤炉，清洗净化器，排烟管引至楼顶。', '商户已改用电烤炉，净化器已清洗。')
        .later(2, '18:30').hold('反映人说这几天闻不到了，很满意。')
        .later(1, '10:10').close()
        .on(days.before(to, 2, '16:05')).do('clerk', 'relapse', { source: 'call' }, { account: '又用回炭炉了。说是电烤没有味道客人不买账，天一凉就把炭炉搬出来，净化器也关了省电。' })
        .later(1, '09:30').signFor()
        .soon(120).do('urban', 'note', {}, { note: '已到场，炭炉收缴登记，经营者承认省电关停净化器，拟立案。' }),
    ),
    taleOf(
      {
        key: 'handed-on', at: handed, nuisances: ['noise-other'], reporter: reporterNamed('顾先生', 2013), more: { activity: 'other' },
        place: placeAt('柳浪桥下', '青梧街道', -330, -60),
        said: '柳浪桥的伸缩缝，车一过就“哐”一声，白天夜里都响。打过城管说归交通，打过交通说归街道，能不能别再踢了。',
      },
      new Course(days, handed)
        .soon(40).assign('urban').soon(60).signFor().soon(60).giveBack('桥梁伸缩缝属市政养护，我局只管桥下占道。', 'housing')
        .later(1, '09:30').assign('housing').soon(60).signFor().soon(120).giveBack('柳浪桥已移交街道养护，有移交清单。', 'qingwu')
        .later(1, '10:20').do('coordinator', 'note', {}, { note: '已调阅移交清单：桥面铺装移交街道，伸缩缝仍在住建养护范围。两次退单，由我指定。' })
        .soon(15).assign('housing', 'coordinator').soon(90).signFor()
        .later(1, '11:00').plan('by-date', [[1, '16:30'], [2, '12:00']], '车辆通过无撞击声。', '夜间封闭半幅更换伸缩缝橡胶条。'),
    ),
    taleOf(
      {
        key: 'failed-twice', at: failed, clerk: 'clerk2', nuisances: ['noise-social'], reporter: reporterNamed('闵女士', 2014), more: { activity: 'entertainment' },
        place: placeAt('鹤影广场 B 座', '望鹤街道', 1322, 372), respondent: '力行健身房',
        said: '楼上健身房杠铃往地上砸，一下一下的，天花板的灯都在晃。晚上九点半了还在砸，跟教练说，教练说会员交了钱的。',
      },
      new Course(days, failed)
        .soon(30).assign('police').soon(50).signFor()
        .later(2, '15:40').rectify('true', ['record'], '对经营者当面劝阻。', '已劝阻经营者，要求轻放器械。')
        .later(1, '18:50').fail('劝阻之后当晚照旧，没有任何改变。')
        .later(1, '09:40').signFor()
        .later(2, '10:30').rectify('true', ['record', 'photo-after'], '责令铺设一层减震地垫，21时后自由重量区停用。', '已铺地垫，晚九点后不再使用杠铃。')
        .soon(40).answerOrder('dissatisfied', '已责令铺设减震地垫并限时，经营者书面承诺。')
        .later(2, '19:10').fail('地垫只铺了门口给人看的那一块，里面还是水泥地。昨晚九点四十还在砸。', 'dissatisfied', 'on-site', 'verifier2')
        .later(1, '09:05').findWanting('dissatisfied', '地垫只铺门口，答复与现场不符。')
        .soon(15).signFor()
        .soon(90).do('leader', 'note', {}, { note: '两次整改不到位，请公安、城管联合约谈，一周内报结果。' })
        .soon(10).measure('dissatisfied-again', 'interview', '两次整改不到位且答复失实，约谈责任单位主要负责人。')
        .later(2, '14:00').answerOrder('dissatisfied', '承诺书作废，已与城管另订方案，按第二次督办的要求办理。')
        .soon(60).lift('dissatisfied', '并入第二次督办一并核查，本单解除。')
        .on(days.before(to, 1, '15:10')).answerOrder('dissatisfied-again', '已联合城管约谈经营者，自由重量区全部铺设减震地台，21时后断电；请予核查。'),
    ),
    taleOf(
      {
        key: 'explained', at: explained, nuisances: ['noise-equipment'], reporter: reporterNamed('蓝先生', 2015), more: { activity: 'equipment' },
        place: placeAt('云帆商场北侧', '青梧街道', -190, 262), respondent: '云帆商场物业',
        said: '商场冷却塔声音不算特别大，可它是那种嗡嗡的低频，白天也有，我在家办公，脑袋像套了个罩子。',
      },
      new Course(days, explained)
        .soon(45).assign('environment').soon(60).signFor()
        .later(3, '14:30').rectify('lawful-still-disturbing', ['record', 'reading'], '昼间监测达标；劝导物业把风机转速下调一档。', '监测结果符合2类区标准，物业已自愿降低转速。')
        .later(2, '10:20').hold('反映人承认略有好转，但认为标准不管低频，对结论不满意，要求解释。', 'dissatisfied')
        .later(2, '15:00').do('environment', 'explain', {}, { explanation: '已向反映人出示监测报告，说明倍频带限值及本次读数，并告知可申请复测；物业承诺换季时更换减振器。' })
        .soon(20).answerOrder('dissatisfied', '结论依据监测报告作出，已当面解释并告知可申请复测。')
        .soon(60).lift('dissatisfied', '结论合法有据，已当面解释，解除督办。')
        .later(1, '10:00').close(),
    ),
  ];
}
