import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '@bihuan/core';
import { InvitationBody } from '@bihuan/contract';
import { Accounts, Office } from '@bihuan/desk';
import { Open } from '../door/marks.js';
import { Refused } from '../door/refused.js';

/** The first administrator of a district. */
@ApiTags('session')
@Controller('api/invitation')
export class InvitationController {
  constructor(
    private readonly accounts: Accounts,
    private readonly office: Office,
  ) {}

  /** 首位管理员 · Founds a district with its first administrator; an invitation works once. */
  @Post(':token')
  @Open()
  @HttpCode(204)
  async accept(@Param('token') token: string, @Body() body: InvitationBody): Promise<void> {
    const { districtZh: zh, districtEn: en, calendar = 'cn', procedure = 'cn-hotline', numberPrefix = '', ...more } = body;
    await this.office.hearOfRules();
    if (!this.office.rulebook.all().some((loaded) => loaded.procedure === procedure)) throw new Refused(refuse('no-procedure-in-force'));
    const zone = body.zone ?? this.office.rulebook.zoneOf(calendar);
    if (zone === undefined) throw new Refused(refuse('calendar-unknown', { calendar }));
    const refusal = await this.accounts.found(token, { ...more, zh, en, zone, calendar, procedure, numberPrefix });
    if (refusal) throw new Refused(refusal);
  }
}
