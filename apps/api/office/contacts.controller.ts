import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse, type Refusal } from '@bihuan/core';
import { ContactBody, ContactsAnswer, type ContactAnswer } from '@bihuan/contract';
import { Accounts, type Person } from '@bihuan/desk';
import { For } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { Who } from '../door/request.js';

/** Where people and units are told outside the screen, and in which language. */
@ApiTags('directory')
@Controller('api')
export class ContactsController {
  constructor(private readonly accounts: Accounts) {}

  /** 联系方式 · Where everybody of the district is told. */
  @Get('contacts')
  @For('administrator')
  async contacts(@Who() { district }: Person): Promise<ContactsAnswer> {
    const { accounts, units } = await this.accounts.contacts(district);
    return { accounts: listed(accounts), units: listed(units) };
  }

  /** 账号联系方式 · Where a person is told; null for the inbox only. */
  @Put('accounts/:id/contact')
  @HttpCode(204)
  @For('administrator')
  async account(@Param('id') id: string, @Body() contact: ContactBody, @Who() { district }: Person): Promise<void> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Refused(refuse('no-such-account'));
    orNothing(await this.accounts.reachAccount(district, id, contact));
  }

  /** 单位联系方式 · Where a unit is told; null for its people's own addresses. */
  @Put('units/:id/contact')
  @HttpCode(204)
  @For('administrator')
  async unit(@Param('id') id: string, @Body() contact: ContactBody, @Who() { district }: Person): Promise<void> {
    orNothing(await this.accounts.reachUnit(district, id, contact));
  }
}

function orNothing(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal);
}

function listed(contacts: ReadonlyMap<string, Omit<ContactAnswer, 'id'>>): ContactAnswer[] {
  return [...contacts].map(([id, { email, language }]) => ({ id, email, language }));
}
