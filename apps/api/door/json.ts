import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The one route that takes a file as it is; what comes there is read by whoever has asked who sends it. */
const takesFiles = '/api/imports';

/** The pages whose forms come as a browser without scripts sends them. They know no cookie, so another site's form gains nothing there. */
const takesForms = ['/q', '/a/:token'];
const LONGEST_FORM = 16 * 1024;
const DEEPEST = 200;

type Parsers = Pick<FastifyInstance, 'removeAllContentTypeParsers' | 'addContentTypeParser' | 'getDefaultJsonParser'>;

/** Only JSON comes in, files on one route, and forms of our own public pages, so that no form of another site's page is ever taken for a command; no body at all is an empty form. */
export function takeJsonOnly(fastify: Parsers): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, {});
    else if (isTooDeep(String(body))) done(new BadRequestException('the JSON is nested too deeply'));
    else void parse(request, String(body), done);
  });
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: LONGEST_FORM }, (request, body, done) => {
    if (takesForms.includes(request.routeOptions.url ?? '')) done(null, Object.fromEntries(new URLSearchParams(String(body))));
    else asFile(request, done);
  });
  fastify.addContentTypeParser('*', (request, _body, done) => asFile(request, done));
}

/** No form of ours has more than a handful of levels; what walks a thousand of them runs out of stack. Brackets in texts count too: nobody writes so many that open and do not close. */
function isTooDeep(body: string): boolean {
  let depth = 0;
  for (const letter of body) {
    if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Also what is no file goes that far where files are taken: who sends a form there is told how a file is sent, not that it should be JSON. */
function asFile(request: Pick<FastifyRequest, 'method' | 'routeOptions'>, done: (error: Error | null) => void): void {
  const fits = request.method === 'POST' && request.routeOptions.url === takesFiles;
  done(fits ? null : new UnsupportedMediaTypeException());
}
