import { Course } from '../course.js';
import { placeAt } from '../places.js';
import type { Tale } from '../tale.js';
import { reporterNamed, taleOf, type Span } from '../told.js';

/** What lies on the desks today: nothing is assigned, signed for or planned that a morning could not show. */
export function currentTales(span: Span): Tale[] {
  return [...atTheOffice(span), ...atTheUnits(span)];
}

function atTheOffice({ days, to }: Span): Tale[] {
  const hoursAgo = (hours: number) => new Date(Date.parse(to) - hours * 3_600_000).toISOString();
  return [
    taleOf({
      key: 'last-night', at: hoursAgo(9), clerk: 'clerk2', nuisances: ['noise-construction'], reporter: reporterNamed('殷先生', 2021), more: { activity: 'construction' },
      place: placeAt('听雨路 12 号工地', '望鹤街道', 1384, 515), respondent: '听雨路安置房项目',
      said: '听雨路工地又打桩了，连着三个晚上。我就在阳台上，你们听听这声音。我老父亲刚做完支架手术，医生说要静养，这叫什么静养。',
    }),
    taleOf({
      key: 'ask-hours', at: hoursAgo(4), nuisances: ['noise-other'], more: { matter: 'consult', channel: 'web', anonymous: true },
      place: placeAt('棠梨花园', '棠梨街道', 720, -1050),
      said: '请问家里装修，周六上午能不能用电钻？物业说可以，邻居说不行，想问个准的。',
    }),
    taleOf({
      key: 'nowhere', at: hoursAgo(3), nuisances: ['odor-other'], reporter: reporterNamed('车先生', 2022), more: { activity: 'other', channel: 'hotline' },
      place: { address: '老机床厂后面那条没名字的小路，走到头往左', subdistrict: null, lat: null, lon: null },
      said: '老机床厂后面那条小路，有人烧电线皮，黑烟，味道冲得很。具体门牌我说不上来，就是走到头往左，有个蓝色铁门。',
    }),
    taleOf({
      key: 'nowhere-river', at: days.before(to, 1, '16:20'), nuisances: ['odor-sewage'], reporter: reporterNamed('冉女士', 2023), more: { activity: 'sewage' },
      place: { address: '柳浪河上游，钓鱼的人常坐的那块石头附近', subdistrict: null, lat: null, lon: null },
      said: '柳浪河上游漂了一层白沫子，有腥臭味。我是来钓鱼的，不知道那块地方叫什么，对岸能看到一个水塔。',
    }),
    taleOf({
      key: 'left-lying', at: days.before(to, 3, '10:40'), nuisances: ['noise-traffic'], reporter: reporterNamed('宫先生', 2024), more: { activity: 'traffic', channel: 'letter' },
      place: placeAt('外环辅路高架桥段', '望鹤街道', 1720, 780),
      said: '领导好：我们住在高架桥旁边的望鹤新村，桥上没有隔音屏，夜里大车不断。已经写过一封信，没有收到回音，这是第二封，随信附上二十一户的签名。',
    }),
    taleOf(
      {
        key: 'danger-now', at: hoursAgo(5), nuisances: ['odor-industrial'], reporter: reporterNamed('凌女士', 2025), more: { urgency: 'danger', activity: 'industry' },
        place: placeAt('沧浪工业园 3 号', '棠梨街道', 1060, -1390), respondent: '沧浪电镀厂',
        said: '电镀厂那边飘过来刺鼻的酸味，幼儿园几个孩子在咳嗽、流眼泪，老师把窗户都关了。你们快点来人！',
      },
      new Course(days, hoursAgo(5))
        .minutes(8).assign('environment').minutes(6).signFor()
        .minutes(50).do('environment', 'arrive', { at: hoursAgo(4.1) }, { seen: '已到厂区。酸洗槽抽风机皮带断裂，酸雾外逸，已责令停产、疏散下风向人员，应急监测车在途。' })
        .minutes(15).do('leader', 'star', { starred: true }, { reason: '涉及幼儿，列为重点件，每两小时报一次进展。' })
        .minutes(90).do('environment', 'note', {}, { note: '抽风机已修复，厂界氯化氢浓度由超标降至达标，幼儿园内未检出。继续观察一夜。' }),
    ),
  ];
}

