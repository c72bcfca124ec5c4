import { join } from 'node:path';
import { loadWordLists } from '@bihuan/rules';
import { lexiconOf, suggestKinds } from './index.js';

const lexicon = lexiconOf(loadWordLists(join(process.cwd(), 'procedures', 'words')).lists);
const about = (text: string) => suggestKinds(text, lexicon).nuisances.map(({ nuisance }) => nuisance);
const wordsOf = (text: string) => suggestKinds(text, lexicon).nuisances.map(({ words }) => words);

// Sentences that the lists were not made from.
describe('What is said not to be there', () => {
  it.each([
    '小区一直很安静，住着舒服', '图书馆里安静得很，没有什么声音', '希望给孩子一个干净的公园',
    '早晨的机器声早就听不见了', '没有发现任何难闻的气味', '河边没有明显的臭味或异味',
    '施工噪声已经停止了，感谢', '臭气现在已消除', '异味问题已经解决了，可以办结',
    'There is no trace of a bad smell', 'They have not detected any odor or fumes', 'I cannot hear any music from the pub',
    'The noise has stopped, thank you', 'The smell is gone since Monday', 'That awful stench has been fixed',
  ])('is not suggested: %s', (text) => expect(about(text)).toEqual([]));

  it.each([
    ['臭味一直没有消失', 'odor-other'], ['要求尽快把噪音消除', 'noise-other'], ['这条街没有一刻不吵', 'noise-other'], ['It is not right that we hear loud banging', 'noise-other'], ['噪音这么大，物业一点办法都没有', 'noise-other'], ['噪音停了几天又开始了', 'noise-other'],
    ['The noise has stopped for a day but started again', 'noise-other'], ['The bad smell has not disappeared', 'odor-other'], ['Never ending noise, and no answer', 'noise-other'],
  ])('is there all the same where it is not over: %s', (text, nuisance) => expect(about(text)).toEqual([nuisance]));
});

describe('Not this, but that', () => {
  it.each([
    ['This is not about the music but about the sewage smell', 'odor-sewage', /music/i],
    ["It's not the garbage smell, it's the loud party upstairs", 'noise-social', /garbage|smell/i],
    ['I am not calling about the odor but the jackhammer noise', 'noise-construction', /odor/i],
    ['不是噪音问题，而是垃圾站的恶臭', 'odor-waste', /噪音/],
    ['并非油烟，是空调外机嗡嗡响，吵得睡不着', 'noise-equipment', /油烟/],
    ['我反映的不是工地施工噪音而是化粪池的臭味', 'odor-sewage', /工地|施工|噪音/],
  ])('is that alone, and by its own words: %s', (text, nuisance, denied) => {
    expect(about(text)).toEqual([nuisance]);
    expect(JSON.stringify(suggestKinds(text, lexicon))).not.toMatch(denied);
  });

  it.each(['不是噪音就是臭味', '这不是噪音扰民是什么', '是不是噪音超标了'])('is no denial where the sentence claims it: %s', (text) => {
    expect(about(text)).toContain('noise-other');
  });
});

describe('What is only said so', () => {
  it.each([
    '这家公司口碑太臭了', '他脾气很臭，邻居都怕他', '一副臭架子，态度恶劣',
    'Your customer service stinks', 'The contract smells fishy', 'She got home safe and sound from the bar',
    'The advice was sound and the shop is closed', 'Public hearing about the new market', 'The sound engineer was not paid by the club',
  ])('is neither noise nor odor: %s', (text) => expect(about(text)).toEqual([]));
});

describe('Animals, instruments and machines', () => {
  it.each([
    ['楼上养的犬只天天乱叫', 'noise-social'], ['野猫半夜叫春，没法休息', 'noise-social'], ['隔壁大公鸡凌晨四点就打鸣', 'noise-social'],
    ['The dog next door howls every night', 'noise-social'], ["Neighbor's parrot squawking from dawn", 'noise-social'], ['Two roosters crowing at 5am', 'noise-social'],
    ['楼下有人一大早吹萨克斯', 'noise-social'], ['邻居每天晚上练架子鼓', 'noise-social'], ['公园里清晨吹唢呐', 'noise-social'],
    ['Somebody plays the drums after midnight', 'noise-social'], ['Upstairs tenant practices violin all day', 'noise-social'], ['Bagpipes in the courtyard every morning', 'noise-social'],
    ['物业清晨六点用割草机', 'noise-equipment'], ['店门口的柴油发电机整天开着', 'noise-equipment'], ['绿篱机和油锯从早到晚', 'noise-equipment'],
    ['Lawn mowers at 6 am every Sunday', 'noise-equipment'], ['The store runs its generator overnight', 'noise-equipment'], ['Chainsaw going since dawn', 'noise-equipment'],
  ])('are known for what they are: %s', (text, nuisance) => expect(about(text)).toEqual([nuisance]));

  it.each(['孩子想学钢琴，培训班不退费', '公鸡的价格涨了', 'The shop refused a refund for a lawn mower'])('are no nuisance where nobody is disturbed: %s', (text) => expect(about(text)).toEqual([]));
});

describe('Rotten eggs near works', () => {
  it.each([
    ['Smells like rotten eggs from the sewage treatment plant', 'odor-sewage'], ['Stench at the wastewater plant again', 'odor-sewage'], ['Foul odor near the water treatment plant', 'odor-sewage'],
    ['Rotten egg smell from the refinery', 'odor-industrial'],
  ])('smell of what stands there: %s', (text, nuisance) => expect(about(text)).toEqual([nuisance]));
});

describe('Two nuisances in one text', () => {
  it.each([
    ['楼下烧烤店油烟味刺鼻，晚上还放音乐吵人', ['odor-cooking', 'noise-social'], /油烟|刺鼻/, /音乐|吵/],
    ['工地夜间打桩噪音大，旁边的垃圾堆臭气熏天', ['odor-waste', 'noise-construction'], /垃圾|臭/, /打桩|噪音|工地/],
    ['Grease smell from the diner and loud music from the club', ['odor-cooking', 'noise-social'], /grease|smell/i, /music/i],
  ])('each lists the words that led to it and no others: %s', (text, expected, odor, noise) => {
    expect([...about(text)].sort()).toEqual([...expected].sort());
    const { nuisances } = suggestKinds(text, lexicon);
    const words = (family: string) => nuisances.find(({ nuisance }) => nuisance.startsWith(family))?.words.join() ?? '';
    expect([odor.test(words('odor')), noise.test(words('noise'))]).toEqual([true, true]);
    expect([noise.test(words('odor')), odor.test(words('noise'))]).toEqual([false, false]);
  });

  it('names no source that has nothing to do with what is heard', () => {
    expect(wordsOf('Loud noise at the manure heap')).toEqual([['Loud', 'noise']]);
  });
});
