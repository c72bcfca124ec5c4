import { pageOf } from './page-of.js';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const asked = (method: string, url: string, accept?: string) => pageOf({ method, url, headers: accept === undefined ? {} : { accept } });

it.each(['GET', 'HEAD'])('gives a browser that goes to a desk the console, which knows its desks itself (%s)', (method) => {
  for (const url of ['/', '/sign-in', '/sign-in?to=/desk', '/desk', '/office', '/engine', '/complaints?overdue=true', '/nowhere']) expect(asked(method, url, browser)).toBe('/index.html');
  expect(asked(method, '/complaints/TL2026.7', browser)).toBe('/index.html');
});

it('gives a program that asks for data the data, also where a desk has the same path', () => {
  for (const accept of ['application/json', '*/*', undefined]) expect(asked('GET', '/engine', accept)).toBe('/engine');
});

it.each(['POST', 'PUT', 'DELETE'])('takes nothing that is sent for a page that is asked for (%s)', (method) => {
  expect(asked(method, '/desk', browser)).toBe('/desk');
});

it('leaves alone what is not the console’s, though a browser goes there', () => {
  for (const url of ['/api/complaints', '/q', '/q?code=1', '/a/x', '/docs', '/docs/', '/health', '/metrics', '/openapi.json', '/assets/index-1.js', '/favicon.svg', '/favicon.svg?v=1']) expect(asked('GET', url, browser)).toBe(url);
});

it('answers an address that nobody can read as one that is not there', () => {
  for (const url of ['/%zz', '/api/complaints/%E0%A4%A', '/q/%']) for (const accept of [browser, undefined]) expect(asked('GET', url, accept)).toBe('/api/unreadable');
  expect(asked('GET', '/q?code=%zz')).toBe('/q?code=%zz');
});
