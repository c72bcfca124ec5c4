import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, SessionAnswer, SignInBody } from '@bihuan/contract';
import { Rulebook, Sessions, type Person } from '@bihuan/desk';
import { Streams } from '../desk/streams.js';
import { Open } from '../door/marks.js';
import { orRefused } from '../door/refused.js';
import { Who, type Asked, type Reply } from '../door/request.js';
import { giveCookie, takeCookie, tokenIn } from '../door/session-token.js';
import { unitsOf } from './units.js';

/** Signing in and out. */
@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly rulebook: Rulebook,
    private readonly streams: Streams,
  ) {}

  /** 登录 · Signs in: a cookie for browsers, a bearer token for programs. Ten wrong tries lock the account and the address for ten minutes. */
  @Post('session')
  @Open()
  async open(@Body() { login, password }: SignInBody, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<SessionAnswer> {
    const { token, expiresAt, person } = orRefused(await this.sessions.open(login, password, request.ip));
    giveCookie(request, reply, token, expiresAt);
    return { token, expiresAt, me: await this.meOf(person) };
  }

  /** 退出 · Signs out. */
  @Delete('session')
  @HttpCode(204)
  async close(@Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const token = tokenIn(request);
    if (token) {
      await this.sessions.close(token);
      this.streams.endOf(token);
    }
    takeCookie(request, reply);
  }

  /** 我 · Who is signed in. */
  @Get('me')
  me(@Who() person: Person): Promise<Me> {
    return this.meOf(person);
  }

  private async meOf({ account, name, district, roles, unit }: Person): Promise<Me> {
    const own = (await unitsOf(this.rulebook, district)).find(({ id }) => id === unit);
    const { zh, en, zone } = this.rulebook.settings(district);
    return { account, name, district, roles: [...roles], unit, districtName: { zh, en }, zone, unitName: own ? { zh: own.zh, en: own.en } : null };
  }
}
