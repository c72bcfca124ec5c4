import { join } from 'node:path';
import { loadWordLists } from '@bihuan/rules';
import { lexiconOf, suggestKinds } from './index.js';

const { lists, faults } = loadWordLists(join(process.cwd(), 'procedures/words'));
const lexicon = lexiconOf(lists);

it('the shipped word lists have no fault', () => expect(faults).toEqual([]));

it('a building site at night is construction noise, with the words that say so', () => {
  expect(suggestKinds('小区旁边的工地夜里施工，噪音很大，无法休息。', lexicon)).toEqual({
    nuisances: [{ nuisance: 'noise-construction', words: ['工地', '施工', '噪音', '无法休息'] }],
    activity: { activity: 'construction', words: ['工地', '施工'] },
  });
});

it('a building site that owes wages is not noise, and belongs to labour', () => {
  const { nuisances, elsewhere } = suggestKinds('工地拖欠农民工工资三个月。', lexicon);
  expect(nuisances).toEqual([]);
  expect(elsewhere?.body).toBe('labour');
});
