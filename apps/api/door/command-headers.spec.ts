import type { Person } from '@bihuan/desk';
import { commandId, seenVersion } from './command-headers.js';
import { Refused } from './refused.js';
import type { Asked } from './request.js';

const person = { account: 'a1' } as Person;
const asked = (headers: Record<string, string>) => ({ headers }) as unknown as Asked;

it('makes the command of a person’s own key, so that no two people share one', () => {
  expect(commandId(asked({ 'idempotency-key': 'k 1' }), person)).toBe('http:a1:k 1');
  expect(commandId(asked({}), person)).not.toBe(commandId(asked({}), person));
});

it.each(['', ' k', 'k ', 'ключ', 'a\tb', 'x'.repeat(121)])('refuses the key %j', (key) => {
  expect(() => commandId(asked({ 'idempotency-key': key }), person)).toThrow(Refused);
});

it('reads the version that the person saw, and refuses what is none', () => {
  expect(seenVersion(asked({ 'if-match': '"12"' }))).toBe(12);
  expect(seenVersion(asked({ 'if-match': 'W/"12"' }))).toBe(12);
  expect(seenVersion(asked({}))).toBeUndefined();
  for (const header of ['12', '"0"', 'W/""', '*', '"1", "2"']) expect(() => seenVersion(asked({ 'if-match': header }))).toThrow(Refused);
});
