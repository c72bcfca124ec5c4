import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@bihuan/core';
import type { Person } from '@bihuan/desk';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request with the person whom the guard found. */
export type Asked = FastifyRequest & { person?: Person };
export type Reply = FastifyReply;

/** The language that a request prefers: Chinese unless English comes before it. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...more] = part.trim().toLowerCase().split(';');
      const q = more.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { tag: tag.split('-')[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ tag, q }) => (tag === 'zh' || tag === 'en') && q > 0)
    .sort((a, b) => b.q - a.q);
  return wishes[0]?.tag === 'en' ? 'en' : 'zh';
}

/** The person who asks; only behind the guard. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { person } = context.switchToHttp().getRequest<Asked>();
  if (!person) throw new Error('a route without a guard asks who is there');
  return person;
});

/** The language to answer in. */
export const Speaks = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<Asked>().headers['accept-language']),
);
