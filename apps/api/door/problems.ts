import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { refuse, sentenceOf, type Language, type Refusal } from '@bihuan/core';
import { statusOf, type Problem } from '@bihuan/contract';
import { isOutage, Rulebook } from '@bihuan/desk';
import type { Log, Meters } from '@bihuan/platform';
import { BODY_LIMIT } from './limits.js';
import { titleOf } from './titles.js';
import { Refused } from './refused.js';
import { languageOf, type Asked, type Reply } from './request.js';

/** Says every refusal and every fault as a problem (RFC 9457) in the language asked for; nothing of the inside leaves. */
@Catch()
export class Problems implements ExceptionFilter {
  constructor(
    private readonly rulebook: Rulebook,
    private readonly log: Log,
    private readonly meters: Meters,
    /** A page instead, where the address is one of a page. */
    private readonly page: (problem: Problem, request: Asked) => string | null = () => null,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Asked>();
    const reply = host.switchToHttp().getResponse<Reply>();
    const problem = this.problemOf(thrown, request);
    this.meters.count('bihuan_refused_requests_total', { code: problem.code });
    if (problem.status >= 500) this.log.error({ err: thrown, request: request.id, route: request.routeOptions?.url }, 'request failed');
    if (problem.status === 429) void reply.header('Retry-After', String(60 * Number(problem.params?.['minutes'] ?? 1)));
    if (problem.status === 503) void reply.header('Retry-After', '5');
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    const page = this.page(problem, request);
    void reply
      .status(problem.status)
      .header('Content-Type', page === null ? 'application/problem+json; charset=utf-8' : 'text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(page ?? JSON.stringify(problem));
  }

  private problemOf(thrown: unknown, request: Asked): Problem {
    const language = languageOf(request.headers?.['accept-language']);
    const { refusal, more } = thrown instanceof Refused ? thrown : { refusal: refusalOf(thrown, String(request.id)), more: {} };
    const said = 'said' in more ? more.said : undefined;
    const status = said ? 422 : statusOf(refusal.refused);
    const errors = 'faults' in more ? more.faults?.map((fault) => ({ field: fault.field, code: fault.refused, detail: this.say(fault, language, request) })) : undefined;
    const version = 'version' in more ? more.version : undefined;
    return {
      type: `urn:bihuan:refusal:${refusal.refused}`,
      title: titleOf(status, language),
      status,
      code: refusal.refused,
      detail: said?.[language] ?? this.say(refusal, language, request),
      ...(errors?.length === 1 && errors[0] ? { field: errors[0].field } : {}),
      ...(errors ? { errors } : {}),
      ...(version === undefined ? {} : { version }),
      ...(refusal.params ? { params: refusal.params } : {}),
      instance: `urn:uuid:${request.id}`,
    };
  }

  private say(refusal: Refusal, language: Language, { person }: Asked): string {
    if (!person) return sentenceOf(refusal, language);
    return sentenceOf(refusal, language, this.rulebook.settings(person.district).zone, this.rulebook.directory(person.district).units);
  }
}

/** What Nest, Fastify, the database or a mistake of ours has thrown. */
function refusalOf(thrown: unknown, request: string): Refusal {
  if (thrown instanceof HttpException) {
    const status = thrown.getStatus();
    if (status === 404) return refuse('no-such-page');
    if (status === 413) return refuse('body-too-large', { most: BODY_LIMIT / 1024 });
    if (status === 415) return refuse('not-json');
    if (status === 400) return refuse(/json|body/i.test(thrown.message) ? 'bad-json' : 'bad-request');
    if (status < 500) return refuse('bad-request');
  }
  if (isDiskFull(thrown)) return refuse('disk-full');
  return isOutage(thrown) ? refuse('database-away') : refuse('fault', { request });
}

/** No room on the disk of the files (ENOSPC, EDQUOT), or of the database (53100). */
function isDiskFull(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && ['ENOSPC', 'EDQUOT', '53100'].includes(String(thrown.code));
}
