import { meantBy } from './named.js';

it('finds a complaint by its number however the number was typed', () => {
  for (const typed of ['tl2026000157', ' tl2026000157 ', 'Tl2026000157\n']) expect(meantBy(typed)).toEqual([typed.trim(), 'TL2026000157']);
  expect(meantBy(' TL2026000157 ')).toEqual(['TL2026000157']);
});

it('finds a number that was brought from elsewhere with small letters as it stands, before it looks for capitals', () => {
  expect(meantBy('old-17')).toEqual(['old-17', 'OLD-17']);
});

it('looks for nothing where a name holds what no number can', () => {
  for (const typed of ['\u0000', 'a\u0000b', '\ud800']) expect(meantBy(typed)).toEqual([]);
});

it('knows an id from a number, and looks for it in the small letters of ids alone', () => {
  const id = '0197a3c1-5e2b-7cde-8f00-a1b2c3d4e5f6';
  for (const typed of [id, id.toUpperCase(), ` ${id} `]) expect(meantBy(typed)).toEqual([id]);
});
