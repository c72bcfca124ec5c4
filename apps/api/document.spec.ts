import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { pathOf, staffActions } from '@bihuan/contract';
import { describedApi } from './described.js';
import { documentOf } from './document.js';

let app: INestApplication;
let document: OpenAPIObject;

beforeAll(async () => {
  app = await describedApi();
  document = documentOf(app);
});
afterAll(() => app.close());

const operations = () => Object.entries(document.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation })));

it('has a route with a form of its own for every action of the table that a person can perform', () => {
  const routes = staffActions().map((action) => document.paths[`/api/complaints/{id}/${pathOf(action)}`]?.post);
  expect(routes.filter((route) => !route)).toEqual([]);
  const forms = routes.map((route) => JSON.stringify(route?.requestBody));
  expect(new Set(forms).size).toBe(staffActions().length);
});

it('names every form and part that it speaks of', () => {
  const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w*)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !document.components?.schemas?.[name])).toEqual([]);
});

it('says of every route how it is refused, and who must sign in', () => {
  const silent = operations().filter(({ operation }) => !('500' in operation.responses));
  expect(silent).toEqual([]);
  const open = operations().filter(({ operation }) => operation.security?.length === 0).map(({ verb, path }) => `${verb} ${path}`);
  expect(open.sort()).toEqual([
    'get /api/public/complaints/{queryCode}', 'get /api/words', 'get /engine', 'get /health/live', 'get /health/ready',
    'post /api/invitation/{token}', 'post /api/session',
  ]);
});
