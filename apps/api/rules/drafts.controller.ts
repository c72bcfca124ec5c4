import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { refuse, type Language, type Refusal } from '@bihuan/core';
import { DraftAnswer, DraftBody, DraftsAnswer, RejectDraftBody } from '@bihuan/contract';
import { Accounts, RuleDrafting, type DraftAsked, type Person, type ReadDraft } from '@bihuan/desk';
import { commandDoc } from '../moves/move-route.js';
import { commandId, seenVersion } from '../door/command-headers.js';
import { For } from '../door/marks.js';
import { orRefused, Refused } from '../door/refused.js';
import { Speaks, Who, type Asked, type Reply } from '../door/request.js';
import { draftAnswer, draftRow } from './draft-answer.js';
import { idOfRequest, isId } from './request-id.js';

const seenDoc = (required: boolean) => ApiHeader({ name: 'If-Match', required, description: 'The version of the draft that was seen, e.g. `"3"`; refused as `stale-version` if it has changed' });

/** Procedures written in the office: drafted, submitted, and approved by a second person. */
@ApiTags('rules')
@Controller('api/rules/drafts')
export class DraftsController {
  constructor(
    private readonly drafting: RuleDrafting,
    private readonly accounts: Accounts,
  ) {}

  /** 规程草案 · The drafts of the district, with every step of each. */
  @Get()
  @For('coordinator', 'supervisor', 'leader', 'auditor')
  async list(@Who() person: Person, @Speaks() language: Language): Promise<DraftsAnswer> {
    const names = await this.names(person);
    return { rows: (await this.drafting.list(person.district)).map((draft) => draftRow(draft, names, language)) };
  }

  /** 起草 · Keeps a draft; also one with faults, which are told with line and remedy, so that no work is lost. */
  @Post()
  @For('coordinator', 'supervisor')
  @commandDoc()
  async draft(@Body() { yaml }: DraftBody, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<DraftAnswer> {
    const command = commandId(request, person);
    const id = idOfRequest(person, command);
    void reply.header('Location', `/api/rules/drafts/${id}`);
    return this.answer(this.drafting.draft({ person, id, command }, yaml), person, language, reply);
  }

  /** 查看草案 · Its text, what is at fault in it, and what it changes of the version in force. */
  @Get(':id')
  @For('coordinator', 'supervisor', 'leader', 'auditor')
  async read(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Res({ passthrough: true }) reply: Reply): Promise<DraftAnswer> {
    return this.answer(this.drafting.read(person.district, found(id)), person, language, reply);
  }

  /** 修改草案 · Another text; a draft that was rejected is taken up again by it. */
  @Put(':id')
  @For('coordinator', 'supervisor')
  @commandDoc()
  @seenDoc(true)
  async change(@Param('id') id: string, @Body() { yaml }: DraftBody, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<DraftAnswer> {
    const asked = this.asked(id, person, request);
    if (asked.version === undefined) throw new Refused(refuse('bad-if-match'));
    return this.answer(this.drafting.change(asked, yaml), person, language, reply);
  }

  /** 送审 · Hands it in for approval; not while anything is at fault. */
  @Post(':id/submit')
  @HttpCode(200)
  @For('coordinator', 'supervisor')
  @commandDoc()
  @seenDoc(false)
  async submit(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<DraftAnswer> {
    return this.answer(this.drafting.submit(this.asked(id, person, request)), person, language, reply);
  }

  /** 批准 · Puts it in force from its first day on, as the next version; never by whoever wrote any of it. */
  @Post(':id/approve')
  @HttpCode(200)
  @For('leader')
  @commandDoc()
  @seenDoc(false)
  async approve(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<DraftAnswer> {
    return this.answer(this.drafting.approve(this.asked(id, person, request)), person, language, reply);
  }

  /** 退回 · Gives it back with a reason, to be mended and submitted again. */
  @Post(':id/reject')
  @HttpCode(200)
  @For('leader')
  @commandDoc()
  @seenDoc(false)
  async reject(@Param('id') id: string, @Body() { texts }: RejectDraftBody, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<DraftAnswer> {
    return this.answer(this.drafting.reject(this.asked(id, person, request), texts.reason), person, language, reply);
  }

  /** 撤回 · Ends it without a version. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @For('coordinator', 'supervisor')
  @commandDoc()
  @seenDoc(false)
  async withdraw(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<DraftAnswer> {
    return this.answer(this.drafting.withdraw(this.asked(id, person, request)), person, language, reply);
  }

  private asked(id: string, person: Person, request: Asked): DraftAsked {
    return { person, id: found(id), command: commandId(request, person), version: seenVersion(request) };
  }

  private async answer(asked: Promise<ReadDraft | Refusal>, person: Person, language: Language, reply: Reply): Promise<DraftAnswer> {
    const draft = orRefused(await asked);
    void reply.header('ETag', `"${draft.version}"`);
    return draftAnswer(draft, await this.names(person), language);
  }

  private async names({ district }: Person): Promise<Map<string, string>> {
    return new Map((await this.accounts.list(district)).map(({ id, name }) => [id, name]));
  }
}

function found(id: string): string {
  if (!isId(id)) throw new Refused(refuse('no-such-draft'));
  return id;
}
