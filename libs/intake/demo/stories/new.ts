import { assign, giveBack, signFor } from '../deeds.js';
import { deed, hoursFrom, type Story } from '../story.js';
import { at, tell } from './places.js';

/** Stories that are with the office, or just with a unit. */
export const newStories: readonly Story[] = [
  {
    ...tell('new-1', 2, '凌晨两点还在打桩，连着三晚睡不着。', ['noise-construction'], 1),
    place: at('听雨路 12 号工地', '望鹤街道', 1), respondent: '听雨路安置房项目', deeds: [],
  },
  { ...tell('new-2', 5, '楼下烧烤店的油烟直接往三楼窗户里灌，晚上六点到十一点最重。', ['odor-cooking'], 2), place: at('青梧里 7 号楼底商', '青梧街道', 2), deeds: [] },
  {
    ...tell('new-3', 1, '想问一下装修施工几点以后不允许用电锤。', ['noise-other'], 0),
    place: at('棠梨花园', '棠梨街道', 3), more: { matter: 'consult', channel: 'web', anonymous: true }, deeds: [],
  },
  {
    ...tell('returned-1', 20, '小区门口的垃圾转运站味道太大，一开门就往屋里钻。', ['odor-waste'], 4),
    place: at('望鹤东街 31 号', '望鹤街道', 4), respondent: '望鹤垃圾转运站',
    deeds: [assign('environment'), giveBack('environment', '转运站由城市管理局管理，不属我局职责。', 'urban')],
  },
  {
    ...tell('assigned-1', 1, '酒楼后厨排烟管漏了，整栋楼都是油烟味，老人喘不上气。', ['odor-cooking'], 5), urgency: 'urgent',
    place: at('青梧大道 88 号', '青梧街道', 5), respondent: '听澜酒楼', deeds: [assign('urban')],
  },
  {
    ...tell('signed-1', 6, '广场舞音箱从早上五点半响到七点，窗户关上也能听清歌词。', ['noise-social'], 6),
    place: at('鹤影广场', '望鹤街道', 6), deeds: [assign('police'), signFor('police')],
  },
  {
    ...tell('danger-1', 1, '厂区飘来刺鼻的酸味，几个孩子咳嗽、流眼泪。', ['odor-industrial'], 7), urgency: 'danger',
    place: at('沧浪工业园 3 号', '棠梨街道', 7), respondent: '沧浪电镀厂',
    deeds: [
      assign('environment'), signFor('environment'),
      deed('environment', 'arrive', ({ began }) => ({ at: hoursFrom(began, -0.1) }), { texts: { seen: '已到厂区，正在排查废气处理设施。' } }),
      deed('leader', 'star', { starred: true }, { texts: { reason: '涉及未成年人，列为重点件。' } }),
    ],
  },
];
