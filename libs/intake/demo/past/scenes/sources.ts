import { noise } from './noise.js';
import { odor } from './odor.js';
import type { Source } from './scene.js';

type Line = readonly [scene: Source['scene'], who: string, address: string, east: number, north: number, unit: string, weight: number, mistaken?: string];

const qingwu: readonly Line[] = [
  [noise.fan, '楼下早餐店的鼓风机', '青梧里 2 号楼底商', 75, 20, 'qingwu', 0], // its complaints are told one by one
  [odor.fumes, '楼下的小龙虾店', '青梧里 7 号楼底商', 40, 60, 'urban', 5],
  [odor.fumes, '转角那家烧烤店', '青梧里 9 号楼底商', 130, 150, 'urban', 4],
  [noise.fan, '商场楼顶的冷却塔', '云帆商场', -210, 240, 'environment', 4],
  [noise.renovation, '楼上 1102 那家装修', '青梧里 5 号楼', -30, -40, 'qingwu', 2],
  [noise.bar, '巷口的清吧', '青梧大道 63 号', 330, 210, 'police', 3, 'urban'],
  [odor.drain, '我们楼前的化粪池', '青梧里 3 号楼', 20, -90, 'qingwu', 2],
  [odor.drain, '河边那个排水口', '柳浪河二号排口', -390, -130, 'qingwu', 2, 'environment'],
  [noise.street, '水果店', '青梧菜市场东门', 260, -60, 'urban', 2],
  [noise.road, '青梧大道这段路', '青梧大道 40 号', 380, 90, 'police', 2, 'urban'],
  [noise.neighbour, '隔壁那户', '青梧里 11 号楼', 170, 40, 'police', 1, 'qingwu'],
];

const wanghe: readonly Line[] = [
  [noise.nightSite, '安置房工地', '听雨路 12 号工地', 1380, 520, 'housing', 6, 'environment'],
  [noise.nightSite, '地铁口的工地', '听雨路站工地', 1490, 640, 'housing', 3],
  [noise.square, '跳广场舞的', '鹤影广场', 1260, 430, 'police', 5, 'urban'],
  [noise.bar, '二楼的量贩歌厅', '鹤影广场 B 座', 1320, 370, 'police', 3],
  [odor.waste, '小区门口的垃圾转运站', '望鹤东街 31 号', 1640, 480, 'urban', 4, 'environment'],
  [odor.fumes, '望鹤小馆', '望鹤西街 9 号', 1130, 560, 'urban', 3],
  [noise.street, '早市卸货的', '望鹤西街早市', 1090, 640, 'urban', 2],
  [odor.drain, '街口的污水井', '望鹤西街 17 号', 1150, 690, 'wanghe', 2],
  [noise.neighbour, '对门', '望鹤新村 6 栋', 1560, 350, 'wanghe', 1],
  [odor.other, '一楼带院子的那户', '望鹤新村 2 栋', 1600, 290, 'wanghe', 1],
];

const tangli: readonly Line[] = [
  [noise.fan, '配电房', '棠梨花园 5 号楼', 700, -1080, 'housing', 2],
  [noise.fan, '水泵房', '棠梨花园 8 号楼', 790, -1130, 'tangli', 2, 'housing'],
  [odor.works, '家具厂', '沧浪工业园 6 号', 1120, -1420, 'environment-watch', 4],
  [noise.plant, '五金冲压厂', '沧浪工业园 9 号', 1200, -1350, 'environment', 3],
  [odor.works, '塑料造粒车间', '沧浪工业园 14 号', 1290, -1470, 'environment-watch', 2],
  [noise.renovation, '三楼新搬来的', '棠梨花园 2 号楼', 640, -1010, 'tangli', 2],
  [noise.square, '唱戏的票友', '棠梨湖公园', 480, -1190, 'tangli', 2],
  [odor.waste, '垃圾桶点位', '棠梨路 22 号', 560, -960, 'tangli', 2, 'urban'],
  [odor.fumes, '炸鸡店', '棠梨路 18 号', 530, -900, 'urban', 2],
  [noise.road, '工业园南路', '工业园南路口', 1010, -1240, 'police', 1],
];

/** What those are called who have a name. */
const names: Readonly<Record<string, string>> = {
  '青梧里 7 号楼底商': '虾米龙虾馆', '青梧里 9 号楼底商': '老炭烧烤', '云帆商场': '云帆商场物业', '青梧大道 63 号': '半山清吧', '青梧菜市场东门': '四季果行',
  '听雨路 12 号工地': '听雨路安置房项目', '听雨路站工地': '听雨路站项目部', '鹤影广场 B 座': '鹤鸣歌厅', '望鹤东街 31 号': '望鹤垃圾转运站', '望鹤西街 9 号': '望鹤小馆',
  '棠梨花园 5 号楼': '棠梨花园配电房', '棠梨花园 8 号楼': '棠梨花园水泵房', '沧浪工业园 6 号': '沧浪家具厂', '沧浪工业园 9 号': '沧浪五金冲压厂',
  '沧浪工业园 14 号': '沧浪塑料造粒厂', '棠梨路 18 号': '小满炸鸡',
};

const linesOf = (subdistrict: Source['subdistrict'], lines: readonly Line[]): readonly Source[] =>
  lines.map(([scene, who, address, east, north, unit, weight, mistaken]) => ({ scene, who, address, subdistrict, east, north, unit, weight, respondent: names[address] ?? null, ...(mistaken ? { mistaken } : {}) }));

/** Who disturbs in the district, and where; those with more weight are complained about more often. */
export const sources: readonly Source[] = [...linesOf('青梧街道', qingwu), ...linesOf('望鹤街道', wanghe), ...linesOf('棠梨街道', tangli)];
