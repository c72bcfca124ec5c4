import { mappingOf } from './mapping.js';
import { plainMapping, shippedMappings } from './mappings/index.js';
import { nuisancesOf } from './nuisances-of.js';

const [chicago, messages] = shippedMappings;
const said = (more: object) => ({ category: '', noise: false, odor: false, words: '', ...more });

describe('What disturbs, by what a row says', () => {
  it('is what the category says, whatever the key words make of it', () => {
    if (!chicago) throw new Error('not shipped');
    expect(nuisancesOf(said({ category: 'NOISE COMPLAINT', noise: true, odor: true, words: 'AN AIR CONDITIONER' }), chicago)).toEqual(['noise-equipment']);
    expect(nuisancesOf(said({ category: 'Air Pollution Work Order ', noise: true }), chicago)).toEqual(['odor-other']);
  });

  it('is what the flags say where the category says nothing: both, if it is both', () => {
    if (!messages) throw new Error('not shipped');
    expect(nuisancesOf(said({ noise: true, odor: true, words: '夜宵店油烟大，音响吵' }), messages)).toEqual(['noise-social', 'odor-cooking']);
    expect(nuisancesOf(said({ words: '拖欠工资' }), messages)).toMatchObject({ reason: 'not_ours' });
  });

  it('is refused by name where the category is not on the list', () => {
    expect(nuisancesOf(said({ category: '欠薪' }), plainMapping)).toMatchObject({ reason: 'bad_category', value: '欠薪' });
    expect(nuisancesOf(said({ category: '餐饮油烟' }), plainMapping)).toEqual(['odor-cooking']);
  });
});

describe('A mapping of one\'s own', () => {
  it('is a list of heads, or a whole one; anything else is refused with what is wrong', () => {
    expect(mappingOf({ 编号: 'id' }, plainMapping).heads.id).toEqual(['编号']);
    expect(() => mappingOf({ 编号: 'number' }, plainMapping)).toThrow('no such column: number');
    expect(() => mappingOf({ mapping: 'x', source: 'x', zone: 'UTC', heads: { text: ['t'] } })).toThrow('no head is said to hold the id');
    expect(() => mappingOf([])).toThrow('a mapping is an object');
  });
});
