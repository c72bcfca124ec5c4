import { kindsOf } from './kinds-of.js';
import { plainMapping, shippedMappings } from './mappings/index.js';
import { shippedLexicon } from './words.js';

const said = (more: object) => ({ category: '', detail: '', noise: false, odor: false, text: '', agency: '', ...more });
const by = (name: string) => shippedMappings.find(({ mapping }) => mapping === name) ?? plainMapping;
const kinds = (more: object, name: string) => kindsOf(said(more), by(name), shippedLexicon());

describe('What disturbs, by what a row says', () => {
  it('is what the category says, whatever the columns of key words make of it', () => {
    expect(kinds({ category: 'NOISE COMPLAINT', noise: true, odor: true, text: 'LOUD NOISE FROM AN AIR CONDITIONER' }, 'chicago-cdph')).toMatchObject({ nuisances: ['noise-equipment'] });
    expect(kinds({ category: 'Air Pollution Work Order ', noise: true }, 'chicago-cdph')).toEqual({ nuisances: ['odor-other'], notes: [] });
  });

  it('is what the columns say where there is no category: both, if it is both', () => {
    expect(kinds({ noise: true, odor: true, text: '楼下夜宵店油烟大，音响声音很吵，无法入睡' }, 'cn-messages')).toMatchObject({ nuisances: ['noise-social', 'odor-cooking'] });
  });

  it('is told by the text within a family that only the category names', () => {
    expect(kinds({ category: '噪声', text: '凌晨还在施工' }, 'bihuan')).toMatchObject({ nuisances: ['noise-construction'], activity: 'construction' });
    expect(kinds({ category: '异味' }, 'bihuan')).toEqual({ nuisances: ['odor-other'], notes: [] });
  });

  it('is left as the office named it, and the text only adds from what it comes', () => {
    expect(kinds({ category: '餐饮油烟', text: '旁边的工地夜里施工噪音很大' }, 'bihuan')).toMatchObject({ nuisances: ['odor-cooking'], activity: 'construction' });
  });

  it('is refused by name where the category is not on the list, also where it only looks like one', () => {
    expect(kinds({ category: '欠薪' }, 'bihuan')).toMatchObject({ reason: 'bad_category', value: '欠薪' });
    expect(kinds({ category: 'toString' }, 'bihuan')).toMatchObject({ reason: 'bad_category' });
    expect(kinds({ category: 'n\u043eise' }, 'bihuan')).toMatchObject({ reason: 'bad_category' });
  });

  it('is told where the category held letters that nobody sees', () => {
    expect(kinds({ category: 'ＮＯＩＳＥ' }, 'bihuan')).toEqual({ nuisances: ['noise-other'], notes: [] });
    expect(kinds({ category: 'noise\u200b' }, 'bihuan')).toEqual({ nuisances: ['noise-other'], notes: [{ what: 'category_cleaned', value: 'noise\u200b', taken: 'noise' }] });
  });

  it('is what the category says also where the words speak of the other family alone, and that is told with the words', () => {
    expect(kinds({ category: '噪声', text: '垃圾站的臭味很大' }, 'bihuan')).toMatchObject({ nuisances: ['noise-other'], notes: [{ what: 'kind_doubtful', value: '噪声', taken: expect.stringContaining('臭') }] });
    expect(kinds({ category: '垃圾异味', text: '旁边的工地夜里施工噪音很大' }, 'bihuan')).toMatchObject({ nuisances: ['odor-waste'], notes: [{ what: 'kind_doubtful' }] });
    expect(kinds({ category: '噪声', text: '烧烤店油烟大，音响声音很吵' }, 'bihuan')).toMatchObject({ notes: [] });
    expect(kinds({ category: '噪声', text: '请管一管' }, 'bihuan')).toMatchObject({ notes: [] });
  });

  it('is not ours where it is neither, and says whose: by the agency of the file, else by the words', () => {
    expect(kinds({ category: 'HEATING', detail: 'HEAT', text: 'HEAT', agency: 'HPD' }, 'nyc311')).toMatchObject({ reason: 'not_ours', value: 'HEATING | HEAT', elsewhere: { body: 'HPD' } });
    expect(kinds({ text: '工地拖欠农民工工资三个月。' }, 'cn-messages')).toMatchObject({ reason: 'not_ours', elsewhere: { body: 'labour' } });
    expect(kinds({ category: 'Sewer', detail: 'Manhole Cover Broken/Making Noise (SB)' }, 'nyc311')).toMatchObject({ nuisances: ['noise-other'] });
  });
});
