import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, SessionAnswer, SignInBody } from '@bihuan/contract';
import { Sessions, type Person } from '@bihuan/desk';
import { Open } from '../door/marks.js';
import { orRefused } from '../door/refused.js';
import { Who, type Asked, type Reply } from '../door/request.js';
import { giveCookie, takeCookie, tokenIn } from '../door/session-token.js';

/** Signing in and out. */
@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(private readonly sessions: Sessions) {}

  /** 登录 · Signs in: a cookie for browsers, a bearer token for programs. Ten wrong tries lock the account and the address for ten minutes. */
  @Post('session')
  @Open()
  async open(@Body() { login, password }: SignInBody, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<SessionAnswer> {
    const { token, expiresAt, person } = orRefused(await this.sessions.open(login, password, request.ip));
    giveCookie(request, reply, token, expiresAt);
    return { token, expiresAt, me: meOf(person) };
  }

  /** 退出 · Signs out. */
  @Delete('session')
  @HttpCode(204)
  async close(@Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const token = tokenIn(request);
    if (token) await this.sessions.close(token);
    takeCookie(request, reply);
  }

  /** 我 · Who is signed in. */
  @Get('me')
  me(@Who() person: Person): Me {
    return meOf(person);
  }
}

function meOf({ account, name, district, roles, unit }: Person): Me {
  return { account, name, district, roles: [...roles], unit };
}
