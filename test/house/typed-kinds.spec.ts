import { labels, type Nuisance } from '@bihuan/core';
import { nuisancesFor } from '../../apps/console/desk/nuisance-choices';

const first = (typed: string): Nuisance | undefined => nuisancesFor(typed, labels.nuisance)[0]?.code;

describe('A clerk who types what kind of nuisance it is', () => {
  it('finds it by the first letters of its pinyin, by its number, by a part of its word, in either language', () => {
    expect(['sb', 'shebei', '5', '设备', '备噪', 'equip'].map(first)).toEqual(Array(6).fill('noise-equipment'));
    expect(['cy', 'yy', '油烟', '7', 'fumes'].map(first)).toEqual(Array(5).fill('odor-cooking'));
    expect(['jz', 'sg', '施工', '1'].map(first)).toEqual(Array(4).fill('noise-construction'));
    expect(['11', 'gyyw', 'ws', 'lj', 'sh', 'jt'].map(first)).toEqual(['odor-other', 'odor-industrial', 'odor-sewage', 'odor-waste', 'noise-social', 'noise-traffic']);
  });

  it('finds each of them by the first letters of its whole word, and by its whole pinyin as an input method parts it', () => {
    expect(Object.keys(labels.nuisance)).toHaveLength(11);
    const initials: Record<Nuisance, string> = {
      'noise-construction': 'jzsgzs', 'noise-industrial': 'gyzs', 'noise-social': 'shshzs', 'noise-traffic': 'jtzs', 'noise-equipment': 'sbzs', 'noise-other': 'qtzs',
      'odor-cooking': 'cyyy', 'odor-sewage': 'wsyw', 'odor-waste': 'ljyw', 'odor-industrial': 'gyyw', 'odor-other': 'qtyw',
    };
    expect(Object.entries(initials).filter(([code, typed]) => first(typed) !== code)).toEqual([]);
    expect(first("la'ji yi'wei")).toBe('odor-waste');
  });

  it('sees all of them before anything is typed, all noises for “zs”, and none for what is no kind', () => {
    expect(nuisancesFor('', labels.nuisance)).toHaveLength(11);
    expect(nuisancesFor('zs', labels.nuisance).map(({ code }) => code.split('-')[0])).toEqual(Array(6).fill('noise'));
    expect(nuisancesFor('xx', labels.nuisance)).toEqual([]);
  });
});
