import type { IncomingMessage } from 'node:http';
import type { Log, Meters } from '@bihuan/platform';
import type { FastifyInstance } from 'fastify';
import { v7 as newId } from 'uuid';
import { languageOf } from './request.js';

/** The id that the sender gave the request, if it is a UUID; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given) ? given : newId();
}

/** Asked every few seconds by machines, and of no interest when all is well. */
const watched = ['/health', '/metrics'];

/** Open for hours: how long it took says nothing of how quickly anybody is served. */
const streams = '/api/live';

/** Every answer names its request and its language; the log hears which route, how it went and how long it took, and never who or what. */
export function hearRequests(fastify: Pick<FastifyInstance, 'addHook'>, log: Log, meters: Meters): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'X-Request-Id': request.id,
      'Content-Language': languageOf(request.headers['accept-language']),
      Vary: 'Accept-Language',
      // What one person may see must lie in nobody's cache.
      ...(request.url.startsWith('/api/') ? { 'Cache-Control': 'no-store' } : {}),
    });
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, id } = request;
    const route = routeOptions.url ?? 'unknown';
    if (route !== streams) meters.observe('bihuan_http_request_duration_seconds', { method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    const level = watched.some((path) => route.startsWith(path)) ? 'debug' : 'info';
    log[level]({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), request: id }, 'answered');
    done();
  });
}
