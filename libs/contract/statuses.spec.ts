import { refusals } from '@bihuan/core';
import { statusOf } from './index.js';

it('answers every refusal with a status of its own kind', () => {
  const statuses = Object.keys(refusals).map((code) => statusOf(code));
  expect(statuses.every((status) => status >= 400 && status < 600)).toBe(true);
});

it.each([
  ['not-from-this-state', 409], ['is-paused', 409], ['not-signed', 409], ['stale-version', 409],
  ['not-your-role', 403], ['who-rectified-may-not-revisit', 403], ['not-your-unit', 403],
  ['text-missing', 422], ['evidence-missing', 422], ['command-id-taken', 422],
  ['no-such-complaint', 404], ['not-signed-in', 401], ['locked-out', 429], ['invalid-form', 400], ['field-line', 400], ['fault', 500],
] as const)('answers %s with %i', (code, status) => {
  expect(statusOf(code)).toBe(status);
});
