import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '@bihuan/core';
import { AccountAnswer, AccountBody, UnitAnswer, UnitBody, WebhookAnswer, WebhookBody } from '@bihuan/contract';
import { Accounts, ReadingRoom, Rulebook, type ListedAccount, type Person } from '@bihuan/desk';
import { checkedUrl, newWebhookSecret, OutOfReach } from '@bihuan/post';
import { For } from '../door/marks.js';
import { orRefused, Refused } from '../door/refused.js';
import { Who } from '../door/request.js';
import { unitsOf } from './units.js';

/** Accounts, units and the webhook of a district. */
@ApiTags('directory')
@Controller('api')
export class DirectoryController {
  constructor(
    private readonly accounts: Accounts,
    private readonly rulebook: Rulebook,
    private readonly room: ReadingRoom,
  ) {}

  /** 账号 · Every account of the district. */
  @Get('accounts')
  @For('administrator')
  async list(@Who() { district }: Person): Promise<AccountAnswer[]> {
    return (await this.accounts.list(district)).map(accountAnswer);
  }

  /** 新建账号 · Makes an account. */
  @Post('accounts')
  @For('administrator')
  async add(@Body() body: AccountBody, @Who() { district }: Person): Promise<AccountAnswer> {
    return accountAnswer(orRefused(await this.accounts.add(district, body)));
  }

  /** 停用账号 · Disables an account; its next request is refused. */
  @Post('accounts/:id/disable')
  @HttpCode(204)
  @For('administrator')
  async disable(@Param('id') id: string, @Who() { district, account }: Person): Promise<void> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Refused(refuse('no-such-account'));
    const refusal = await this.accounts.disable(district, id, account);
    if (refusal) throw new Refused(refusal);
  }

  /** 单位 · Every unit of the district, also those that are no more. */
  @Get('units')
  units(@Who() { district }: Person): Promise<UnitAnswer[]> {
    return unitsOf(this.rulebook, district);
  }

  /** 新建单位 · Makes a unit. */
  @Post('units')
  @For('administrator')
  async addUnit(@Body() { parent, validTo, ...named }: UnitBody, @Who() { district }: Person): Promise<UnitAnswer> {
    const unit = { ...named, parent: parent ?? null, validTo: validTo ?? null };
    const refusal = await this.accounts.addUnit({ district, ...unit });
    if (refusal) throw new Refused(refusal);
    return { ...unit, activePeople: 0 };
  }

  /** 回调地址 · Sets where notices are sent; the secret that signs them is shown this once. */
  @Put('webhook')
  @For('administrator')
  setWebhook(@Body() { url, active = true }: WebhookBody, @Who() { district }: Person): Promise<WebhookAnswer> {
    return this.room.setWebhook(district, callable(url), newWebhookSecret(), active);
  }
}

/** An address that could never be called is refused here, and not found parked later. */
function callable(url: string): string {
  try {
    return checkedUrl(url).href;
  } catch (error) {
    throw error instanceof OutOfReach ? new Refused(refuse('webhook-address-refused')) : error;
  }
}

function accountAnswer({ id, login, name, roles, unit, disabled }: ListedAccount): AccountAnswer {
  return { id, login, name, roles: [...roles], unit, disabled };
}
