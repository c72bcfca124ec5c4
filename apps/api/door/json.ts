import type { FastifyInstance } from 'fastify';

type Parsers = Pick<FastifyInstance, 'removeAllContentTypeParsers' | 'addContentTypeParser' | 'getDefaultJsonParser'>;

/** Only JSON comes in, so that no form of another site's page is ever taken for a command; no body at all is an empty form. */
export function takeJsonOnly(fastify: Parsers): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, {});
    else void parse(request, String(body), done);
  });
}
