import type { Asked, Reply } from './request.js';

const COOKIE = 'bihuan_session';

/** The token that a request brings: a program's bearer token, else a browser's cookie. */
export function tokenIn({ headers, cookies }: Asked): string | undefined {
  const [, bearer] = /^Bearer ([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  return bearer ?? cookies[COOKIE];
}

/** Gives a browser its session. No script reads it, and no other site's page sends it along. */
export function giveCookie(request: Asked, reply: Reply, token: string, expiresAt: string): void {
  reply.setCookie(COOKIE, token, { ...attributes(request), expires: new Date(expiresAt) });
}

export function takeCookie(request: Asked, reply: Reply): void {
  reply.clearCookie(COOKIE, attributes(request));
}

function attributes({ protocol }: Asked) {
  return { httpOnly: true, sameSite: 'strict' as const, path: '/', secure: protocol === 'https' };
}
