import { Course } from '../course.js';
import { placeAt } from '../places.js';
import type { Tale } from '../tale.js';
import { reporterNamed, taleOf, type Span } from '../told.js';

const shop = { nuisances: ['noise-equipment'] as const, place: placeAt('青梧里 2 号楼底商', '青梧街道', 75, 20), respondent: '青梧早点铺' };

/** The fan of a breakfast shop: three neighbours complain, which puts it on the ledger; it fails once, is put right and closed. Half a year of looking again is its problem's. */
export function healingTales({ days, from }: Span): Tale[] {
  const [first, second, third] = [days.days(from, 1, '04:35'), days.days(from, 2, '19:20'), days.days(from, 5, '09:40')];
  return [
    taleOf(
      {
        ...shop, key: 'heals', at: first, clerk: 'clerk2', reporter: reporterNamed('温女士', 2001), more: { repeat: true, activity: 'catering' },
        said: '还是楼下那家早餐店，鼓风机凌晨四点准时开，我这是第三次打电话了。卧室就在它正上方，床板都跟着嗡嗡响，孩子上小学二年级，天天四点就醒，白天上课打瞌睡。',
      },
      new Course(days, first)
        .soon(40).assign('qingwu').soon(50).signFor()
        .later(1, '10:15').plan('by-date', [[1, '16:00'], [3, '12:00']], '凌晨四点到六点室内听不到风机声。', '先给风机垫减振垫，再看是否换机。')
        .later(1, '15:30').reach(1, '减振垫已装。')
        .later(1, '11:10').rectify('true', ['record', 'reading'], '风机下加装橡胶减振垫，开机时间推迟到四点半。', '已加装减振垫并推迟开机，请您再感受几天。')
        .later(1, '18:20').fail('减振垫装了跟没装一样，今早四点十分就开了，四点半也没做到。她请回访员把电话贴在墙上听，确实能听见。')
        .later(1, '09:20').signFor()
        .soon(60).do('supervisor', 'note', {}, { note: '第三次反映且首次整改未解决，请街道负责人到场，不要再用垫子对付。' })
        .soon(150).answerOrder('dissatisfied', '已责令店家加厚减振垫，并再次要求四点半以后开机。')
        .later(1, '10:00').findWanting('dissatisfied', '仍是垫子，没有换机方案，也没有街道负责人到场的记录。')
        .soon(20).raise('dissatisfied', '第三次反映，一次整改无效、一次答复敷衍，提请分管领导督办。')
        .later(1, '16:10').rectify('true', ['record', 'reading', 'photo-after'], '街道出面协调，店家更换低噪声直流风机，移至后厨外墙并加装隔声罩，凌晨实测室内 27 分贝。', '风机已整台更换并移位，凌晨四点监测达标，我们会再来听几次。')
        .soon(15).answerOrder('dissatisfied', '街道主任到场，店家已更换风机并移位加罩，附凌晨监测记录；今后由社区每周夜查一次。')
        .later(1, '18:40').hold('凌晨四点二十到场，入户站在卧室里听，已听不到风机声；反映人说“终于睡了个整觉”。', 'satisfied', 'on-site')
        .soon(70).lift('dissatisfied', '第二次整改更换了设备，现场核实有效，解除督办。')
        .later(1, '10:30').close(),
    ),
    taleOf(
      {
        ...shop, key: 'heals-neighbour', at: second, reporter: reporterNamed('曲先生', 2002, true), more: { activity: 'catering' }, place: placeAt('青梧里 2 号楼 3 单元', '青梧街道', 82, 26),
        said: '我住早餐店后面那个单元，天不亮就听见鼓风机呼呼响，跟我爱人说是不是空调坏了，后来下楼一看是他家的。希望能让他们换个安静点的。',
      },
      new Course(days, second)
        .soon(30).assign('qingwu').soon(80).signFor()
        .later(4, '15:00').rectify('true', ['record', 'reading'], '与同址投诉一并处理：更换低噪声风机并移位。', '与您邻居反映的是同一台风机，店家正在更换，本周内完成。')
        .later(3, '10:40').hold('反映人说已经换了，早上没再听到。')
        .later(1, '09:50').close('clerk2'),
    ),
    taleOf(
      {
        ...shop, key: 'heals-third', at: third, reporter: reporterNamed('阮女士', 2003), more: { activity: 'catering', channel: 'visit' },
        said: '我代我妈来的，她八十一了，住青梧里 2 号楼一楼，正挨着早餐店后厨。她耳朵背都嫌吵，说心里头发颤。',
      },
      new Course(days, third)
        .soon(25).assign('qingwu').soon(40).signFor()
        .later(3, '10:00').rectify('true', ['record', 'reading'], '更换风机后入户监测，一楼卧室昼间 33 分贝。', '设备已更换，已到您母亲家中监测，结果达标。')
        .later(2, '15:15').hold('老人说现在心里踏实了。', 'satisfied', 'on-site')
        .later(1, '11:20').close(),
    ),
  ];
}
