import { Body, Controller, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isRefusal, refuse, type Language } from '@bihuan/core';
import { AbsenceBody, DisableBody, HandedOverAnswer, HandOnBody, HandOverUnitBody, UnitEndBody } from '@bihuan/contract';
import { Accounts, HandOvers, MovedTime, Rulebook, type HandedOver, type Person } from '@bihuan/desk';
import { commandId } from '../door/command-headers.js';
import { For } from '../door/marks.js';
import { orRefused, Refused } from '../door/refused.js';
import { Speaks, Who, type Asked } from '../door/request.js';
import { refusalIn } from './refusal-in.js';

/** People who are away or leave, and units that end: what they had goes on with others. */
@ApiTags('directory')
@Controller('api')
export class LeavingController {
  constructor(
    private readonly accounts: Accounts,
    private readonly handOvers: HandOvers,
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
  ) {}

  /** 停用账号 · Disables an account; its next request is refused. With `to` everything it is responsible for goes to a colleague before. */
  @Post('accounts/:id/disable')
  @HttpCode(204)
  @For('administrator')
  async disable(@Param('id') id: string, @Body() { to }: DisableBody, @Who() { district, account }: Person): Promise<void> {
    done(await this.handOvers.leave(district, known(id), account, to));
  }

  /** 请假代岗 · Says on which days somebody is away, and who stands in: worklist and messages of the account are his too on these days. */
  @Put('accounts/:id/absence')
  @HttpCode(204)
  @For('administrator')
  async absence(@Param('id') id: string, @Body() body: AbsenceBody, @Who() { district }: Person): Promise<void> {
    done(await this.accounts.setAbsence(district, known(id), body));
  }

  /** 移交个人在办件 · Everything that an account is responsible for goes to a colleague of the same unit and the same roles. */
  @Post('accounts/:id/hand-over')
  @HttpCode(200)
  @For('administrator')
  async handOn(@Param('id') id: string, @Body() { to }: HandOnBody, @Who() { district, account }: Person, @Speaks() language: Language): Promise<HandedOverAnswer> {
    return this.answer(orRefused(await this.handOvers.ofAccount(district, known(id), to, account)), district, language);
  }

  /** 撤销单位 · Sets the last day of a unit, and who has its duties then. Work in hand is moved to the successor when the day has passed. */
  @Put('units/:id/valid-to')
  @HttpCode(204)
  @For('administrator')
  async end(@Param('id') id: string, @Body() { validTo, successor }: UnitEndBody, @Who() { district }: Person): Promise<void> {
    done(await this.handOvers.endUnit(district, id, validTo, successor ?? null, await this.time.now()));
  }

  /** 移交承接 · Everything that a unit has in hand goes to another as it stands; due dates do not move. The same again changes nothing. */
  @Post('units/:id/hand-over')
  @HttpCode(200)
  @For('coordinator')
  async handOver(@Param('id') unit: string, @Body() { to, texts }: HandOverUnitBody, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked): Promise<HandedOverAnswer> {
    const asked = { unit, to, reason: texts.reason, id: commandId(request, person), now: await this.time.now() };
    return this.answer(orRefused(await this.handOvers.ofUnit(person, asked)), person.district, language);
  }

  private answer({ moved, stayed }: HandedOver, district: string, language: Language): HandedOverAnswer {
    const said = refusalIn(this.rulebook, district, language);
    return { moved, refused: stayed.map(({ number, refusal }) => ({ number, problem: said(refusal) })) };
  }
}

function known(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Refused(refuse('no-such-account'));
  return id;
}

function done(refusal: unknown): void {
  if (isRefusal(refusal)) throw new Refused(refusal);
}
