import { assign, fail, hold, miss, rectify, signFor } from '../deeds.js';
import { deed, hoursFrom, type Story } from '../story.js';
import { at, tell } from './places.js';

/** Stories of complaints that a unit works on, or has put right. */
export const storiesUnderWay: readonly Story[] = [
  {
    ...tell('planned-1', 30, '商场楼顶冷却塔昼夜轰鸣，正对着卧室。', ['noise-equipment'], 8),
    place: at('云帆商场', '青梧街道', 8), respondent: '云帆商场物业',
    deeds: [
      assign('environment'), signFor('environment'),
      deed('environment', 'plan', ({ began }) => ({ way: 'by-date', milestones: [hoursFrom(began, 8), hoursFrom(began, 26)] }), {
        texts: { goal: '夜间边界噪声达到 2 类区标准。', measures: '先限制夜间运行台数，再加装隔声屏。' },
      }),
    ],
  },
  {
    ...tell('extension-1', 28, '小区配电房低频嗡嗡声，夜里耳朵嗡鸣。', ['noise-equipment'], 9),
    place: at('棠梨花园 5 号楼', '棠梨街道', 9), respondent: '棠梨花园配电房',
    deeds: [
      assign('housing', 'clerk2'), signFor('housing'),
      deed('housing', 'askExtension', ({ complaint }) => ({ until: hoursFrom(complaint.clocks['finish']?.dueAt ?? '', 120) }), { texts: { reason: '变压器减振垫需要定制，到货要一周。' } }),
    ],
  },
  {
    ...tell('rectified-1', 40, '地铁口工地晚上十点后还在切割钢筋。', ['noise-construction'], 10),
    place: at('听雨路站工地', '望鹤街道', 10), respondent: '听雨路站项目部',
    deeds: [assign('housing'), signFor('housing'), rectify('housing', 'true', ['photo-after', 'record'], '约谈项目部，22 时后停止切割作业。', '工地已承诺夜间不再切割，如再发生请随时反映。')],
  },
  {
    ...tell('rectified-2', 44, '河边排水口发臭，一到晚上就开不了窗。', ['odor-sewage'], 11),
    place: at('柳浪河二号排口', '青梧街道', 11),
    deeds: [
      assign('qingwu'), signFor('qingwu'),
      rectify('qingwu', 'mainly-true', ['photo-after', 'record'], '清淤并封堵错接的污水管。', '排口已清淤，错接管道已封堵。'),
      miss('电话无人接听。'),
    ],
  },
  {
    ...tell('failed-1', 60, '健身房杠铃砸地，楼下天花板都在震。', ['noise-social'], 12),
    place: at('鹤影广场 B 座', '望鹤街道', 12), respondent: '力行健身房',
    deeds: [assign('police'), signFor('police'), rectify('police', 'true', ['record'], '对经营者当面劝阻。', '已劝阻经营者。'), fail('劝阻之后当晚照旧，没有任何改变。')],
  },
  {
    ...tell('series-1', 72, '同一家早餐店的鼓风机第三次反映了，还是凌晨四点开。', ['noise-equipment'], 13), more: { repeat: true },
    place: at('青梧里 2 号楼底商', '青梧街道', 13), respondent: '青梧早点铺',
    deeds: [assign('qingwu'), signFor('qingwu'), rectify('qingwu', 'true', ['record', 'reading'], '更换低噪声风机并加装减振支架。', '风机已更换，夜间监测达标。'), hold('凌晨四点到场，室内已听不到风机声。')],
  },
  {
    ...tell('to-close-1', 70, '饭店泔水桶放在路边，苍蝇多、味道大。', ['odor-waste'], 14),
    place: at('望鹤西街 9 号', '望鹤街道', 14), respondent: '望鹤小馆',
    deeds: [assign('urban'), signFor('urban'), rectify('urban', 'true', ['photo-after', 'record'], '责令桶装加盖，定时清运。', '泔水桶已加盖并移入店内。'), hold('现场无异味，反映人满意。')],
  },
  {
    ...tell('closed-1', 90, '洗车店高压水泵吵得没法午休。', ['noise-social'], 3),
    place: at('棠梨路 15 号', '棠梨街道', 15), respondent: '洁达洗车店',
    deeds: [
      assign('urban'), signFor('urban'), rectify('urban', 'partly-true', ['record'], '调整作业时间，12 时至 14 时停机。', '洗车店午间已停机。'),
      hold('午间到场，水泵未运行。', 'mostly-satisfied', 'verifier2'), deed('clerk2', 'close', {}),
    ],
  },
];
