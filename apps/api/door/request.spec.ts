import { languageOf } from './request.js';

it.each([
  [undefined, 'zh'], ['', 'zh'], ['en', 'en'], ['en-GB,en;q=0.9,zh;q=0.8', 'en'], ['zh-CN,en;q=0.9', 'zh'],
  ['fr', 'zh'], ['fr,en;q=0.1', 'en'], ['en;q=0.2, zh;q=0.9', 'zh'], ['en;q=0', 'zh'], ['*', 'zh'],
])('answers a reader of %s in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