function atTheUnits({ days, to }: Span): Tale[] {
  const begins = (workingDays: number, time: string) => days.before(to, workingDays, time);
  const [unsigned, planned, long, asked, more, paused, group] = [days.lately(to, 90), begins(3, '10:10'), begins(34, '09:50'), begins(3, '14:10'), begins(8, '11:00'), begins(7, '15:20'), begins(4, '10:30')];
  const [due, overdue, missed, toClose, series] = [begins(7, '16:10'), begins(11, '09:30'), begins(6, '10:00'), begins(6, '11:30'), begins(27, '20:50')];
  return [
    taleOf({
      key: 'unsigned', at: unsigned, nuisances: ['odor-cooking'], reporter: reporterNamed('焦女士', 2031), more: { activity: 'catering' },
      place: placeAt('青梧里 7 号楼', '青梧街道', 52, 66), respondent: '虾米龙虾馆',
      said: '小龙虾店的排烟管是不是没接好？今天中午我家厨房反味，抽油烟机里往外冒他家的麻辣味。',
    }, new Course(days, unsigned).minutes(25).assign('urban')),
    taleOf({
      key: 'planned', at: planned, nuisances: ['noise-equipment'], reporter: reporterNamed('惠先生', 2032), more: { activity: 'equipment' },
      place: placeAt('云帆商场', '青梧街道', -214, 236), respondent: '云帆商场物业',
      said: '商场楼顶新装了两台外机，比原来的还响，晚上十点商场都关门了它还转。',
    }, new Course(days, planned)
      .soon(35).assign('environment').soon(60).signFor()
      .later(1, '14:00').plan('by-date', [[1, '16:00'], [3, '12:00']], '夜间边界噪声不超过50分贝。', '先定时关停，再加装隔声屏。')
      .later(1, '15:10').reach(1, '已设定22时自动停机，物业签字确认。')),
    taleOf({
      key: 'long-term', at: long, nuisances: ['noise-traffic'], reporter: reporterNamed('桑女士', 2033), more: { activity: 'traffic', channel: 'letter' },
      place: placeAt('外环辅路高架桥段', '望鹤街道', 1716, 770),
      said: '高架桥紧挨着望鹤新村 9 栋，桥面比我家窗户还高。夜里集卡一过玻璃就响，我们要求装隔声屏，也知道不是一天两天的事，但总得有个时间表。',
    }, new Course(days, long)
      .soon(60).assign('housing').soon(120).signFor()
      .later(2, '10:00').plan('long-term', [[20, '12:00'], [60, '12:00']], '高架桥望鹤新村段加装隔声屏。', '先立项和测算，再招标施工。')
      .later(2, '15:00').do('coordinator', 'settleInterim', { nextDate: days.after(long, 75, '12:00') }, { answer: '隔声屏已列入年度计划并报立项，施工前夜间限速 60 公里。下次答复日期已另行告知。' })
      .later(16, '11:00').reach(1, '立项批复已取得。')),
    taleOf({
      key: 'asks-time', at: asked, nuisances: ['noise-equipment'], reporter: reporterNamed('仲先生', 2034), more: { activity: 'equipment' },
      place: placeAt('棠梨花园 5 号楼', '棠梨街道', 704, -1084), respondent: '棠梨花园配电房',
      said: '配电房就在我家卧室楼下，低频嗡嗡声，夜里耳鸣一样。物业说是供电局的，供电局说是物业的。',
    }, new Course(days, asked)
      .soon(40).assign('housing').soon(70).signFor()
      .on(days.lately(to, 70)).askExtension(9, '变压器减振垫需要厂家定制，到货要一周，停电更换还要提前三天公告。')),
    taleOf({
      key: 'more-time', at: more, nuisances: ['odor-sewage'], reporter: reporterNamed('郁女士', 2035), more: { activity: 'sewage' },
      place: placeAt('青梧里 3 号楼', '青梧街道', 24, -94),
      said: '我家一楼，地漏返水，厨房卫生间都是黑水。楼上用水我家就冒，这日子怎么过。',
    }, new Course(days, more)
      .soon(30).assign('qingwu').soon(40).signFor()
      .later(3, '10:00').askExtension(10, '主管塌陷需要开挖，正在走掘路手续。').later(1, '11:00').grantExtension(9)
      .later(1, '14:00').do('qingwu', 'note', {}, { note: '已为一楼三户临时加装止回阀，掘路许可预计后天批。' })),
    taleOf({
      key: 'paused', at: paused, nuisances: ['noise-social'], reporter: reporterNamed('习先生', 2036), more: { activity: 'entertainment' },
      place: placeAt('青梧大道 63 号', '青梧街道', 334, 214), respondent: '半山清吧',
      said: '清吧周五周六有驻唱，架子鼓一直打到一点。平时还行，就是周末。',
    }, new Course(days, paused)
      .soon(30).assign('police').soon(60).signFor()
      .later(2, '15:00').pause('respondent-absent', 12, '经营者停业装修，需待恢复营业后在扰民时段实测。')),
    taleOf({
      key: 'group', at: group, nuisances: ['noise-construction'], reporter: reporterNamed('申女士（代表）', 2037), more: { activity: 'construction', channel: 'visit', members: 37, representatives: 5 },
      place: placeAt('听雨路站工地', '望鹤街道', 1486, 646), respondent: '听雨路站项目部',
      said: '我们是望鹤新村 6 栋到 9 栋的，一共三十七户签了字，推了五个人来。地铁口工地夜里切钢筋、倒料，从开春到现在没停过。我们不是反对修地铁，就要求夜里十点以后停。',
    }, new Course(days, group)
      .soon(45).assign('housing').soon(50).signFor()
      .later(1, '10:00').plan('by-date', [[2, '16:00'], [4, '12:00']], '22时后停止一切产生噪声的作业。', '与五位代表面谈；项目部调整工序并公示；街道每晚巡查。')
      .soon(50).supervise('district', '三十七户联名反映，请住建局于三个工作日内书面报告夜间停工落实情况和公示照片。')),
    taleOf({
      key: 'revisit-due', at: due, nuisances: ['noise-social'], reporter: reporterNamed('于女士', 2038), more: { activity: 'entertainment' },
      place: placeAt('鹤影广场', '望鹤街道', 1256, 436),
      said: '广场舞又把音箱换成大的了，拉杆那种，对着我们楼放。',
    }, new Course(days, due).soon(30).assign('police').soon(40).signFor().on(begins(3, '15:30')).rectify('true', ['record'], '与领队重新约定，大音箱收回，换用定向音响。', '大音箱已收回，八点半准时结束。')),
    taleOf({
      key: 'revisit-late', at: overdue, nuisances: ['odor-waste'], reporter: reporterNamed('蒲先生', 2039), more: { activity: 'waste' },
      place: placeAt('棠梨路 22 号', '棠梨街道', 556, -964),
      said: '垃圾桶就放在幼儿园门口，早上送孩子都得绕着走，说了要挪，三个月了没动。',
    }, new Course(days, overdue).soon(30).assign('tangli').soon(40).signFor().on(begins(6, '11:00')).rectify('true', ['photo-before', 'photo-after', 'record'], '点位移至路口东侧，增设冲洗。', '垃圾桶已移走，原处铺了草皮。')),
    taleOf({
      key: 'nobody-answers', at: missed, nuisances: ['odor-cooking'], reporter: reporterNamed('苗女士', 2040, true), more: { activity: 'catering' },
      place: placeAt('望鹤西街 9 号', '望鹤街道', 1134, 556), respondent: '望鹤小馆',
      said: '望鹤小馆的泔水桶放在过道里，油烟也大，一开门全是味。',
    }, new Course(days, missed)
      .soon(30).assign('urban').soon(40).signFor().on(begins(3, '10:00')).rectify('true', ['photo-after', 'record'], '泔水桶加盖移入后厨，油烟管加装净化器。', '已整改，请您留意几天。')
      .later(1, '10:20').miss('电话响到自动挂断，无人接听。').later(1, '10:40').miss('接通后说不方便，随后挂断。', 'hung-up')),
    taleOf({
      key: 'to-close', at: toClose, nuisances: ['noise-other'], reporter: reporterNamed('甄女士', 2041), more: { activity: 'household' },
      place: placeAt('望鹤新村 6 栋', '望鹤街道', 1556, 356),
      said: '对门的狗一整天叫，主人上班去了没人管，我在家坐月子，孩子一睡着它就叫。',
    }, new Course(days, toClose).soon(30).assign('wanghe').soon(40).signFor().on(begins(3, '14:00')).rectify('true', ['record'], '社区上门劝导，白天将犬只送寄养。', '对方已把狗白天送去寄养。').on(begins(1, '15:40')).hold('反映人说这两天安静了，谢谢社区。')),
    taleOf({
      key: 'in-series', at: series, clerk: 'clerk2', nuisances: ['noise-social'], reporter: reporterNamed('闻先生', 2042), more: { activity: 'entertainment', repeat: true },
      place: placeAt('听澜大道 210 号', '望鹤街道', 1850, -120), respondent: '飞歌练歌房',
      said: '二楼歌厅的低音炮，这是今年第二回反映了。上次整改管了一个月，换了老板又开始了。',
    }, new Course(days, series).soon(30).assign('police').soon(40).signFor().on(begins(23, '15:30')).rectify('true', ['record'], '依法警告，墙体加装隔音棉，22时后关闭低音。', '经营者已受警告并完成隔音改造。').on(begins(21, '19:10')).hold('夜里十点半到场，楼上听不到。反映人满意，希望盯紧一点。')),
  ];
}
