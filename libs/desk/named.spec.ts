import { asKept } from './named.js';

it('finds a complaint by its number however the number was typed', () => {
  for (const typed of ['TL2026000157', 'tl2026000157', ' tl2026000157 ', 'Tl2026000157\n']) expect(asKept(typed)).toBe('TL2026000157');
});

it('knows an id from a number, and keeps it in the small letters of ids', () => {
  const id = '0197a3c1-5e2b-7cde-8f00-a1b2c3d4e5f6';
  for (const typed of [id, id.toUpperCase(), ` ${id} `]) expect(asKept(typed)).toBe(id);
});
