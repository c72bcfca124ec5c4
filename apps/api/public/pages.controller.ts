import { Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isRefusal, type Language } from '@bihuan/core';
import { statusOf } from '@bihuan/contract';
import { Counter, isChoice } from '@bihuan/desk';
import { Open } from '../door/marks.js';
import type { Asked, Reply } from '../door/request.js';
import { answeredPage, answerPage, badLinkPage, LONGEST_WORDS } from './answer-page.js';
import { foundPage, lookUpPage } from './look-up-page.js';
import { languageAsked } from './page-language.js';
import { styleSheet } from './style-sheet.js';

/** Pages for complainants: whole in one answer, without scripts, cookies or anything from elsewhere. */
@ApiExcludeController()
@Controller()
@Open()
export class PagesController {
  constructor(private readonly counter: Counter) {}

  @Get('q')
  form(@Req() request: Asked, @Res({ passthrough: true }) reply: Reply): string {
    return page(reply, request, 200, lookUpPage);
  }

  /** Shows what was found at once: the code stands in no address, and so in no history and no log. */
  @Post('q')
  @HttpCode(200)
  async lookUp(@Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const typed = { code: fieldOf(request, 'code', 24), digits: fieldOf(request, 'digits', 24) };
    const found = await this.counter.lookUp(typed.code, typed.digits, request.ip);
    if (!isRefusal(found)) return page(reply, request, 200, (language) => foundPage(found, typed, language));
    if (found.refused === 'too-many-tries') void reply.header('Retry-After', String(60 * Number(found.params?.['minutes'] ?? 1)));
    return page(reply, request, statusOf(found.refused), (language) => lookUpPage(language, { refusal: found, typed }));
  }

  @Get('q/page.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return styleSheet;
  }

  @Get('a/:token')
  async question(@Param('token') token: string, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const linked = await this.counter.byLink(token);
    if (!linked) return page(reply, request, 404, (language) => badLinkPage(token, language));
    return page(reply, request, 200, (language) => answerPage(token, linked, language));
  }

  /** Gives the answer; the same tap twice gives it once. */
  @Post('a/:token')
  @HttpCode(200)
  async answer(@Param('token') token: string, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const choice = fieldOf(request, 'choice', 20);
    if (!isChoice(choice)) return this.question(token, request, reply);
    const answered = await this.counter.answer(token, choice, fieldOf(request, 'words', LONGEST_WORDS));
    if (!answered) return page(reply, request, 404, (language) => badLinkPage(token, language));
    return page(reply, request, answered.taken ? 200 : 409, (language) => answeredPage(token, answered, language));
  }
}

/** No use in a text, and some of them the database does not take. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A field of a form that a browser sent; what is too long is cut, as its own form would have done. */
function fieldOf({ body }: Asked, name: string, most: number): string {
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' ? [...value.replace(controls, '')].slice(0, most).join('') : '';
}

function page(reply: Reply, request: Asked, status: number, write: (language: Language) => string): string {
  const language = languageAsked(request);
  void reply.status(status).headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'Content-Security-Policy': "default-src 'self'; script-src 'none'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  });
  return write(language);
}
