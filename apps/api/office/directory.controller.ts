import { Body, Controller, Get, Post, Put } from '@nestjs/common';
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
  async add(@Body() { email, language = 'zh', ...body }: AccountBody, @Who() { district }: Person): Promise<AccountAnswer> {
    return accountAnswer(orRefused(await this.accounts.add(district, { ...body, contact: { email: email ?? null, language } })));
  }

  /** 单位 · Every unit of the district, also those that are no more. */
  @Get('units')
  units(@Who() { district }: Person): Promise<UnitAnswer[]> {
    return unitsOf(this.rulebook, district);
  }

  /** 新建单位 · Makes a unit. */
  @Post('units')
  @For('administrator')
  async addUnit(@Body() { parent, validTo, email, language = 'zh', ...named }: UnitBody, @Who() { district }: Person): Promise<UnitAnswer> {
    const unit = { ...named, parent: parent ?? null, validTo: validTo ?? null };
    const refusal = await this.accounts.addUnit({ district, ...unit, contact: { email: email ?? null, language } });
    if (refusal) throw new Refused(refusal);
    return { ...unit, activePeople: 0, successor: null };
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

function accountAnswer({ roles, ...account }: ListedAccount): AccountAnswer {
  return { ...account, roles: [...roles] };
}
