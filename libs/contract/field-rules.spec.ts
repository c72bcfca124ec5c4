import { sentenceOf } from '@bihuan/core';
import * as rules from './field-rules.js';

const every = [
  rules.line(5), rules.prose(5), rules.code(), rules.oneOf(['a']), rules.listOf(rules.oneOf(['a']), 1, 2), rules.listOf(rules.instant, 0, 2, false),
  rules.whole(1, 2), rules.count(3), rules.decimal(0, 1), rules.yesOrNo, rules.instant, rules.date, rules.uuid, rules.zone, rules.phone, rules.email,
  rules.url, rules.password(), rules.span,
];

it.each(every.map((rule) => [rule.code, rule] as const))('says what %s allows in both languages, with nothing left unfilled', (_, { code, params }) => {
  for (const language of ['zh', 'en'] as const) {
    const sentence = sentenceOf({ refused: code, params }, language);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence).not.toBe(code);
  }
});

it.each([
  ['a line with a break in it', rules.line(9), 'a\nb'], ['only blanks', rules.line(9), '   '], ['a NUL', rules.prose(9), 'a\u0000'], ['half a character', rules.prose(9), 'a\ud800'],
  ['a year that no calendar has', rules.date, '0000-01-01'], ['an instant of the year one', rules.instant, '0001-01-01T00:00:00.000Z'],
  ['a day that is none', rules.date, '2026-02-29'], ['an instant of another zone', rules.instant, '2026-10-08T01:00:00.000+08:00'],
  ['seconds only', rules.instant, '2026-10-08T01:00:00Z'], ['a zone that is none', rules.zone, 'Asia/Nowhere'], ['plain http', rules.url, 'http://example.org'],
  ['a password inside an address', rules.url, 'https://a:b@example.org'], ['not a number', rules.decimal(0, 1), Number.NaN],
  ['the same twice', rules.listOf(rules.oneOf(['a', 'b']), 1, 5), ['a', 'a']], ['letters for a number', rules.whole(1, 9), '3'],
])('refuses %s', (_, rule, value) => {
  expect(rule.holds(value)).toBe(false);
});
