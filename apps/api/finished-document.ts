import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const verbs = ['get', 'post', 'put', 'delete'] as const;
const said: Readonly<Record<number, string>> = {
  400: 'The form is at fault; `errors` names each field',
  401: 'Nobody is signed in',
  403: 'Not this person',
  404: 'Not there, or not for these eyes',
  409: 'Not now: state, a flag, or another version',
  413: 'The body is too large',
  415: 'Not JSON',
  422: 'Not this content',
  429: 'Too many wrong tries; see Retry-After',
  500: 'A fault of ours; `detail` names the request',
  503: 'The database does not answer',
};

/** Adds what decorators need not say: the problems of each route, and that open routes ask nobody to sign in. */
export function finished(document: OpenAPIObject): OpenAPIObject {
  for (const [path, routes] of Object.entries(document.paths)) {
    for (const verb of verbs) {
      const operation = routes[verb];
      if (operation) finish(operation as Operation & Record<string, unknown>, path);
    }
  }
  return document;
}

function finish(operation: Operation & Record<string, unknown>, path: string): void {
  const open = operation['x-open'] === true;
  if (open) operation.security = [];
  delete operation['x-open'];
  const asks = operation.requestBody !== undefined;
  const guesses = /\/session$|\/public\//.test(path);
  const statuses = [
    ...(asks || operation.parameters?.length ? [400] : []),
    ...(open && !guesses ? [] : [401]),
    ...(open ? [] : [403]),
    ...(path.includes('{') ? [404] : []),
    ...(asks ? [409, 413, 415, 422] : []),
    ...(guesses ? [429] : []),
    500, 503,
  ];
  for (const status of statuses) operation.responses[status] ??= problem(said[status] ?? '');
}

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}
