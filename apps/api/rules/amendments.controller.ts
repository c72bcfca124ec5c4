import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse, type Language, type Refusal } from '@bihuan/core';
import { AmendmentAnswer, AmendmentBody, AmendmentsAnswer } from '@bihuan/contract';
import { Accounts, Amendments, type AmendmentRead, type Person } from '@bihuan/desk';
import { commandDoc } from '../moves/move-route.js';
import { commandId } from '../door/command-headers.js';
import { For } from '../door/marks.js';
import { orRefused, Refused } from '../door/refused.js';
import { Speaks, Who, type Asked, type Reply } from '../door/request.js';
import { amendmentAnswer, amendmentRow } from './draft-answer.js';
import { idOfRequest, isId } from './request-id.js';

/** Running complaints that are moved to a mended version (适用新规程): asked for by one, signed by another, carried out by a worker. */
@ApiTags('rules')
@Controller('api/rules/amendments')
export class AmendmentsController {
  constructor(
    private readonly amendments: Amendments,
    private readonly accounts: Accounts,
  ) {}

  /** 适用新规程列表 · The amendments of the district, latest first. */
  @Get()
  @For('coordinator', 'supervisor', 'leader', 'auditor')
  async list(@Who() person: Person, @Speaks() language: Language): Promise<AmendmentsAnswer> {
    const names = await this.names(person);
    return { rows: (await this.amendments.list(person.district)).map((amendment) => amendmentRow(amendment, names, language)) };
  }

  /** 提请适用新规程 · Asks that the running complaints of a version stand under a later one of the same procedure. */
  @Post()
  @For('coordinator')
  @commandDoc()
  async ask(@Body() { from, to, texts }: AmendmentBody, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<AmendmentAnswer> {
    const id = idOfRequest(person, commandId(request, person));
    void reply.header('Location', `/api/rules/amendments/${id}`);
    return this.answer(this.amendments.ask(person, { id, from, to, reason: texts.reason }), person, language);
  }

  /** 查看 · Who asked, who signed, and how far it is. */
  @Get(':id')
  @For('coordinator', 'supervisor', 'leader', 'auditor')
  async read(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<AmendmentAnswer> {
    return this.answer(this.amendments.read(person.district, found(id)), person, language);
  }

  /** 签署 · Has it carried out; never by whoever asked for it. */
  @Post(':id/sign')
  @HttpCode(200)
  @For('leader')
  async sign(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<AmendmentAnswer> {
    return this.answer(this.amendments.sign(person, found(id)), person, language);
  }

  /** 撤回 · Takes it back before it is signed. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @For('coordinator', 'leader')
  async withdraw(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<AmendmentAnswer> {
    return this.answer(this.amendments.withdraw(person, found(id)), person, language);
  }

  private async answer(asked: Promise<AmendmentRead | Refusal>, person: Person, language: Language): Promise<AmendmentAnswer> {
    return amendmentAnswer(orRefused(await asked), await this.names(person), language);
  }

  private async names({ district }: Person): Promise<Map<string, string>> {
    return new Map((await this.accounts.list(district)).map(({ id, name }) => [id, name]));
  }
}

function found(id: string): string {
  if (!isId(id)) throw new Refused(refuse('no-such-amendment'));
  return id;
}
