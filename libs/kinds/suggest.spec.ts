import { join } from 'node:path';
import { loadWordLists } from '@bihuan/rules';
import { lexiconOf, suggestKinds } from './index.js';

const { lists, faults } = loadWordLists(join(process.cwd(), 'procedures', 'words'));
const lexicon = lexiconOf(lists);
const about = (text: string) => suggestKinds(text, lexicon).nuisances.map(({ nuisance }) => nuisance);

it('the shipped word lists have no fault', () => expect(faults).toEqual([]));

describe('A suggestion from what a person wrote', () => {
  it('names the nuisance, the activity, and the words that led to them as they stand in the text', () => {
    expect(suggestKinds('小区旁边的工地打桩，噪音很大，无法休息。', lexicon)).toEqual({
      nuisances: [{ nuisance: 'noise-construction', words: ['工地', '打桩', '噪音', '无法休息'] }],
      activity: { activity: 'construction', words: ['工地', '打桩'] },
    });
    expect(suggestKinds('The Restaurant next door: COOKING SMELLS every evening.', lexicon)).toEqual({
      nuisances: [{ nuisance: 'odor-cooking', words: ['Restaurant', 'COOKING SMELLS'] }],
      activity: { activity: 'catering', words: ['Restaurant', 'COOKING SMELLS'] },
    });
  });

  it.each([
    ['楼下饭店的油烟直排，不敢开窗', ['odor-cooking']],
    ['隔壁酒吧深夜低音炮，吵得睡不着', ['noise-social']],
    ['大妈们每天早上跳广场舞，音响声音太大', ['noise-social']],
    ['高架上的渣土车整夜鸣笛，噪声扰民', ['noise-traffic']],
    ['楼顶的冷却塔昼夜轰鸣', ['noise-equipment']],
    ['家具厂喷漆，刺鼻的气味飘进家里', ['odor-industrial']],
    ['垃圾中转站臭气熏天', ['odor-waste']],
    ['化粪池堵了，楼道恶臭', ['odor-sewage']],
    ['Jackhammer before 7 am every day', ['noise-construction']],
    ['loud music from the bar on the corner', ['noise-social']],
    ['Strong chemical odor in the air again', ['odor-industrial']],
    ['The sewer smells terribly', ['odor-sewage']],
    ['Humming noise from the air conditioner on the roof', ['noise-equipment']],
  ])('takes “%s” for %j', (text, expected) => expect(about(text)).toEqual(expected));

  it('is two nuisances where the text speaks of both, the stronger one first', () => {
    expect(about('烧烤摊油烟味呛人，满屋油烟；食客半夜吵闹，吵得无法休息')).toEqual(expect.arrayContaining(['odor-cooking', 'noise-social']));
  });

  it.each(['夜間施工噪聲擾民，吵得無法入睡', '夜间施工噪声扰民，吵得无法入睡'])('reads traditional letters like simplified ones: %s', (text) => {
    expect(about(text)).toEqual(['noise-construction']);
  });

  it('quotes the text as it was written, whatever letters were made alike', () => {
    expect(suggestKinds('１２㎡……ＫＴＶ深夜噪聲', lexicon).nuisances[0]?.words).toEqual(['ＫＴＶ', '噪聲']);
  });

  it('finds words that were glued together where a line had ended', () => {
    expect(about('TERRIBLENOISEFROM THE TRAIN')).toEqual(['noise-traffic']);
  });
});

describe('A text that is neither noise nor odor', () => {
  it.each([
    ['工地拖欠农民工工资三个月', 'labour'],
    ['小区开发商延期交房，房产证也没办', 'housing'],
    ['公交车改线以后没有站点', 'transport'],
    ['The landlord raised the rent', 'housing'],
  ])('suggests nothing and says where it belongs: %s', (text, body) => {
    expect(suggestKinds(text, lexicon)).toMatchObject({ nuisances: [], elsewhere: { body, title: { zh: expect.any(String) as string, en: expect.any(String) as string } } });
  });

  it.each(['检查时没有噪音，也没有异味', '夫妻在施工队门口争吵', 'There is no noise here and no odor', '停车场如果建成，势必造成噪音', 'In the neighborhood everything is fine', ''])('is not suspected for a word in passing: %s', (text) => {
    expect(about(text)).toEqual([]);
  });

  it('says nothing at all where no word tells', () => expect(suggestKinds('您好！', lexicon)).toEqual({ nuisances: [] }));
});

it('no list says how words are weighed: that is no lexicon', () => {
  expect(() => lexiconOf(lists.filter(({ weighing }) => !weighing))).toThrow('weighed');
});
